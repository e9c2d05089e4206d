import { interfaceLanguage, LANGUAGES } from '../../engine/src';
import type { InterfaceLanguage } from '../../engine/src';
import { oneOf } from './command';

/** The language that the environment asks for (POSIX), if the desk speaks it. */
const fromEnvironment = (): InterfaceLanguage | undefined => {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const asked = [LC_ALL, LC_MESSAGES, LANG].find((value) => value) ?? '';
  return LANGUAGES.find((language) => new RegExp(`^${language}(?:[_.@]|$)`, 'u').test(asked));
};

/** The language of the messages: as asked for, else the environment's, else the text's, else English. */
export const messageLanguage = (asked: string | undefined, locale: string): InterfaceLanguage =>
  asked === undefined ? (fromEnvironment() ?? interfaceLanguage(locale)) : oneOf('--language', asked, LANGUAGES);
