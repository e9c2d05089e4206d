import { gazetteer } from '../../data/gazetteer';
import type { Language } from '../../language';
import type { DatelineWords } from '../../language/dateline-words';
import type { Settings } from '../../settings';
import { beginnings } from '../../text/beginnings';
import { nameKey } from '../../text/name-key';
import { keysOf } from '../../text/words';
import type { Lexicon as Calendar } from '../dates/lexicon';
import { lexiconOf as calendarOf } from '../dates/lexicon';

/** What a name is known to be; a name may be several things (الرياض is a city and a newspaper). */
export type Known = 'place' | 'country' | 'region' | 'agency' | 'outlet' | 'filler';

/** Names under the letters of their words, without spaces and dots: `أ.ف.ب` and `أ ف ب` are one. */
export type Names = ReadonlyMap<string, ReadonlySet<Known>>;

/** All by which a dateline is told from a first sentence. */
export interface DatelineLexicon {
  readonly names: Names;
  readonly longest: number;
  /** Whether some name may begin as these letters do, three at least. */
  mayBegin(letters: string): boolean;
  readonly cityOutlets: ReadonlySet<string>;
  readonly calendar: Calendar | null;
  readonly sets: Readonly<
    Record<Exclude<keyof DatelineWords, 'fillers' | 'guesses' | 'local' | 'placeColon'>, ReadonlySet<string>>
  >;
  readonly guesses: boolean;
  readonly placeColon: boolean;
}

const add = (names: Map<string, Set<Known>>, list: string, known: Known): void => {
  for (const name of list.split('|')) {
    const key = nameKey(name);
    const found = names.get(key) ?? new Set<Known>();
    if (key !== '') names.set(key, found.add(known));
  }
};

const namesOf = ({ fillers, local = false }: DatelineWords): Names => {
  const names = new Map<string, Set<Known>>();
  const { places: known, cities: further, countries, regions, agencies, outlets } = gazetteer();
  for (const places of Object.values(known)) add(names, places.replace(/[;/]/gu, '|'), 'place');
  for (const cities of Object.values(further)) add(names, cities.replaceAll(';', '|'), 'place');
  if (local) addLocal(names);
  for (const country of Object.values(countries)) add(names, country.replaceAll('/', '|'), 'country');
  add(names, regions, 'region');
  add(names, agencies.join('|'), 'agency');
  add(names, outlets, 'outlet');
  add(names, fillers, 'filler');
  return names;
};

const addLocal = (names: Map<string, Set<Known>>): void => {
  const { localPlaces, localCountries, localAgencies, localOutlets } = gazetteer();
  for (const places of Object.values(localPlaces)) add(names, places.replaceAll(';', '|'), 'place');
  add(names, localCountries, 'country');
  add(names, localAgencies, 'agency');
  add(names, localOutlets, 'outlet');
};

const build = (words: DatelineWords, language: Language): DatelineLexicon => {
  const { fillers: _fillers, local: _local, guesses, placeColon = false, ...lists } = words;
  const names = namesOf(words);
  return {
    names,
    guesses,
    placeColon,
    longest: Math.max(...[...names.keys()].map((key) => key.length)),
    mayBegin: beginnings(names.keys()),
    cityOutlets: new Set(gazetteer().cityOutlets.split('|').map(nameKey)),
    calendar: language.calendar ? calendarOf(language.calendar) : null,
    sets: Object.fromEntries(
      Object.entries(lists).map(([name, list]) => [name, keysOf(list)]),
    ) as DatelineLexicon['sets'],
  };
};

const built = new WeakMap<DatelineWords, DatelineLexicon>();
const houses = new WeakMap<DatelineLexicon, { readonly outlets: string; readonly lexicon: DatelineLexicon }>();

/** The lexicon with a house's own outlets; the last house asked for is kept, since one desk asks for one house. */
const ofHouse = (base: DatelineLexicon, outlets: readonly string[]): DatelineLexicon => {
  const list = outlets.join('|');
  const last = houses.get(base);
  if (last?.outlets === list) return last.lexicon;
  const names = new Map([...base.names].map(([key, known]) => [key, new Set(known)]));
  add(names, list, 'outlet');
  const longest = Math.max(base.longest, ...outlets.map((outlet) => nameKey(outlet).length));
  const lexicon = { ...base, names, longest, mayBegin: beginnings(names.keys()) };
  houses.set(base, { outlets: list, lexicon });
  return lexicon;
};

/** The dateline lexicon of a language and a house; null for a language without dateline data. */
export const lexiconOf = (language: Language, settings: Settings): DatelineLexicon | null => {
  const words = language.dateline;
  if (!words) return null;
  const base = built.get(words) ?? build(words, language);
  built.set(words, base);
  return settings.outlets.length === 0 ? base : ofHouse(base, settings.outlets);
};
