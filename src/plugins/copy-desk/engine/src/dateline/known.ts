import { lexiconOf } from '../analysis/dateline/lexicon';
import { gazetteer } from '../data/gazetteer';
import type { Language } from '../language';
import type { Settings } from '../settings';
import { isInCapitals } from '../text/capitals';
import { nameKey } from '../text/name-key';

/** Whether the gazetteer has a place, a country or a land of this name; true where the language has no gazetteer. */
export const isKnownPlace = (name: string, language: Language, settings: Settings): boolean => {
  const lexicon = lexiconOf(language, settings);
  const known = lexicon?.names.get(nameKey(name));
  return !lexicon || Boolean(known?.has('place') || known?.has('country') || known?.has('region'));
};

/** Shorter names are too near to too many others. */
const SHORTEST = 4;

/** The first of the spellings that share a form goes before the others. */
const spellingsBy = (form: (spelling: string) => string): ReadonlyMap<string, string> =>
  new Map(
    [...Object.values(gazetteer().places), ...Object.values(gazetteer().cities)]
      .flatMap((places) => places.split(/[;/|]/u))
      .reverse()
      .map((spelling) => [form(spelling), spelling]),
  );

let byLetters: ReadonlyMap<string, string> | undefined;
let byCapitals: ReadonlyMap<string, string> | undefined;

const placeSpellings = (): ReadonlyMap<string, string> => (byLetters ??= spellingsBy(nameKey));

/** A place in capitals, as the gazetteer writes it otherwise: `RABAT` is Rabat. */
export const outOfCapitals = (place: string): string => {
  if (!isInCapitals(place)) return place;
  byCapitals ??= spellingsBy((spelling) => spelling.toUpperCase());
  return byCapitals.get(place) ?? placeSpellings().get(nameKey(place)) ?? place;
};

/** The one place whose name is a letter away from a misspelt one; null where there is none, or there are several. */
export const nearestPlace = (name: string): string | null => {
  const key = nameKey(name);
  if (key.length < SHORTEST) return null;
  const near = [...placeSpellings()].filter(([known]) => known.length >= SHORTEST && isLetterAway(key, known));
  return near.length === 1 ? (near[0]?.[1] ?? null) : null;
};

/** One letter more, one less, another one, or two that have changed places. */
const isLetterAway = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
};
