import { FROM_RIGHT } from './from-right';
import type { Language } from './language';

export type { Language } from './language';

const CODES = ['ar', 'en', 'fa', 'fr', 'he', 'ur'] as const;

export type LanguageCode = (typeof CODES)[number];

/** The locales that the engine knows, without their regions. */
export const locales: readonly string[] = CODES;

const codeIn = (locale: string): string => locale.toLowerCase().split(/[-_]/u)[0] ?? '';

/** Whether there are data of a locale's own language. */
export const hasLanguage = (locale: string): boolean => locales.includes(codeIn(locale));

/** The language by whose data a locale is read (`ar-MA` as `ar`); where there are none of its own, one that runs the same way. */
export const languageCode = (locale: string): LanguageCode => {
  const code = codeIn(locale);
  return CODES.find((known) => known === code) ?? (code === '' || FROM_RIGHT.has(code) ? 'ar' : 'en');
};

const known = new Map<string, Language>();

/** Gives the engine the data of a language; a host adds those that it reads, before it reads. */
export const addLanguage = (language: Language): void => void known.set(language.locale, language);

/**
 * The data by which a locale is read.
 * @throws {Error} where the host has not added them.
 */
export const languageOf = (locale: string): Language => {
  const code = languageCode(locale);
  const language = known.get(code);
  if (!language) throw new Error(`The language data of ${code} have not been added.`);
  return language;
};
