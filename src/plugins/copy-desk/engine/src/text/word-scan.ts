import { CLINGING, COMBINING, DIGIT, LETTER, SPACE, traitsAt, UNSEEN, widthAt } from './units';
import { keyOf } from './words';

/** What a code unit is to words; above these bits stands the letter under which it is looked up, if it is one letter. */
const WORD = 1;
const CLING = 2;
const FIGURE = 4;
const GAP = 8;
const SIGN = 16;
const HALF = 32;
/** Several letters in one: whoever meets it must look the word up. */
const ODD = 64;
const PAIR = 128;
const LETTER_BITS = 16;

const classOf = (traits: number): number => {
  if ((traits & (LETTER | COMBINING)) !== 0) return WORD;
  if ((traits & DIGIT) !== 0) return FIGURE;
  if ((traits & CLINGING) !== 0) return CLING;
  return (traits & (SPACE | UNSEEN)) !== 0 ? GAP : SIGN;
};

/** Learned when a unit is first met. */
const units = new Int32Array(0x10000);

const learn = (code: number): number => {
  const unit = String.fromCharCode(code);
  const form = keyOf(unit);
  const kind = code >= 0xd800 && code < 0xe000 ? HALF : classOf(traitsAt(unit, 0));
  const known = kind !== WORD ? kind : form.length > 1 ? kind | ODD : kind | (form.charCodeAt(0) << LETTER_BITS);
  return (units[code] = known);
};

/** 0 behind the end. */
const unitAt = (text: string, at: number): number => {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  const unit = units[code] || learn(code);
  if (unit !== HALF) return unit;
  return classOf(traitsAt(text, at)) | ODD | (widthAt(text, at) > 1 ? PAIR : 0);
};

const widthOf = (unit: number): number => ((unit & PAIR) === 0 ? 1 : 2);

/** So many letters of a word are compared at first. */
const REACH = 5;
const DRAWER_BITS = 15;
const START = 0x811c;

const mixed = (sum: number, letter: number): number => Math.imul(sum ^ letter, 0xc2b2ae35);

/** Words in the form in which they are looked up, by a sum of their first letters. */
export type Openers = Uint8Array;

/** Makes words ready to be found by `scanWords`. */
export const openersOf = (words: Iterable<string>): Openers => {
  const drawers = new Uint8Array(1 << DRAWER_BITS);
  for (const word of words) {
    let sum = START;
    for (let at = 0; at < Math.min(REACH, word.length); at += 1) sum = mixed(sum, word.charCodeAt(at));
    drawers[sum >>> (32 - DRAWER_BITS)] = 1;
  }
  return drawers;
};

const isIn = (openers: Openers, sum: number): boolean => openers[sum >>> (32 - DRAWER_BITS)] === 1;

/** Where the figures end that begin at an offset. */
const figuresEnd = (text: string, start: number): number => {
  let at = start;
  for (let unit = unitAt(text, at); (unit & FIGURE) !== 0; unit = unitAt(text, at)) at += widthOf(unit);
  return at;
};

/** Where the word ends that begins at an offset; the complement of it, if its letters may be those of an opener. */
const wordEnd = (text: string, start: number, openers: Openers): number => {
  let whole = START;
  let rest = START;
  let letters = 0;
  let odd = 0;
  let at = start;
  for (let unit = unitAt(text, at); (unit & (WORD | CLING)) !== 0; unit = unitAt(text, at)) {
    const letter = unit >>> LETTER_BITS;
    odd |= unit & ODD;
    if (letters <= REACH && letter !== 0) {
      if (letters < REACH) whole = mixed(whole, letter);
      if (letters > 0) rest = mixed(rest, letter);
      letters += 1;
    }
    at += widthOf(unit);
  }
  return odd !== 0 || isIn(openers, whole) || isIn(openers, rest) ? ~at : at;
};

/** Where the words of a text begin, and the indexes of those that are figures or may be an opener; empty without such. */
export interface Scan {
  readonly starts: readonly number[];
  readonly openings: readonly number[];
}

const NONE: Scan = { starts: [], openings: [] };
/** Filled anew by each scan, and copied out. */
const starts: number[] = [];

/**
 * Finds the words, figures and signs of a text in one pass that cuts none of them out; spaces and what nobody sees are left
 * out. A word may be an opener by itself or behind its first letter: it is looked up after this quick no for the others.
 */
export const scanWords = (text: string, openers: Openers): Scan => {
  const openings: number[] = [];
  let count = 0;
  for (let start = 0, end = 0; start < text.length; start = end) {
    const unit = unitAt(text, start);
    if ((unit & WORD) !== 0) end = wordEnd(text, start, openers);
    else if ((unit & FIGURE) !== 0) end = ~figuresEnd(text, start);
    else end = start + widthOf(unit);
    if ((unit & (GAP | CLING)) !== 0) continue;
    if (end < 0) {
      openings.push(count);
      end = ~end;
    }
    starts[count] = start;
    count += 1;
  }
  return openings.length === 0 ? NONE : { starts: starts.slice(0, count), openings };
};
