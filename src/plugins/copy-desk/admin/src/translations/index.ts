type Words = Readonly<Record<string, string>>;

/** Each language is fetched when somebody's interface speaks it. */
const WORDS: Readonly<Record<string, () => Promise<{ readonly default: Words }>>> = {
  ar: () => import('./ar.json'),
  en: () => import('./en.json'),
  fr: () => import('./fr.json'),
};

/** The desk's words for one interface language; Strapi shows the English ones where there are none. */
export const translationsFor = async (locale: string) => {
  const words = (await WORDS[locale]?.())?.default ?? {};
  return {
    locale,
    data: Object.fromEntries(Object.entries(words).map(([word, text]) => [`copy-desk.${word}`, text])),
  };
};
