export const LANGUAGES = ['ar', 'en', 'fr'] as const;
export type InterfaceLanguage = (typeof LANGUAGES)[number];

/** The interface language nearest to a locale; English where the desk has none. */
export const interfaceLanguage = (locale: string): InterfaceLanguage =>
  LANGUAGES.find((language) => locale.toLowerCase().split(/[-_]/u)[0] === language) ?? 'en';
