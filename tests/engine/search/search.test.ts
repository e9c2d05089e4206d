import fc from 'fast-check';
import { indexText, matchedPassage, searchTerms } from '../../../src/plugins/copy-desk/engine/src';
import { finds } from '../../../src/plugins/copy-desk/engine/src/search/keys';
import { words } from '../../support/bodies';

const isFound = (query: string, text: string): boolean => {
  const keys = indexText(text).split(' ');
  return searchTerms(query).every((term) => keys.some((key) => finds(term, key)));
};

describe('a search', () => {
  test.each([
    ['أحمد', 'احمد'],
    ['إيلاف', 'ايلاف'],
    ['مسؤول', 'مسئول'],
    ['مسؤول', 'مسوول'],
    ['شيء', 'شي'],
    ['الرؤوف', 'رءوف'],
    ['مستشفى', 'مستشفي'],
    ['المكتبة', 'مكتبه'],
    ['مكتبة', 'المكتبة'],
    ['بالمكتبة', 'والمكتبة'],
    ['للمكتبة', 'مكتبة'],
    ['مُحَمَّد', 'محمد'],
    ['العــربيــة', 'عربية'],
    ['٢٠٢٥', '2025'],
    ['۲۰۲۵', '2025'],
    ['کتاب', 'كتاب'],
    ['یاسمین', 'ياسمين'],
    ['\uFEE3\uFEA4\uFEE4\uFEAA', 'محمد'],
    ['Rabat', 'RABAT'],
    ['École', 'ecole'],
    ['\u2066Atlas\u2069', 'atlas'],
  ])('finds %s and %s by each other', (one, other) => {
    expect([isFound(one, other), isFound(other, one)]).toEqual([true, true]);
  });

  test.each([
    ['الله', 'له'],
    ['جسر', 'بحر'],
    ['من', 'منذ'],
  ])('does not find %s by %s', (text, query) => {
    expect(isFound(query, text)).toBe(false);
  });

  test('finds what begins with a word', () => {
    expect(isFound('مكتب', 'المكتبات')).toBe(true);
  });

  test('of any text finds that text', () => {
    fc.assert(fc.property(words, (text) => isFound(text, text)));
  });

  test('has no signs that could act', () => {
    expect(searchTerms(`"a" OR b* -c %_'; drop table x; --`).flat()).toEqual([
      'a',
      'or',
      'b',
      'c',
      'drop',
      'table',
      'x',
    ]);
  });
});

describe('the matched passage', () => {
  const text = `${'كلمة '.repeat(80)}افتُتحت المكتبة الجديدة في ميناء الصيد ${'كلمة '.repeat(80)}`;

  test('shows the words around the match, and where it is', () => {
    const passage = matchedPassage(text, searchTerms('مكتبه الميناء'));

    expect(passage?.text.length).toBeLessThanOrEqual(200);
    expect(passage?.highlights.map(({ start, end }) => passage.text.slice(start, end))).toEqual(['المكتبة', 'ميناء']);
  });

  test('is null where nothing matches', () => {
    expect(matchedPassage(text, searchTerms('قطار'))).toBeNull();
  });

  test('holds no half of an isolate', () => {
    const long = `\u2066${'Latin '.repeat(50)}bridge\u2069 جسر`;
    const passage = matchedPassage(long, searchTerms('جسر'));

    expect(passage?.text).not.toMatch(/[\u2066-\u2069]/u);
    expect(passage?.highlights.map(({ start, end }) => passage.text.slice(start, end))).toEqual(['جسر']);
  });

  test('of a million words that never all match is found in time', () => {
    expect(matchedPassage('جسر '.repeat(200_000), searchTerms('جسر قطار'))).not.toBeNull();
  });
});
