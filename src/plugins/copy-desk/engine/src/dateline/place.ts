import { gazetteer } from '../data/gazetteer';
import { placeAt } from '../analysis/event/places';
import { Words } from '../text/word-list';
import { keyOf } from '../text/words';

const LOCALES = ['ar', 'en', 'fr'];

/** The country of a place in the words of the locale; null where several countries have the place, or none. */
export const countryOf = (place: string, locale: string): string | null => {
  const words = new Words(place);
  const found = placeAt(words, 0);
  if (found?.country == null || found.next !== words.length) return null;
  const names = (gazetteer().countries[found.country] ?? '').split('/');
  const [name = ''] = (names[LOCALES.indexOf(locale)] ?? '').split('|');
  return name === '' ? null : name;
};

let entries: readonly ReadonlySet<string>[] | undefined;

/** Whether two names are of one place, also in two languages: `مراكش` and `Marrakech`. */
export const samePlace = (a: string, b: string): boolean => {
  const [first, second] = [keyOf(a.trim()), keyOf(b.trim())];
  if (first === '' || second === '') return false;
  entries ??= Object.values(gazetteer().places).flatMap((places) =>
    places.split(';').map((names) => new Set(names.split(/[/|]/u).map((name) => keyOf(name.trim())))),
  );
  return first === second || entries.some((names) => names.has(first) && names.has(second));
};
