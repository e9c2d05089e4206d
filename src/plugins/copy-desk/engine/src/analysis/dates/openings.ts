import type { CalendarWords } from '../../language/calendar-words';
import { memo } from '../../text/memo';
import type { Openers } from '../../text/word-scan';
import { openersOf } from '../../text/word-scan';
import type { Phrases } from './lexicon';

/** What may open with a word: a day of the calendar, a weekday, a day counted from the story's own. */
export const OPENS_DATE = 1;
export const OPENS_WEEKDAY = 2;
export const OPENS_RELATIVE = 4;

/** The words with which days open, whatever is joined to their front. */
export interface Openings {
  /** A quick no for the words with which no day opens; the others are looked up by their keys. */
  readonly openers: Openers;
  /** What may open with a word by its key; 0 for nearly all. */
  opensWith(key: string): number;
  /** The key of a word without what is joined to its front, where a day may open with the rest: `ونوفمبر`, `للخميس`. */
  bareOf(key: string): string;
}

interface Tables {
  readonly words: CalendarWords;
  readonly clitics: ReadonlySet<string>;
}

type Kinds = ReadonlyMap<string, number>;

/** Gathers what opens with each first word of some phrases. */
export const kindsOf = (lists: readonly (readonly [kind: number, phrases: readonly Phrases<unknown>[]])[]): Kinds => {
  const kinds = new Map<string, number>();
  for (const [kind, phrases] of lists)
    for (const key of phrases.flatMap((map) => [...map.keys()])) kinds.set(key, (kinds.get(key) ?? 0) | kind);
  return kinds;
};

/** Takes away one letter, an article that a preposition has swallowed, or either behind `and`. */
const barer = ({ clitics, words }: Tables, kinds: Kinds): Openings['bareOf'] => {
  const { article = '', ofThe = '', conjunctions = '' } = words;
  const bareOf = (key: string): string => {
    if (key === '' || kinds.has(key)) return key;
    const [rest, whole] = [key.slice(1), article + key.slice(ofThe.length)];
    if (clitics.has(key.charAt(0)) && kinds.has(rest)) return rest;
    if (ofThe !== '' && key.startsWith(ofThe) && kinds.has(whole)) return whole;
    if (!conjunctions.includes(key.charAt(0))) return key;
    const bare = bareOf(rest);
    return bare === rest ? key : bare;
  };
  return bareOf;
};

/** The openers as they stand in a text: with an article also as a preposition swallows it. */
const spelt = ({ words: { article = '', ofThe = '' } }: Tables, kinds: Kinds): readonly string[] => {
  const keys = [...kinds.keys()];
  if (ofThe === '') return keys;
  return [...keys, ...keys.filter((key) => key.startsWith(article)).map((key) => ofThe + key.slice(article.length))];
};

/** Makes the words with which days open ready for lookups. */
export const openingsOf = (tables: Tables, kinds: Kinds): Openings => {
  const bareOf = barer(tables, kinds);
  return {
    bareOf,
    openers: openersOf(spelt(tables, kinds)),
    opensWith: memo((key) => kinds.get(bareOf(key)) ?? 0),
  };
};
