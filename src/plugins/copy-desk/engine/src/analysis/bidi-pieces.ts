import type { Direction, Span } from '../story';
import { pairControls } from './controls';

/** A part of a paragraph that can be read by itself, with the letter that goes before it in the paragraph. */
export interface Piece extends Span {
  readonly context: string;
}

const AIM = 4000;
const MOST = 5000;
/** Where isolates are many, bidi-js takes quadratic time over each piece: these are shorter. */
const MANY = 1000;
const SHORTER = 10;

/**
 * Where two words of the paragraph's own direction meet, nothing on one side bears on the other, as far as no bracket
 * or control spans the place.
 */
const SEAM: Readonly<Record<Direction, RegExp>> = {
  rtl: /(?<=(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}]) (?=(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}])/gu,
  ltr: /(?<=\p{Script=Latin}) (?=\p{Script=Latin})/gu,
};

const LETTER = /\p{L}/u;

const lastLetter = (text: string): string => {
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const letter = text.charAt(at);
    if (LETTER.test(letter)) return letter;
  }
  return '';
};

/** The first seam in a window, or its end: a place in the middle of an astral character is none. */
const cutIn = (
  text: string,
  from: number,
  to: number,
  direction: Direction,
  closed: (at: number) => boolean,
): number => {
  for (const { index } of text.slice(from, to).matchAll(SEAM[direction])) if (closed(from + index)) return from + index;
  return /[\uDC00-\uDFFF]/u.test(text.charAt(to)) ? to - 1 : to;
};

/**
 * The pieces in which a paragraph is read. bidi-js looks back over all digits to the last letter, and over all isolates
 * to the first (quadratic time), so that one endless line of figures would stop the desk; no paragraph of prose is cut.
 */
export const piecesOf = (text: string, direction: Direction): readonly Piece[] => {
  if (text.length <= MOST) return [{ start: 0, end: text.length, context: '' }];
  const { opened } = pairControls(text);
  const [aim, most] = opened.length > MANY ? [AIM / SHORTER, MOST / SHORTER] : [AIM, MOST];
  let next = 0;
  let until = 0;
  /** Asked in the order of the text. */
  const closed = (at: number): boolean => {
    for (let one = opened[next]; one && one.at < at; one = opened[next]) {
      until = Math.max(until, one.until);
      next += 1;
    }
    return until < at;
  };
  const pieces: Piece[] = [];
  let context = '';
  for (let start = 0; start < text.length;) {
    const rest = text.length - start;
    const end = rest <= most ? text.length : cutIn(text, start + aim, start + most, direction, closed);
    pieces.push({ start, end, context });
    context = lastLetter(text.slice(start, end)) || context;
    start = end;
  }
  return pieces;
};
