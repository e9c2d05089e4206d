import { gather } from '../../gather';
import { quotesOf, wordsOf } from './items';
import type { Item } from './items';
import type { Lexicon } from './lexicon';

const LONGEST = 5;

/** Words between marks, and how often they stand in the story. */
interface Marked {
  readonly words: readonly string[];
  marked: number;
  anywhere: number;
}

/**
 * Whether words between marks stand again in a story: in marks once more or, if they are several, anywhere.
 * Names and terms do, what somebody says hardly ever.
 */
export const repetition = (
  paragraphs: readonly (readonly Item[])[],
  lexicon: Lexicon,
): ((words: readonly string[]) => boolean) => {
  const counts = countMarked(paragraphs);
  countAnywhere(paragraphs, counts);
  return (words) => {
    const count = counts.get(words.join(' '));
    if (!count) return false;
    const named = lexicon.definite(words[0] ?? '') || lexicon.words.namingNouns.has(words[0] ?? '');
    return count.marked > 1 || (named && count.anywhere > 1);
  };
};

const countMarked = (paragraphs: readonly (readonly Item[])[]): ReadonlyMap<string, Marked> => {
  const counts = new Map<string, Marked>();
  for (const quote of paragraphs.flatMap(quotesOf)) {
    const words = wordsOf(quote.items).map((token) => token.folded);
    const key = words.join(' ');
    const count = counts.get(key) ?? { words, marked: 0, anywhere: 0 };
    count.marked += 1;
    counts.set(key, count);
  }
  return counts;
};

/** Counts them in the whole text, looked up by their first word. */
const countAnywhere = (paragraphs: readonly (readonly Item[])[], counts: ReadonlyMap<string, Marked>): void => {
  const byFirst = new Map<string, Marked[]>();
  for (const count of counts.values()) {
    const [first = ''] = count.words;
    if (count.words.length < 2 || count.words.length > LONGEST) continue;
    gather(byFirst, first, count);
  }
  for (const items of byFirst.size > 0 ? paragraphs : []) {
    const words = wordsOf(items);
    words.forEach(({ folded }, from) => {
      for (const count of byFirst.get(folded) ?? []) {
        if (count.words.every((wanted, index) => words[from + index]?.folded === wanted)) count.anywhere += 1;
      }
    });
  }
};
