/**
 * How a language says when and where a gathering is held. Words are parted by `|` and compared folded
 * (see text/words.ts).
 */
export interface GatheringWords {
  /** Nouns of gatherings, without an article: by them a sentence refers back to one that it does not name in full. */
  readonly nouns: string;
  /** Words that say that it is held; its day or its place comes within a few words behind them. */
  readonly held: string;
  /** What stands before the place: words, and a letter written onto it. */
  readonly inWords: string;
  readonly inLetter: string;
  /** May stand between the two: `the city of`. */
  readonly cityWords: string;
  /** What makes it another one: `the previous`, `since`; in the sentence, before it or behind. */
  readonly another: string;
}
