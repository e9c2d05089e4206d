import ar from './ar.json';
import en from './en.json';
import fr from './fr.json';

const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = { ar, en, fr };

/** The desk's words for one interface language; Strapi shows the English ones where there are none. */
export const translationsFor = (locale: string) => ({
  locale,
  data: Object.fromEntries(Object.entries(WORDS[locale] ?? {}).map(([word, text]) => [`copy-desk.${word}`, text])),
});
