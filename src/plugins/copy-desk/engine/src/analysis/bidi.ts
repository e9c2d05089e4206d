import bidiFactory from 'bidi-js';
import type { Direction, Span } from '../story';
import { piecesOf } from './bidi-pieces';

const bidi = bidiFactory();

/** Marks, embeddings, overrides and isolates of UAX #9; nobody sees them. */
const CONTROL = /^[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]$/u;

/** A character of each class, for those that bidi-js does not read as Unicode has them. */
const STAND_IN: Readonly<Record<string, string>> = {
  L: 'a',
  R: '\u05D0',
  AL: '\u0627',
  EN: '0',
  AN: '\u0660',
  NSM: '\u064B',
  BN: '\u200B',
  ON: '\u2764',
};

/** Arabic characters newer than Unicode 13, the version of bidi-js's tables. */
const NEWER: readonly (readonly [first: number, last: number, type: string])[] = [
  [0x0870, 0x088f, 'AL'],
  [0x0890, 0x0891, 'AN'],
  [0x0897, 0x089f, 'NSM'],
  [0x08ca, 0x08d2, 'NSM'],
  [0xfd40, 0xfd4f, 'ON'],
  [0xfdcf, 0xfdcf, 'ON'],
  [0xfdfe, 0xfdff, 'ON'],
];
const MISREAD = /[\u{10000}-\u{10FFFF}\u0870-\u0891\u0897-\u089F\u08CA-\u08D2\uFD40-\uFD4F\uFDCF\uFDFE\uFDFF]/gu;
const FIRST_EMOJI = 0x1f300;

const typeOf = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  const newer = NEWER.find(([first, last]) => first <= code && code <= last);
  if (newer) return newer[2];
  if (code >= FIRST_EMOJI && /\p{Extended_Pictographic}/u.test(character)) return 'ON';
  return bidi.getBidiCharTypeName(character);
};

/**
 * bidi-js reads code units, and each half of an astral character as Latin (lojjic/bidi-js#9): every unit of
 * a misread character becomes one of the right class, so that offsets stay as they are.
 */
const readable = (text: string): string =>
  text.replace(MISREAD, (character) => (STAND_IN[typeOf(character)] ?? '\u2764').repeat(character.length));

const levelsOf = (text: string, direction: Direction): Uint8Array => bidi.getEmbeddingLevels(text, direction).levels;

/** Embedding levels of a paragraph, one a UTF-16 code unit (UAX #9), for the given base direction. */
export const embeddingLevels = (text: string, direction: Direction): Uint8Array => {
  const levels = new Uint8Array(text.length);
  const whole = readable(text);
  for (const { start, end, context } of piecesOf(whole, direction)) {
    levels.set(levelsOf(context + whole.slice(start, end), direction).subarray(context.length), start);
  }
  return levels;
};

interface Placed {
  readonly character: string;
  readonly level: number;
}

const visibleIn = (text: string, levels: Uint8Array, { start, end }: Span): Placed[] => {
  const placed: Placed[] = [];
  let at = start;
  for (const character of text.slice(start, end)) {
    if (!CONTROL.test(character)) placed.push({ character, level: levels[at] ?? 0 });
    at += character.length;
  }
  return placed;
};

const isOdd = (level: number): boolean => level % 2 === 1;

const reverse = (list: Placed[], start: number, end: number): void => {
  list.slice(start, end).forEach((one, index) => (list[end - 1 - index] = one));
};

/** Rule L2 of UAX #9. The order within a span depends on the span's own levels alone, so no line is needed. */
const reordered = (placed: readonly Placed[]): readonly Placed[] => {
  const order = [...placed];
  const highest = order.reduce((level, one) => Math.max(level, one.level), 0);
  for (let level = highest; level > 0; level -= 1) {
    let from = 0;
    while (from < order.length) {
      let to = from;
      while ((order[to]?.level ?? -1) >= level) to += 1;
      reverse(order, from, to);
      from = to + 1;
    }
  }
  return order;
};

/** What a reader sees of a span, from left to right, mirrored characters as they look; controls left out. */
export const shownAs = (text: string, levels: Uint8Array, span: Span): string =>
  reordered(visibleIn(text, levels, span))
    .map(({ character, level }) => (isOdd(level) ? (bidi.getMirroredCharacter(character) ?? character) : character))
    .join('');

/** The same characters in the order in which they are stored, from left to right. */
export const typedAs = (text: string, { start, end }: Span): string =>
  Array.from(text.slice(start, end))
    .filter((character) => !CONTROL.test(character))
    .join('');

/**
 * Whether a token that reads from left to right is shown in another order than it is typed, or in pieces:
 * exactly then some visible character of it has an odd level. Look-alikes such as `(NATO)` are no fault.
 */
export const isMisordered = (text: string, levels: Uint8Array, span: Span): boolean =>
  visibleIn(text, levels, span).some(({ level }) => isOdd(level)) &&
  shownAs(text, levels, span) !== typedAs(text, span);

/** Whether readers see the same in two paragraphs, whatever controls are in them. */
export const looksTheSame = (one: string, other: string, direction: Direction): boolean => {
  const whole = (text: string): string =>
    shownAs(text, embeddingLevels(text, direction), { start: 0, end: text.length });
  return whole(one) === whole(other);
};
