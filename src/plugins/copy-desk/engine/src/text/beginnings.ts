/** How many beginnings are told apart; the more, the fewer words are looked up for nothing. */
const DRAWERS = 1 << 13;

/** The drawer of three letters; 0 stands for a letter behind the end. */
const drawerOf = (first: number, second: number, third: number): number =>
  ((first * 31 + second) * 31 + third) & (DRAWERS - 1);

/**
 * Whether a word may begin with the three letters that one of some others begins with, or does so behind its first letter:
 * a quick no for nearly every word of a text, before it is looked up.
 */
export const beginnings = (words: Iterable<string>): ((word: string) => boolean) => {
  const drawers = new Uint8Array(DRAWERS);
  for (const word of words)
    drawers[drawerOf(word.charCodeAt(0) | 0, word.charCodeAt(1) | 0, word.charCodeAt(2) | 0)] = 1;
  return (word) => {
    const second = word.charCodeAt(1) | 0;
    const third = word.charCodeAt(2) | 0;
    return (
      drawers[drawerOf(word.charCodeAt(0) | 0, second, third)] === 1 ||
      drawers[drawerOf(second, third, word.charCodeAt(3) | 0)] === 1
    );
  };
};
