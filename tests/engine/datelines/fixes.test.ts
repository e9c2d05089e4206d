import { check, offerFixes, parsePlainText } from '../../../src/plugins/copy-desk/engine/src';
import type { Fix, StoryRecord } from '../../../src/plugins/copy-desk/engine/src';
import { applyEdits } from '../../../src/plugins/copy-desk/engine/src/edits';

interface Given {
  readonly date?: string;
  readonly locale?: string;
  readonly record?: Partial<StoryRecord>;
}

/** What the fixes make of the text that are offered for a rule's one finding. */
const mended = (rule: string, text: string, { date = '2025-11-24', locale = 'ar', record }: Given = {}) => {
  const full = record ? { dateline: null, quotations: [], speakers: [], event: null, ...record } : null;
  const story = { ...parsePlainText(text, { locale, date }), record: full };
  const options = { today: date };
  const found = offerFixes(story, check(story, options).findings, options).filter((one) => one.rule === rule);
  expect(found).toHaveLength(1);
  const [finding] = found;
  const applied = (fix: Fix | undefined): string | null => (fix ? applyEdits(text, fix.edits) : null);
  expect(finding?.fix?.safe ?? false).toBe(false);
  return [applied(finding?.fix), applied(finding?.otherFix)];
};

describe('a weekday beside another date', () => {
  test.each([
    ['ar', 'يصل الاثنين 25 نوفمبر 2025.', 'يصل الثلاثاء 25 نوفمبر 2025.', 'يصل الاثنين 24 نوفمبر 2025.'],
    ['ar', 'يصل السبت ٣٠ نوفمبر ٢٠٢٥.', 'يصل الأحد ٣٠ نوفمبر ٢٠٢٥.', 'يصل السبت ٢٩ نوفمبر ٢٠٢٥.'],
    ['ar', 'يصل الاثنين 25/11/2025.', 'يصل الثلاثاء 25/11/2025.', 'يصل الاثنين 24/11/2025.'],
    [
      'en',
      'He said on Monday, Nov. 25, 2025.',
      'He said on Tuesday, Nov. 25, 2025.',
      'He said on Monday, Nov. 24, 2025.',
    ],
    [
      'fr',
      'Il part le lundi 25 novembre 2025.',
      'Il part le mardi 25 novembre 2025.',
      'Il part le lundi 24 novembre 2025.',
    ],
    [
      'fa',
      'در دوشنبه ۴ آذر ۱۴۰۴ گشایش یافت.',
      'در سه\u200Cشنبه ۴ آذر ۱۴۰۴ گشایش یافت.',
      'در دوشنبه ۳ آذر ۱۴۰۴ گشایش یافت.',
    ],
  ])('%s: %s', (locale, text, weekday, day) => {
    expect(mended('weekday-mismatch', text, { locale })).toEqual([weekday, day]);
  });
});

describe('two calendars', () => {
  test.each([
    [
      'صدر في 9 جمادى الآخرة 1447 هـ الموافق 24 نوفمبر 2025 م.',
      'صدر في 3 جمادى الآخرة 1447 هـ الموافق 24 نوفمبر 2025 م.',
      'صدر في 9 جمادى الآخرة 1447 هـ الموافق 30 نوفمبر 2025 م.',
    ],
    [
      'صدر في 24 نوفمبر 2025 (3 جمادى الأولى 1447).',
      'صدر في 24 نوفمبر 2025 (3 جمادى الآخرة 1447).',
      'صدر في 25 أكتوبر 2025 (3 جمادى الأولى 1447).',
    ],
    [
      'صدر في 1447/6/13 هـ الموافق 24/11/2025.',
      'صدر في 1447/6/3 هـ الموافق 24/11/2025.',
      'صدر في 1447/6/13 هـ الموافق 4/12/2025.',
    ],
  ])('%s', (text, hijri, gregorian) => {
    expect(mended('hijri-mismatch', text)).toEqual([hijri, gregorian]);
  });
});

describe('two months', () => {
  test.each([
    [
      'يفتح في 24 تشرين الأول/نوفمبر 2025.',
      'يفتح في 24 تشرين الأول/أكتوبر 2025.',
      'يفتح في 24 تشرين الثاني/نوفمبر 2025.',
    ],
    ['يفتح في 3 يوليو (حزيران) 2025.', 'يفتح في 3 يوليو (تموز) 2025.', 'يفتح في 3 يونيو (حزيران) 2025.'],
    ['يفتح في 27 أكتوبر الجاري.', 'يفتح في 27 نوفمبر الجاري.', 'يفتح في 27 أكتوبر الماضي.'],
    ['يفتح في 27 كانون الثاني الجاري.', 'يفتح في 27 تشرين الثاني الجاري.', 'يفتح في 27 كانون الثاني المقبل.'],
  ])('%s', (text, first, second) => {
    expect(mended('month-names-mismatch', text)).toEqual([first, second]);
  });
});

describe('a day that no calendar has', () => {
  test.each([
    ['ar', 'يفتح في 11/24/2025 أمام الزوار.', 'يفتح في 24/11/2025 أمام الزوار.'],
    ['fr', 'Elle ouvre le 2025-24-11 à Rabat.', 'Elle ouvre le 2025-11-24 à Rabat.'],
  ])('has its day and month in the other order: %s: %s', (locale, text, wanted) => {
    expect(mended('impossible-date', text, { locale })).toEqual([wanted, null]);
  });

  test('is not guessed where its day may be any', () => {
    expect(mended('impossible-date', 'يفتح في 31 نونبر 2025.')).toEqual([null, null]);
  });
});

test.each([
  ['الرباط/ 26 نونبر 2025/ ومع/', 'الرباط/ 24 نونبر 2025/ ومع/'],
  ['الرباط/ 1 دجنبر 2025/ ومع/', 'الرباط/ 24 نونبر 2025/ ومع/'],
  [
    'جدة 5 جمادى الآخرة 1447 هـ الموافق 26 نوفمبر 2025 م واس',
    'جدة 3 جمادى الآخرة 1447 هـ الموافق 24 نوفمبر 2025 م واس',
  ],
])('a dateline of another day than its field: %s', (dateline, wanted) => {
  const story = 'أعلنت البلدية افتتاح مكتبة عامة جديدة تضم آلاف الكتب.';
  const record = { dateline: { date: '2025-11-24' } };
  expect(mended('dateline-date-mismatch', `${dateline} ${story}`, { record, date: '2025-12-24' })).toEqual([
    `${wanted} ${story}`,
    null,
  ]);
});

test.each([
  [
    'ar',
    'تنعقد قمة المياه العربية ما بين 24 و29 نوفمبر الجاري.',
    'تنعقد قمة المياه العربية ما بين 24 و27 نوفمبر الجاري.',
  ],
  [
    'ar',
    'تنعقد قمة المياه العربية من 23 تشرين الثاني/نوفمبر إلى 1 كانون الأول/ديسمبر 2025.',
    'تنعقد قمة المياه العربية من 24 تشرين الثاني/نوفمبر إلى 27 تشرين الثاني/نوفمبر 2025.',
  ],
  ['fr', 'Le sommet de l’eau se tient du 24 au 29 novembre.', 'Le sommet de l’eau se tient du 24 au 27 novembre.'],
])('%s: a range outside of its event: %s', (locale, text, wanted) => {
  const record = { event: { name: 'قمة المياه العربية', start: '2025-11-24', end: '2025-11-27' } };
  expect(mended('event-date-mismatch', text, { locale, record })).toEqual([wanted, null]);
});

test('words of a source keep their digits', () => {
  const text = 'قال المدير سالم الفاسي: "يصل الوفد إلى المدينة الاثنين 25 نوفمبر 2025 مع خبراء من العاصمة".';
  expect(mended('weekday-mismatch', text)).toEqual([null, null]);
});
