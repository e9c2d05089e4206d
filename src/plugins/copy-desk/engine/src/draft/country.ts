import { COUNTRIES } from '../data/countries';
import { placeAt } from '../analysis/event/places';
import { wordsOf } from '../text/words';

const LOCALES = ['ar', 'en', 'fr'];

/** The country of a place in the words of the locale; null where several countries have the place, or none. */
export const countryOf = (place: string, locale: string): string | null => {
  const words = wordsOf(place);
  const found = placeAt(words, 0);
  if (found?.country == null || found.next !== words.length) return null;
  const names = (COUNTRIES[found.country] ?? '').split('/');
  const [name = ''] = (names[LOCALES.indexOf(locale)] ?? '').split('|');
  return name === '' ? null : name;
};
