import { gazetteer } from '../../data/gazetteer';
import type { Words } from '../../text/word-list';
import { phrasesOf } from '../../text/words';
import type { Phrases } from '../dates/lexicon';
import { readPhrase } from '../dates/lexicon';

interface Place {
  readonly rest: readonly string[];
  /** Countries that have a place of this name. */
  readonly countries: ReadonlySet<string>;
}

let index: ReadonlyMap<string, readonly Place[]> | undefined;

/** Names of fewer letters are other words as well. */
const SHORTEST = 3;

const buildIndex = (): ReadonlyMap<string, readonly Place[]> => {
  const countries = new Map<string, Set<string>>();
  for (const [country, places] of Object.entries(gazetteer().places)) {
    for (const spellings of places.split(/[;/]/u)) {
      for (const phrase of phrasesOf(spellings)) {
        const key = phrase.join(' ');
        if (key.length >= SHORTEST) countries.set(key, (countries.get(key) ?? new Set()).add(country));
      }
    }
  }
  const places = new Map<string, Place[]>();
  for (const [key, found] of countries) {
    const [first = '', ...rest] = key.split(' ');
    places.set(first, [...(places.get(first) ?? []), { rest, countries: found }]);
  }
  for (const found of places.values()) found.sort((a, b) => b.rest.length - a.rest.length);
  return places;
};

/** A place in the text: words from `at` to `next`, of which the first `skip` characters are a preposition. */
export interface FoundPlace {
  readonly at: number;
  readonly next: number;
  readonly skip: number;
  readonly country: string | null;
}

/** The place whose name begins at word `at`; `key` replaces that word's own. */
export const placeAt = (words: Words, at: number, key = words.at(at)?.key ?? ''): FoundPlace | null => {
  index ??= buildIndex();
  const found = index
    .get(key)
    ?.find(({ rest }) => rest.every((word, offset) => words.at(at + 1 + offset)?.key === word));
  if (!found) return null;
  const [country = null, second] = found.countries;
  return { at, next: at + 1 + found.rest.length, skip: 0, country: second === undefined ? country : null };
};

/** Letters that a joined preposition and a short name may share with another word: `بصور`. */
const LEAST_JOINED = 4;

/** How a language says where something is. */
export interface PlaceWords {
  /** Words before the place, and the letter that is written onto it. */
  readonly inWords: ReadonlySet<string>;
  readonly inLetter: string;
  /** Verbs before which the place stands by itself: `Tunis hosts`. */
  readonly hosts?: ReadonlySet<string>;
  /** May stand between the two. */
  readonly cityWords: Phrases<true>;
}

/** The place in which something is said to be, if the words at `at` open such a phrase: `بمراكش`, `في مدينة مراكش`. */
export const placeOfPhrase = (lexicon: PlaceWords, words: Words, at: number): FoundPlace | null => {
  const key = words.at(at)?.key ?? '';
  const { inWords, inLetter, cityWords, hosts } = lexicon;
  const host = hosts && hosts.size > 0 ? placeAt(words, at) : null;
  if (host && hosts?.has(words.at(host.next)?.key ?? '')) return host;
  if (inWords.has(key)) return placeAt(words, readPhrase(cityWords, words, at + 1)?.next ?? at + 1);
  if (inLetter === '' || !key.startsWith(inLetter)) return null;
  const rest = key.slice(inLetter.length);
  const city = readPhrase(cityWords, words, at, rest);
  if (city) return placeAt(words, city.next);
  const found = rest.length >= LEAST_JOINED ? placeAt(words, at, rest) : null;
  return found && { ...found, skip: inLetter.length };
};
