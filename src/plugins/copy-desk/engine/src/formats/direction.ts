import { hasLanguage, languageOf } from '../language';
import type { Direction } from '../story';

/** Letters that decide a direction (bidirectional classes L, R and AL). */
const LETTER = /\p{L}/gu;
const FROM_RIGHT = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]$/u;
/** The scripts that texts of the desk are written in, by their ISO 15924 codes. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Arab', /\p{Script=Arabic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Latn', /\p{Script=Latin}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Grek', /\p{Script=Greek}/u],
];

/** The direction that the first letter of a text gives it; null where it has no letter. */
const firstDirection = (text: string): Direction | null => {
  const letter = /\p{L}/u.exec(text)?.[0];
  if (letter === undefined) return null;
  return FROM_RIGHT.test(letter) ? 'rtl' : 'ltr';
};

/**
 * The direction in which a block is shown, which is that in which its editor saw it: right to left in a locale that runs so,
 * whatever it begins with; in other locales as its first letter says.
 */
export const blockDirection = (text: string, locale: string): Direction =>
  languageOf(locale).direction === 'rtl' ? 'rtl' : (firstDirection(text) ?? 'ltr');

const scriptOf = (letter: string): string | null => SCRIPTS.find(([, script]) => script.test(letter))?.[0] ?? null;

/** The script of all letters of a text; null where it has none, or those of several. */
const onlyScript = (text: string): string | null => {
  let only: string | null = null;
  for (const [letter] of text.matchAll(LETTER)) {
    const script = scriptOf(letter);
    if (script === null || (only !== null && script !== only)) return null;
    only = script;
  }
  return only;
};

/**
 * The language tag of a block (BCP 47), where it is not the article's: a block without a letter of the locale's script is in
 * another language, of which the script is all that is known. Undefined where nothing changes.
 */
export const blockLanguage = (text: string, locale: string): string | undefined => {
  if (!hasLanguage(locale)) return undefined;
  const own = languageOf(locale).script;
  if (SCRIPTS.some(([script, letter]) => script === own && letter.test(text))) return undefined;
  const script = onlyScript(text);
  return script === null || script === own ? undefined : `und-${script}`;
};

const ISOLATED = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/gu;
const MARK: Readonly<Record<Direction, string>> = { rtl: '\u200F', ltr: '\u200E' };

/**
 * A line for readers that know no direction and go by the first strong character (UAX #9, P2): with a mark in front where that
 * would give it another direction than it has here.
 */
export const firstStrongSafe = (text: string, locale: string): string => {
  const wanted = blockDirection(text, locale);
  const bare = text.replace(ISOLATED, '');
  const shown = /^[^\p{L}\u200E\u200F]*\u200F/u.test(bare) ? 'rtl' : (firstDirection(bare) ?? 'ltr');
  return shown === wanted ? text : MARK[wanted] + text;
};
