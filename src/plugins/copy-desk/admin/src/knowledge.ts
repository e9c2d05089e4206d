import { useEffect, useReducer, useState } from 'react';
import { addLanguage, languageCode, locales, openGazetteer } from '../../engine/src/api';
import type { Language, LanguageCode } from '../../engine/src';

/** The data of each language, in a chunk of its own. */
const LANGUAGES: Readonly<Record<LanguageCode, () => Promise<Language>>> = {
  ar: async () => (await import('../../engine/src/language/ar')).ar,
  en: async () => (await import('../../engine/src/language/en')).en,
  fa: async () => (await import('../../engine/src/language/fa')).fa,
  fr: async () => (await import('../../engine/src/language/fr')).fr,
  he: async () => (await import('../../engine/src/language/he')).he,
  ur: async () => (await import('../../engine/src/language/ur')).ur,
};

const added = new Set<LanguageCode>();

const load = async (code: LanguageCode): Promise<void> => {
  if (added.has(code)) return;
  const [{ NAMES }, language] = await Promise.all([import('../../engine/src/data/names'), LANGUAGES[code]()]);
  openGazetteer(NAMES);
  addLanguage(language);
  added.add(code);
};

/** Fetches all that the engine can know. */
export const loadAll = async (): Promise<void> => {
  await Promise.all(locales.map((locale) => load(languageCode(locale))));
};

/** Whether the engine knows what it must to read a locale; it is fetched where the first text in it is opened. */
export type Knowledge =
  | { readonly state: 'ready' }
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void };

export const useKnowledge = (locale: string): Knowledge => {
  const code = languageCode(locale);
  const [failed, setFailed] = useState<LanguageCode | null>(null);
  const [, nextRound] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    let isCurrent = true;
    const settle = (failure: LanguageCode | null): void => {
      if (!isCurrent) return;
      setFailed(failure);
      nextRound();
    };
    if (!added.has(code))
      void load(code).then(
        () => settle(null),
        () => settle(code),
      );
    return () => {
      isCurrent = false;
    };
  }, [code, failed]);
  if (added.has(code)) return { state: 'ready' };
  return failed === code ? { state: 'failed', retry: () => setFailed(null) } : { state: 'loading' };
};
