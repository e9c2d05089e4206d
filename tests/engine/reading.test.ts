import fc from 'fast-check';
import { parsePlainText } from '../../src/plugins/copy-desk/engine/src';
import type { Span } from '../../src/plugins/copy-desk/engine/src';
import type { Need } from '../../src/plugins/copy-desk/engine/src/text/characters';
import { charactersOf, holds, needs } from '../../src/plugins/copy-desk/engine/src/text/characters';
import { readingOf } from '../../src/plugins/copy-desk/engine/src/text/reading';
import { tokenise } from '../../src/plugins/copy-desk/engine/src/text/tokens';
import { wordsOf } from '../../src/plugins/copy-desk/engine/src/text/words';

const unit = fc.constantFrom(
  ...Array.from('ابة ،.\'"«»-5٣۴½abé\u0640\u064B\u200C\u200F\u2066\u202A\uFEFF\u00A0\n'),
  '😀',
  '𝟎',
  '\uD83D',
);
const anyText = fc.array(unit, { maxLength: 40 }).map((units) => units.join(''));

describe('tokens', () => {
  test.each<[string, readonly string[]]>([
    ['قال: «نعم».', ['قال', ':', '«', 'نعم', '»', '.']],
    ['بلغ 3.5 في COVID-19', ['بلغ', '3.5', 'في', 'COVID-19']],
    ["''نعم''", ["''", 'نعم', "''"]],
    ['م\u06CC\u200Cرود \u200Fثم', ['م\u06CC\u200Cرود', 'ثم']],
    ['😀 𝟎a', ['😀', '𝟎a']],
  ])('of %j', (text, tokens) => {
    expect(tokenise(text).map((token) => token.text)).toEqual(tokens);
  });

  test('tell a full stop behind an initial from one that ends a sentence', () => {
    expect(tokenise('د. سامي عاد.').map(({ kind }) => kind)).toEqual(['word', 'other', 'word', 'word', 'stop']);
  });
});

describe('words', () => {
  test.each<[string, readonly string[]]>([
    ['إلى 24-27', ['الي', '24', '-', '27']],
    ['شبكة 5G', ['شبكه', '5', 'g']],
    ['\u202Aقا\u0640ل\u200F', ['قال']],
  ])('of %j', (text, keys) => {
    expect(wordsOf(text).map(({ key }) => key)).toEqual(keys);
  });
});

test.each<[string, (text: string) => readonly Span[]]>([
  ['tokens', tokenise],
  ['words', wordsOf],
])('%s stand in order, do not overlap, and leave out only spaces and what nobody sees', (_, read) => {
  fc.assert(
    fc.property(anyText, (text) => {
      let rest = '';
      let end = 0;
      for (const one of read(text)) {
        expect(one.start).toBeGreaterThanOrEqual(end);
        rest += text.slice(end, one.start);
        end = one.end;
      }
      expect(rest + text.slice(end)).toMatch(/^[\s\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]*$/u);
    }),
  );
});

test('a block is read once', () => {
  const [block] = parsePlainText('عاد الوفد.', { locale: 'ar' }).blocks;
  if (!block) throw new Error('no block');
  expect(readingOf(block).tokens).toBe(readingOf(block).tokens);
});

describe('needs', () => {
  const has = (text: string, ...wanted: readonly Need[]): boolean => holds(charactersOf(text), needs(...wanted));

  test('are met by one kind of character', () => {
    expect(has('عام 2025', 'latn')).toBe(true);
    expect(has('عام ٢٠٢٥', 'latn')).toBe(false);
  });

  test('are met by two that stand next to each other, and by no others', () => {
    expect(has('قال ، ثم', [['space'], ['arabicMark']])).toBe(true);
    expect(has('قال، ثم', [['space'], ['arabicMark']])).toBe(false);
  });

  test('count the beginning and the end of a text as edges', () => {
    expect(has(' قال', [['edge'], ['space']])).toBe(true);
    expect(has('قال ', [['space'], ['edge']])).toBe(true);
    expect(has('قال نعم', [['space'], ['edge']])).toBe(false);
  });
});
