import bidiFactory from 'bidi-js';
import fc from 'fast-check';
import {
  embeddingLevels,
  isMisordered,
  looksTheSame,
  shownAs,
} from '../../src/plugins/copy-desk/engine/src/analysis/bidi';

const bidi = bidiFactory();

/** What readers see of a token between two pieces of text in a right-to-left paragraph. */
const shown = (before: string, token: string, after = ''): string => {
  const text = before + token + after;
  return shownAs(text, embeddingLevels(text, 'rtl'), { start: before.length, end: before.length + token.length });
};
const isOut = (before: string, token: string, after = ''): boolean => {
  const text = before + token + after;
  return isMisordered(text, embeddingLevels(text, 'rtl'), { start: before.length, end: before.length + token.length });
};

test.each([
  ['24-27', '27-24'],
  ['24–27', '27–24'],
  ['2024/2025', '2024/2025'],
  ['2025-11-24', '24-11-2025'],
  ['٢٠٢٥-١١-٢٤', '٢٤-١١-٢٠٢٥'],
  ['10:30', '10:30'],
  ['+971 50 123 4567', '4567 123 50 971+'],
  ['050\u00a0123', '050\u00a0123'],
  ['50%', '%50'],
  ['1,234,567', '1,234,567'],
  ['1 234 567', '567 234 1'],
  ['-5', '5-'],
  ['$50', '50$'],
  ['37°C', 'C°37'],
  ['C++', '++C'],
  ['@elaph', 'elaph@'],
  ['7-Eleven', 'Eleven-7'],
  ['F-16', 'F-16'],
  ['(NATO)', '(NATO)'],
  ['https://example.com/a/', '/https://example.com/a'],
  ['\u20662025-11-24\u2069', '2025-11-24'],
])('after an Arabic word %s is shown as %s', (typed, expected) => {
  const visible = typed.replace(/[\u2066\u2069]/gu, '');
  expect(shown('قال ', typed, ' أمس')).toBe(expected);
  expect(isOut('قال ', typed, ' أمس')).toBe(visible !== expected);
});

test.each([
  ['at the start', '', '24-27', false],
  ['after a Latin word', 'قال CNN ', '24-27', false],
  ['after a Hebrew word', '\u05d0\u05de\u05e8 ', '24-27', false],
  ['after an Arabic word', 'قال ', '24-27', true],
  ['a palindrome', 'قال ', '50-50', false],
])('%s', (_, before, token, expected) => {
  expect(isOut(before, token, ' أمس')).toBe(expected);
});

test.each([
  ['an emoji', '😀'],
  ['an emoji newer than the tables', '\u{1F979}'],
  ['a family', '👨\u200d👩\u200d👧'],
])('%s is no Latin letter', (_, emoji) => {
  expect(isOut('قال ', `${emoji}24-27`, ' أمس')).toBe(true);
  expect(shown('قال ', `5 ${emoji}`, ' أمس')).toBe(`${emoji.includes('\u200d') ? shown('', emoji) : emoji} 5`);
});

test.each([
  ['letters of Arabic Extended-B', '\u0870'],
  ['marks of Arabic Extended-A', 'ا\u08ca'],
])('%s are Arabic', (_, letter) => {
  expect(shown(`${letter} `, '24-27')).toBe('27-24');
});

test('an astral letter keeps its halves together', () => {
  expect(shown('قال ', '\u{1D400}\u{1D401}', ' أمس')).toBe('\u{1D400}\u{1D401}');
  expect(shown('', 'ا\u{10840}')).toBe('\u{10840}ا');
});

test('controls make no difference to what looks the same', () => {
  expect(looksTheSame('قال \u200fنعم', 'قال نعم', 'rtl')).toBe(true);
  expect(looksTheSame('قال 24-27', 'قال \u206624-27\u2069', 'rtl')).toBe(false);
});

test('levels are those of bidi-js wherever its tables hold', () => {
  const unit = fc.constantFrom(
    ...Array.from('قال CNN24-27+%$(),.«»/\u0660\u06f5\u05d0\u200f\u2066\u2067\u2069\u202a\u202c\u064b'),
  );
  fc.assert(
    fc.property(fc.string({ unit }), fc.constantFrom('rtl' as const, 'ltr' as const), (text, direction) => {
      expect(embeddingLevels(text, direction)).toEqual(bidi.getEmbeddingLevels(text, direction).levels);
    }),
  );
});

describe('a paragraph too long to be prose', () => {
  const long = 'قال أحمد العلمي لقناة CNN أمس في 2025-11-24 إن 50% من \u2066C++ 17\u2069 نعم. '.repeat(200);

  test('has the levels that it would have in one piece', () => {
    expect(embeddingLevels(long, 'rtl')).toEqual(bidi.getEmbeddingLevels(long, 'rtl').levels);
  });

  test('does not stop the desk, though it be all figures or all isolates', () => {
    const start = performance.now();
    embeddingLevels('ا'.concat('2025-11-24 '.repeat(20_000)), 'rtl');
    embeddingLevels('\u20662025\u2069 '.repeat(30_000), 'rtl');
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
