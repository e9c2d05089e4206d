import { languageOf } from '../language';
import type { Direction } from '../story';
import { rtlShare } from './order/latin';

/** How a front end sets a paragraph: the values of `dir` and `lang`. */
export interface Setting {
  readonly dir: Direction;
  /** BCP 47: the story's locale, or `und` with the script where the letters are not of it. */
  readonly lang: string;
}

/** With fewer letters of the story's direction than this share, a paragraph is of another: credits, a quotation. */
const FEW = 0.25;
const LETTER = /\p{L}/u;
const HEBREW = /\p{Script=Hebrew}/u;
const ARABIC = /(?=\p{L})\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;

const scriptOf = (text: string, direction: Direction): string => {
  if (direction === 'rtl') return HEBREW.test(text) && !ARABIC.test(text) ? 'Hebr' : 'Arab';
  return LATIN.test(text) ? 'Latn' : 'Zyyy';
};

/** The direction and language of a paragraph of a story: the story's own, unless most of its letters run the other way. */
export const settingOf = (text: string, locale: string): Setting => {
  const { direction } = languageOf(locale);
  const share = direction === 'rtl' ? rtlShare(text) : 1 - rtlShare(text);
  if (!LETTER.test(text) || share >= FEW) return { dir: direction, lang: locale };
  const dir = direction === 'rtl' ? 'ltr' : 'rtl';
  return { dir, lang: `und-${scriptOf(text, dir)}` };
};
