import fc from 'fast-check';
import { check, parsePlainText, RULE_FAILED, rules } from '../../../src/plugins/copy-desk/engine/src';
import type { Finding, Rule, StoryRecord } from '../../../src/plugins/copy-desk/engine/src';

const datelineRules = (rules as readonly Rule[]).filter(({ group }) => group === 'datelines');

interface Given {
  readonly record?: Partial<StoryRecord>;
  readonly date?: string;
  readonly locale?: string;
}

const found = (text: string, { record, date, locale = 'ar' }: Given = {}): readonly Finding[] => {
  const story = parsePlainText(text, { locale, date: date ?? null });
  const full = record ? { dateline: null, quotations: [], speakers: [], event: null, ...record } : null;
  return check({ ...story, record: full }, { today: '2025-11-24' }, datelineRules).findings;
};

const idsIn = (text: string, given?: Given): readonly string[] => found(text, given).map(({ rule }) => rule);

const STORY = 'أعلنت البلدية افتتاح مكتبة عامة جديدة تضم آلاف الكتب في مختلف العلوم.';

describe('bad input is named', () => {
  test.each<[string, string, Given, string]>([
    ['31 November in the dateline', `الرباط/ 31 نونبر 2025/ ومع/ ${STORY}`, {}, 'impossible-date'],
    ['a day that no month has', `صدر القرار في 32 نونبر 2025.`, {}, 'impossible-date'],
    ['the same in English', `It closed on 35 November 2025.`, { locale: 'en' }, 'impossible-date'],
    ['a thirteenth Hijri month', `صدر القرار في 3/13/1447 هـ.`, {}, 'hijri-mismatch'],
    ['a year to come', `الرباط/ 24 نونبر 2225/ ومع/ ${STORY}`, {}, 'dateline-future'],
    ['a year long gone', `الرباط/ 24 نونبر 1925/ ومع/ ${STORY}`, { date: '2025-11-24' }, 'dateline-date-mismatch'],
    ['two datelines', `واس ـ جدة\n\nالرباط (أ ف ب) - ${STORY}`, {}, 'dateline-format'],
    ['a dateline that is the whole text', 'الرباط (أ ف ب) -', {}, 'dateline-format'],
    [
      'a component of another place',
      `الرباط (أ ف ب) - ${STORY}`,
      { record: { dateline: { place: 'فاس' } } },
      'dateline-place-mismatch',
    ],
  ])('%s', (_, text, given, rule) => {
    expect(idsIn(text, given)).toContain(rule);
  });

  test.each(['حضر 35 نوفمبريا اللقاء.', 'حضر 35 في نوفمبر 2025.', 'شارك 45 نوفمبر الماضي في الحفل.'])(
    'a count is no day: %s',
    (text) => {
      expect(idsIn(text)).not.toContain('impossible-date');
    },
  );

  test('and nothing of it is corrected without being asked', () => {
    const texts = ['الرباط/ 31 نونبر 2025/ ومع/ أعلنت البلدية ذلك.', 'يصل الأحد 24 نوفمبر 2025.', 'في 3/13/1447 هـ.'];
    for (const finding of texts.flatMap((text) => found(text))) expect(finding.fix?.safe ?? false).toBe(false);
  });
});

const words = fc.constantFrom(
  ...'الرباط (أ ف ب) - / : ، , . 31 13 0 99999999 2025 1447 نونبر فبراير شوال هـ الموافق الاثنين الجاري من إلى ما بين و24'.split(
    ' ',
  ),
  ...'RABAT, (AP) \u2014 Nov. May next last Monday 1er novembre آذر ۳۱ ۱۴۰۴ בנובמבר ביום'.split(' '),
  '\n\n',
  '\u200F',
  '\uD83D',
  '',
);
const texts = fc.array(words, { maxLength: 30 }).map((all) => all.join(' '));
const day = fc.constantFrom('2025-11-24', '2025-02-30', '9999-12-31', '0001-01-01', 'gestern', '', null);
const name = fc.constantFrom('الرباط', 'صنعاء - عدن', 'Rabat', ' ', '-', null);

test('no rule of datelines fails, whatever text, fields and days it is given', () => {
  const given = fc.record({
    locale: fc.constantFrom('ar', 'en', 'fr', 'fa', 'he', 'ur'),
    date: day,
    dateline: fc.record({ place: name, source: name, country: name, byline: name, date: day }),
    event: fc.record({ name, start: day, end: day, city: name }),
  });
  fc.assert(
    fc.property(texts, given, (text, { locale, date, dateline, event }) => {
      const all = found(text, { locale, record: { dateline, event }, ...(date && { date }) });
      expect(all.filter(({ message }) => message.id === RULE_FAILED)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
