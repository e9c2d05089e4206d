import { ar } from './ar';
import { en } from './en';
import { fa } from './fa';
import { fr } from './fr';
import { he } from './he';
import type { Language } from './language';
import { ur } from './ur';

export type { Language } from './language';

const LANGUAGES: readonly Language[] = [ar, en, fa, fr, he, ur];

/** The locales that the engine knows, without their regions. */
export const locales: readonly string[] = LANGUAGES.map((language) => language.locale);

/** The language of a locale (`ar-MA` is read as `ar`); Arabic, the desk's first, where it is unknown. */
export const languageOf = (locale: string): Language => {
  const [code] = locale.toLowerCase().split(/[-_]/u);
  return LANGUAGES.find((language) => language.locale === code) ?? ar;
};
