import { flatten, quotesOf, wordsOf } from './items';
import type { Item } from './items';
import type { Lexicon } from './lexicon';

const LONGEST = 5;

/**
 * Whether words between marks stand again in a story: in marks once more or, if they are several, anywhere.
 * Names and terms do, what somebody says hardly ever.
 */
export const repetition = (
  paragraphs: readonly (readonly Item[])[],
  lexicon: Lexicon,
): ((words: readonly string[]) => boolean) => {
  const marked = new Map<string, number>();
  const anywhere = new Map<string, number>();
  for (const items of paragraphs) {
    for (const quote of quotesOf(items))
      count(
        marked,
        wordsOf(quote.items)
          .map((token) => token.folded)
          .join(' '),
      );
    const tokens = flatten(items).filter((token) => token.kind === 'word');
    tokens.forEach((_, from) => {
      for (let length = 2; length <= LONGEST && from + length <= tokens.length; length += 1) {
        count(
          anywhere,
          tokens
            .slice(from, from + length)
            .map((token) => token.folded)
            .join(' '),
        );
      }
    });
  }
  return (words) => {
    const key = words.join(' ');
    const named = lexicon.definite(words[0] ?? '') || lexicon.words.namingNouns.has(words[0] ?? '');
    return (marked.get(key) ?? 0) > 1 || (named && (anywhere.get(key) ?? 0) > 1);
  };
};

const count = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};
