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

/** Languages without lists of their own that run from right to left, as Arabic does. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['', 'ckb', 'dv', 'ku', 'ps', 'sd', 'ug', 'yi']);

/** The language of a locale (`ar-MA` is read as `ar`); where it is unknown, one that runs the same way. */
export const languageOf = (locale: string): Language => {
  const [code = ''] = locale.toLowerCase().split(/[-_]/u);
  return LANGUAGES.find((language) => language.locale === code) ?? (RIGHT_TO_LEFT.has(code) ? ar : en);
};
