import { gather } from '../gather';

/** Phrases by their first word, the longest first: what is looked up at one word of a text. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Makes phrases (words parted by spaces, folded) ready to be looked up. */
export const phraseIndex = (phrases: readonly string[]): Phrases => {
  const index = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    gather(index, first, words);
  }
  for (const known of index.values()) known.sort((a, b) => b.length - a.length);
  return index;
};

interface Item {
  readonly kind: string;
  readonly folded?: string;
}

/** How many words from the one at `at` on make a phrase of the index, `first` standing for that word; 0 if none do. */
export const phraseLength = (phrases: Phrases, first: string, items: readonly Item[], at: number): number => {
  const isAt = (word: string, offset: number): boolean => {
    const item = items[at + offset];
    return offset === 0 || (item?.kind === 'word' && item.folded === word);
  };
  return phrases.get(first)?.find((words) => words.every(isAt))?.length ?? 0;
};
