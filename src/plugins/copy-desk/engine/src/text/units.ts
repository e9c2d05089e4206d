/**
 * The kinds of characters that rules ask for. Every UTF-16 code unit is of exactly one kind: the first in this list
 * whose pattern it matches. `edge` stands for the beginning and the end of a text as well.
 */
const KINDS = {
  space: / /u,
  edge: /[\n\r]/u,
  final: /[\u0629\u0649]/u,
  tatweel: /\u0640/u,
  latn: /[0-9]/u,
  arab: /[\u0660-\u0669]/u,
  arabext: /[\u06F0-\u06F9]/u,
  arabicMark: /[\u060C\u061B\u061F]/u,
  latinMark: /[,;?]/u,
  stop: /[.:!\u2026\u06D4]/u,
  separator: /[\u066A-\u066C]/u,
  bracket: /[()[\]{}\uFD3E\uFD3F]/u,
  guillemet: /[\u00AB\u00BB\u2039\u203A]/u,
  quote: /["'\u2018-\u201F\u2033\u301D\u301E\uFF02]/u,
  dash: /[-\u2010-\u2015\u2212]/u,
  handle: /[@#]/u,
  control: /[\u202A-\u202E\u2066-\u2069]/u,
  mark: /[\u061C\u200E\u200F]/u,
  joiner: /[\u200C\u200D]/u,
  hidden:
    /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u115F\u1160\u180E\u200B\u2028\u2029\u2060-\u2065\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFD]/u,
  oddSpace: /\s/u,
  form: /[\uFB50-\uFDFF\uFE70-\uFEFC]/u,
  seat: /[\u0653-\u0655]/u,
  combining: /\p{M}/u,
  arabic: /[\u0621-\u064A]/u,
  otherArabic: /(?=\p{L})\p{Script=Arabic}/u,
  hebrew: /(?=\p{L})\p{Script=Hebrew}/u,
  latin: /(?=\p{L})\p{Script=Latin}/u,
  foreign: /[\p{L}\p{N}]/u,
  astral: /[\uD800-\uDFFF]/u,
  sign: /[\p{S}%&*/\\_+=|~^]/u,
  other: /[^]/u,
} as const;

/** A kind of character; `other` is all that no rule asks for. */
export type Kind = keyof typeof KINDS;

export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];

/** What words are read by; bits that stand above the number of the kind. */
export const LETTER = 1 << 5;
export const COMBINING = 1 << 6;
export const DIGIT = 1 << 7;
export const NUMERAL = 1 << 8;
export const LATIN = 1 << 9;
export const SPACE = 1 << 10;
export const JOINER = 1 << 11;
/** Marks of direction, joiners and isolates: they may stand within a word. */
export const CLINGING = 1 << 12;
/** Embeddings and overrides, and the byte order mark: nobody sees them, and no word holds them. */
export const UNSEEN = 1 << 13;
const HALF = 1 << 14;
const KNOWN = 1 << 15;
const KIND = 0x1f;

const TRAITS: readonly (readonly [number, RegExp])[] = [
  [LETTER, /\p{L}/u],
  [COMBINING, /\p{M}/u],
  [DIGIT, /\p{Nd}/u],
  [NUMERAL, /\p{N}/u],
  [LATIN, /\p{Script=Latin}/u],
  [SPACE, /\s/u],
  [JOINER, /[\u200C\u200D]/u],
  [CLINGING, /[\u200B-\u200F\u061C\u2066-\u2069]/u],
  [UNSEEN, /[\u202A-\u202E\uFEFF]/u],
  [HALF, /^[\uD800-\uDFFF]$/u],
];

const traitsOf = (character: string): number =>
  TRAITS.reduce((sum, [trait, pattern]) => (pattern.test(character) ? sum | trait : sum), 0);

/** Learned when a unit is first met: most of the plane is never read, and a table of all of it would take too long. */
const units = new Uint16Array(0x10000);

const learn = (code: number): number => {
  const unit = String.fromCharCode(code);
  const kind = KIND_NAMES.findIndex((name) => KINDS[name].test(unit));
  return (units[code] = KNOWN | traitsOf(unit) | kind);
};

const unitOf = (code: number): number => units[code] || learn(code);

/** The number of the kind that a code unit is of, in the order of `KIND_NAMES`. */
export const kindAt = (text: string, at: number): number => unitOf(text.charCodeAt(at)) & KIND;

/** The traits of the character at an offset; 0 behind the end. */
export const traitsAt = (text: string, at: number): number => {
  if (at >= text.length) return 0;
  const unit = unitOf(text.charCodeAt(at));
  return (unit & HALF) === 0 ? unit : traitsOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
};

/** How many code units the character at an offset takes. */
export const widthAt = (text: string, at: number): 1 | 2 => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Where the run of characters ends that have one of some traits, from an offset on. */
export const runEnd = (text: string, from: number, traits: number): number => {
  let at = from;
  while (at < text.length) {
    const unit = unitOf(text.charCodeAt(at));
    if ((unit & (traits | HALF)) === 0) break;
    if ((unit & HALF) === 0) at += 1;
    else if ((traitsAt(text, at) & traits) !== 0) at += widthAt(text, at);
    else break;
  }
  return at;
};
