import { checkText } from '../../../src/plugins/copy-desk/engine/src';
import { applyEdits } from '../../../src/plugins/copy-desk/engine/src/edits';

/** Monday. */
const date = '2025-11-24';
const read = (words: string) => checkText(`قرر المجلس تأجيل الجلسة ${words} بعد الظهر.`, { locale: 'ar', date });

describe('a letter joined to the front of a day hides nothing of it', () => {
  test.each([
    ['والثالث من ديسمبر', 'الثالث من ديسمبر', '2025-12-03'],
    ['بالثالث من ديسمبر', 'الثالث من ديسمبر', '2025-12-03'],
    ['للثالث من ديسمبر', 'للثالث من ديسمبر', '2025-12-03'],
    ['للخميس المقبل', 'للخميس المقبل', '2025-11-27'],
    ['وللخميس المقبل', 'للخميس المقبل', '2025-11-27'],
    ['والخميس المقبل', 'الخميس المقبل', '2025-11-27'],
    ['بالاثنين الماضي', 'الاثنين الماضي', '2025-11-17'],
    ['فأمس الأحد', 'أمس الأحد', '2025-11-23'],
    ['وأول أمس', 'أول أمس', '2025-11-22'],
    ['ليوم غد', 'يوم غد', '2025-11-25'],
    ['لغد الثلاثاء', 'غد الثلاثاء', '2025-11-25'],
    ['لبعد غد', 'بعد غد', '2025-11-26'],
    ['وبعد غد الأربعاء', 'بعد غد الأربعاء', '2025-11-26'],
  ])('%s', (words, text, day) => {
    expect(read(words).analysis.dates).toMatchObject([{ text, date: day }]);
  });

  test('nor does one joined to the last day of a range', () => {
    const [range] = read('ما بين الثاني والخامس من ديسمبر').analysis.dates;
    expect(range).toMatchObject({ date: '2025-12-02', until: '2025-12-05' });
  });
});

describe('two names of one month are held against each other', () => {
  const pairs = ['أيلول/أكتوبر', 'أكتوبر/أيلول', 'أيلول / أكتوبر', 'أيلول (أكتوبر)', 'أكتوبر (تشرين ثاني)'];
  test.each(pairs.flatMap((pair) => ['', 'و', 'ف', 'ب', 'ل', 'ك'].map((letter) => letter + pair)))('%s', (words) => {
    expect(read(words).findings.map(({ rule }) => rule)).toContain('month-names-mismatch');
  });

  test.each(['وأيلول/سبتمبر', 'بسبتمبر (أيلول)', 'لتشرين أول/أكتوبر', 'ونوفمبر / تشرين ثاني', 'وأكتوبر/نوفمبر'])(
    '%s is clean',
    (words) => {
      expect(read(words).findings.filter(({ rule }) => rule === 'month-names-mismatch')).toEqual([]);
    },
  );
});

test('a corrected weekday keeps the preposition that has swallowed its article', () => {
  const text = 'قرر المجلس تأجيل الجلسة للاثنين 25 نوفمبر 2025 بعد الظهر.';
  const [finding] = checkText(text, { locale: 'ar', date }).findings.filter(({ rule }) => rule === 'weekday-mismatch');
  expect(applyEdits(text, finding?.fix?.edits ?? [])).toBe(
    'قرر المجلس تأجيل الجلسة للثلاثاء 25 نوفمبر 2025 بعد الظهر.',
  );
});

test.each(['باليوم', 'لليوم', 'بالأمس', 'بابه الحالي', 'لأول مرة', 'كأول لقاء', 'والثاني من نوعه', 'لغد أفضل'])(
  '%s is no day',
  (words) => {
    expect(read(words).analysis.dates).toEqual([]);
  },
);
