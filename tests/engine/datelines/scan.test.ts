import fc from 'fast-check';
import { Words } from '../../../src/plugins/copy-desk/engine/src/text/word-list';
import { openersOf, scanWords } from '../../../src/plugins/copy-desk/engine/src/text/word-scan';
import { keysOf, wordsOf } from '../../../src/plugins/copy-desk/engine/src/text/words';

const OPENERS = keysOf('أمس|اليوم|الأربعاء|آب|تشرين|مئی|سه\u200Cشنبه|février|Août|יום');

const pieces = fc.constantFrom(
  ...'أَمْس أمـــس والأربعاء بأمس الأر\u200Fبعاء أربعة آب باب تشر\u064Eين février FÉVRIER fe\u0301vrier Août ﻷمس مئی יום 24 ٢٤ ۲۴ . / -'.split(
    ' ',
  ),
  ' ',
  '\u200F',
  '\uFEFF',
  '\uD83D',
  '\u{10E60}',
  '\u{1D7D8}',
  '😀',
  '\n',
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 20 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** Whether a word is one of the openers, or is behind its first letter. */
const opens = (key: string): boolean => OPENERS.has(key) || OPENERS.has(key.slice(1));

test('whatever the text, every opener and every number of it is found, at the words that reading it whole gives', () => {
  const openers = openersOf(OPENERS);
  fc.assert(
    fc.property(texts, (text) => {
      const all = wordsOf(text);
      const { starts, openings } = scanWords(text, openers);
      const wanted = all.flatMap(({ kind, key }, index) => (kind === 'number' || opens(key) ? [index] : []));
      expect(openings).toEqual(expect.arrayContaining(wanted));
      if (openings.length > 0) expect(starts).toEqual(all.map(({ start }) => start));
    }),
    { numRuns: 3000 },
  );
});

test('nearly no other word is looked up', () => {
  const text = 'وقالت مديرة المكتبة إن أبوابها مفتوحة للجميع طوال أيام الأسبوع من الصباح إلى المساء.';
  expect(scanWords(text, openersOf(OPENERS)).openings).toEqual([]);
});

test('words are the same, made one by one or all at once', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const words = new Words(text);
      const all = wordsOf(text);
      expect(words.slice(0, words.length)).toEqual(all);
      expect(words.at(-1)).toBeUndefined();
      expect(words.at(words.length)).toBeUndefined();
      for (const [index, { start }] of all.entries()) expect(words.indexFrom(start)).toBe(index);
    }),
  );
});
