import fc from 'fast-check';
import { keyOf, wordsOf } from '../../../src/plugins/copy-desk/engine/src/text/words';

test.each([
  ['إيلاف', 'ايلاف'],
  ['المدينة', 'المدينه'],
  ['أبهــا', 'ابها'],
  ['غداً', 'غدا'],
  ['مُحَمَّد', 'محمد'],
  ['مسؤول', 'مسوول'],
  ['کابل', 'كابل'],
  ['\u200fالرياض', 'الرياض'],
  ['\ufed5ال', 'قال'],
  ['Fès', 'fes'],
])('%s is looked up as %s', (word, key) => {
  expect(keyOf(word)).toBe(key);
});

test('numbers stand apart from the letters beside them', () => {
  expect(wordsOf('و27 نوفمبر٢٠٢٥').map(({ kind, key, value }) => [kind, key, value])).toEqual([
    ['word', 'و', NaN],
    ['number', '27', 27],
    ['word', 'نوفمبر', NaN],
    ['number', '٢٠٢٥', 2025],
  ]);
});

test('what cannot be seen is no word', () => {
  expect(wordsOf(' \u200f\u00a0\u202b\ufeff')).toEqual([]);
});

test('a looked-up form is looked up as itself', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => keyOf(keyOf(text)) === keyOf(text)));
});

test('words come in order and cover all letters and digits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const words = wordsOf(text);
      let from = 0;
      for (const { start, end } of words) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(from, start)).not.toMatch(/[\p{L}\p{Nd}]/u);
        from = end;
      }
      expect(text.slice(from)).not.toMatch(/[\p{L}\p{Nd}]/u);
    }),
  );
});
