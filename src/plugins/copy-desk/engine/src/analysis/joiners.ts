import type { Writing } from '../language/writing';
import { joinsToNext } from '../text/joining';
import type { Place } from './prose';

const WORD_CHARACTER = /[\p{L}\p{M}\u0640]/u;
const ARABIC = /(?=\p{L})\p{Script=Arabic}/u;
/** Emoji are put together with joiners, and so are letters of Indian scripts. */
const ELSEWHERE =
  /\p{Extended_Pictographic}|[\uFE0F\uD83C\uD83D\uD83E\u200D]|\p{Emoji_Modifier}|(?![\p{Script=Arabic}\p{Script=Latin}])\p{L}/u;
const ZWNJ = '\u200C';
const LONGEST = 12;
const NO_LETTER = /[^\p{L}\p{M}]/u;

/** The last character before an offset that is no vowel mark. */
const baseBefore = (text: string, end: number): string => {
  let at = end - 1;
  while (/\p{M}/u.test(text.charAt(at))) at -= 1;
  return text.charAt(at);
};

/** A letter alone that a joiner shows as it begins or ends a word: the sign of the Hijri year, or the name of a letter. */
const isLetterAlone = (text: string, { start, end }: Place['span']): boolean => {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if (ARABIC.test(before)) return !WORD_CHARACTER.test(text.charAt(start - 2)) && !ARABIC.test(after);
  return ARABIC.test(after) && !WORD_CHARACTER.test(text.charAt(end + 1));
};

/** A word of a language that is written with joiners: it holds a letter of its own. */
const isForeign = (text: string, { start, end }: Place['span'], { foreign, guests }: Writing): boolean => {
  const before =
    text
      .slice(Math.max(0, start - LONGEST), start)
      .split(NO_LETTER)
      .at(-1) ?? '';
  const after = text.slice(end, end + LONGEST).split(NO_LETTER)[0] ?? '';
  return Array.from(before + after).some((letter) => letter in foreign || guests.includes(letter));
};

/** What is wrong with joiners at one place, if anything. */
export const faultOfJoiners = ({ text, span, words }: Place, writing: Writing): 'edge' | 'within' | null => {
  const [before, after] = [text.charAt(span.start - 1), text.charAt(span.end)];
  if (ELSEWHERE.test(before) || ELSEWHERE.test(after)) return null;
  if (!words.includes(ZWNJ) && isLetterAlone(text, span)) return null;
  const inside = WORD_CHARACTER.test(before) && WORD_CHARACTER.test(after);
  if (words.length > 1 || !inside) return 'edge';
  if (writing.joinersInWords || isForeign(text, span, writing)) return null;
  return joinsToNext(baseBefore(text, span.start)) ? 'within' : null;
};
