/** So many words are kept at most: more than a story has, and not so many that a server would feel it. */
const KEPT = 20_000;

/** Keeps what was found for a word: most words stand many times in a story, and in the next one again. */
export const memo = <T>(find: (word: string) => T): ((word: string) => T) => {
  const found = new Map<string, T>();
  return (word) => {
    const known = found.get(word);
    if (known !== undefined) return known;
    const fresh = find(word);
    if (found.size >= KEPT) found.clear();
    found.set(word, fresh);
    return fresh;
  };
};
