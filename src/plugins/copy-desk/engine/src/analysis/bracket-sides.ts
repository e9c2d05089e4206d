import type { Edit } from '../finding';
import type { Writing } from '../language/writing';
import type { Bracket } from './brackets';

const SPACE = /[ \u00A0\u2009\u202F]/u;
export const RTL_LETTER = /(?=[\p{L}\p{M}])[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Inherited}]/u;
const LONGEST = 6;

/** The letters right before an offset, as far as a small word may go. */
const wordBefore = (text: string, end: number): string => {
  let at = end;
  while (at > 0 && end - at <= LONGEST && RTL_LETTER.test(text.charAt(at - 1))) at -= 1;
  return text.slice(at, end).normalize('NFC').replace(/\p{M}/gu, '');
};

/** One sign of a pair, with the spaces inside it. */
export interface Side {
  readonly sign: Bracket;
  readonly inside: { readonly start: number; readonly end: number };
  /** Whether a letter stands right outside. */
  readonly touches: boolean;
  readonly at: number;
}

/** The side of an opening sign, with what stands before it. */
export const openingSide = (text: string, sign: Bracket, { proclitics }: Writing): Side => {
  let { end } = sign;
  while (SPACE.test(text.charAt(end))) end += 1;
  const word = wordBefore(text, sign.start);
  return { sign, inside: { start: sign.end, end }, touches: word !== '' && !proclitics.has(word), at: sign.start };
};

export const closingSide = (text: string, sign: Bracket): Side => {
  let { start } = sign;
  while (SPACE.test(text.charAt(start - 1))) start -= 1;
  return { sign, inside: { start, end: sign.start }, touches: RTL_LETTER.test(text.charAt(sign.end)), at: sign.end };
};

/** The space inside is taken out, and one put outside where a letter touches the sign. */
export const editsOf = ({ inside, touches, at }: Side): readonly Edit[] => {
  const removed = inside.start < inside.end ? [{ ...inside, text: '' }] : [];
  const added = touches ? [{ start: at, end: at, text: ' ' }] : [];
  return at <= inside.start ? [...added, ...removed] : [...removed, ...added];
};
