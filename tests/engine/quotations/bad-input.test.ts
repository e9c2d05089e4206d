import { check, checkText, parsePlainText } from '../../../src/plugins/copy-desk/engine/src';
import { findQuotations } from '../../../src/plugins/copy-desk/engine/src/analysis/quotations';
import { languageOf } from '../../../src/plugins/copy-desk/engine/src';
import { leastOf, spent } from '../../support/time';

const SENTENCE = 'وقال سامي الحداد إن "الطريق مفتوح" وأضاف: "سنبدأ العمل غدا". ';

const time = (text: string): number => {
  const story = parsePlainText(text, { locale: 'ar' });
  return spent(() => findQuotations(story, languageOf('ar'), null));
};

test.each([
  ['marks in a row', (size: number) => '"'.repeat(size)],
  ['quotations in a row', (size: number) => '"نعم" '.repeat(size / 4)],
  ['marks in marks', (size: number) => '«نعم '.repeat(size / 10) + '» '.repeat(size / 10)],
  ['one long paragraph', (size: number) => SENTENCE.repeat(size / 10)],
  ['one quotation that is never closed', (size: number) => `قال سامي الحداد: "${'كلمة '.repeat(size)}`],
])('%s: ten times as much takes about ten times as long', (_, make) => {
  time(make(1000));
  const limit = Math.max(Math.min(time(make(1000)), time(make(1000))), 4) * 25;
  expect(leastOf(() => time(make(10_000)), limit)).toBeLessThan(limit);
});

test('a paragraph of a million characters is read in time that its length explains', () => {
  const make = (size: number): string => SENTENCE.repeat(Math.ceil(size / SENTENCE.length));
  time(make(100_000));
  const limit = Math.min(time(make(100_000)), time(make(100_000))) * 25;
  expect(leastOf(() => time(make(1_000_000)), limit)).toBeLessThan(limit);
});

test('one quotation that is never closed is found, and named as such', () => {
  const { analysis, findings } = checkText(`قال سامي الحداد: "${'كلمة '.repeat(500)}`, { locale: 'ar' });
  expect(analysis.quotations).toHaveLength(1);
  expect(analysis.quotations[0]).toMatchObject({ speech: true, closed: false, speaker: { name: 'سامي الحداد' } });
  expect(findings.map(({ rule }) => rule)).toContain('quote-unclosed');
});

test('an unclosed quotation leaves the rest of the article alone', () => {
  const text = 'قال سامي الحداد: "الطريق مفتوح.\n\nوقالت هدى منصور: "القاعة جاهزة".';
  const { quotations } = checkText(text, { locale: 'ar' }).analysis;
  expect(quotations.map(({ speaker, closed }) => [speaker?.name, closed])).toEqual([
    ['سامي الحداد', false],
    ['هدى منصور', true],
  ]);
});

test.each([
  ['halves of characters', 'قال سامي الحداد: "\uD83D الطريق \uDE00 مفتوح".'],
  ['a thousand marks deep', '«نعم '.repeat(1000)],
  ['nothing but a mark', '"'],
  ['nothing', ''],
])('%s: no rule fails', (_, text) => {
  const { findings } = check(parsePlainText(text, { locale: 'ar' }));
  expect(findings.filter(({ message }) => message.id === 'rule-failed')).toEqual([]);
});
