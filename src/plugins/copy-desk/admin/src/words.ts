import { useIntl } from 'react-intl';
import { interfaceLanguage } from '../../engine/src/interface-language';
import type { InterfaceLanguage } from '../../engine/src/interface-language';
import type words from './translations/en.json';

export type Word = keyof typeof words;

export interface Words {
  readonly language: InterfaceLanguage;
  readonly direction: 'rtl' | 'ltr';
  readonly say: (word: Word, values?: Readonly<Record<string, string | number>>) => string;
}

/** The desk's own words, in the language of the reader's interface. */
export const useWords = (): Words => {
  const { locale, ...intl } = useIntl();
  const language = interfaceLanguage(locale);
  return {
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    say: (word, values) => intl.formatMessage({ id: `copy-desk.${word}`, defaultMessage: word }, { ...values }),
  };
};
