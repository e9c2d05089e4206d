import type { Cue } from './cue';
import type { Item, Quoted } from './items';
import type { Lexicon } from './lexicon';

/** So many words make a sentence likely, or are short enough for a name. */
export const LONG = 7;
export const SHORT = 5;

/** What is known of the surroundings of a quotation. */
export interface Setting {
  readonly items: readonly Item[];
  readonly at: number;
  readonly quote: Quoted;
  /** The nearest reporting words before it in its sentence. */
  readonly cue: Cue | null;
  /** Reporting words right behind it. */
  readonly after: Cue | null;
  /** Whether the same words stand in the story again, in marks or, if several, without. */
  readonly repeated: boolean;
  /** Whether the quotation before it in an enumeration is speech; null if it continues none. */
  readonly sibling: boolean | null;
  readonly nested: boolean;
  readonly inDateline: boolean;
}

/** Words that only sentences hold: particles, pronouns, verbs. */
export const isSentence = (words: readonly string[], lexicon: Lexicon): boolean => {
  const { sentenceWords, complementisers } = lexicon.words;
  return words.some((word) => lexicon.within(sentenceWords, word) || lexicon.within(complementisers, word));
};

/** Whether a word has a pronoun written onto it: `رفضه`. */
export const isPossessed = (word: string, { words }: Lexicon): boolean =>
  !words.prepositions.has(word) &&
  words.possessives.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
