/** Phrases by their first word, the longest first: what is looked up at one word of a text. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Makes phrases (words parted by spaces, folded) ready to be looked up. */
export const phraseIndex = (phrases: readonly string[]): Phrases => {
  const index = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    const known = index.get(first);
    if (known) known.push(words);
    else index.set(first, [words]);
  }
  for (const known of index.values()) known.sort((a, b) => b.length - a.length);
  return index;
};

/** How many words from the one at `at` on make a phrase of the index; 0 if none do. `wordAt` gives folded words. */
export const phraseLength = (
  phrases: Phrases,
  first: string,
  at: number,
  wordAt: (index: number) => string | undefined,
): number => {
  const found = phrases
    .get(first)
    ?.find((words) => words.every((word, offset) => offset === 0 || wordAt(at + offset) === word));
  return found?.length ?? 0;
};
