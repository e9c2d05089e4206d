import type { Kind } from './units';
import { kindAt, KIND_NAMES } from './units';

/** A set of kinds, as bits. */
type Kinds = number;

const kindsOf = (kinds: readonly Kind[]): Kinds =>
  kinds.reduce((set, kind) => set | (1 << KIND_NAMES.indexOf(kind)), 0);

/** Which kinds of characters a text holds, and which of them stand next to each other. */
export interface Characters {
  readonly kinds: Kinds;
  /** By the number of a kind, the kinds that come right after it. */
  readonly after: readonly Kinds[];
}

const EDGE = KIND_NAMES.indexOf('edge');

/** Reads the characters of a text in one pass; before the first and behind the last of them is an edge. */
export const charactersOf = (text: string): Characters => {
  const after = new Array<Kinds>(KIND_NAMES.length).fill(0);
  let last = EDGE;
  for (let at = 0; at <= text.length; at += 1) {
    const kind = at < text.length ? kindAt(text, at) : EDGE;
    after[last] = (after[last] ?? 0) | (1 << kind);
    last = kind;
  }
  return { kinds: after.reduce((set, next) => set | next, 0), after };
};

/** What a text must hold one of: a kind, or a character of some kinds right before one of others. */
export interface Needs {
  readonly kinds: Kinds;
  readonly pairs: readonly (readonly [before: Kinds, after: Kinds])[];
}

export type Need = Kind | readonly [before: readonly Kind[], after: readonly Kind[]];

/** Characters one of which a text must hold, so that there may be something to find in it. */
export const needs = (...wanted: readonly Need[]): Needs => ({
  kinds: kindsOf(wanted.filter((one) => typeof one === 'string')),
  pairs: wanted.flatMap((one) => (typeof one === 'string' ? [] : [[kindsOf(one[0]), kindsOf(one[1])] as const])),
});

const hasPair = ({ kinds, after }: Characters, first: Kinds, second: Kinds): boolean => {
  if ((kinds & second) === 0) return false;
  for (let kind = 0, rest = kinds & first; rest !== 0; kind += 1, rest >>>= 1) {
    if ((rest & 1) !== 0 && ((after[kind] ?? 0) & second) !== 0) return true;
  }
  return false;
};

/** Whether a text holds one of the characters that are needed. */
export const holds = (characters: Characters, { kinds, pairs }: Needs): boolean =>
  (characters.kinds & kinds) !== 0 || pairs.some(([before, after]) => hasPair(characters, before, after));

export type List = readonly Kind[];

/** Some kinds that often go together. */
export const DIGITS: List = ['latn', 'arab', 'arabext'];
export const SPACES: List = ['space', 'oddSpace'];
export const MARKS: List = ['arabicMark', 'latinMark', 'stop'];
export const ARABIC: List = ['arabic', 'final', 'otherArabic', 'form'];
/** Letters; those that fill a place and show nothing are hidden ones. */
export const LETTERS: List = [...ARABIC, 'tatweel', 'hebrew', 'latin', 'foreign', 'astral', 'hidden'];

/** All kinds but some. */
export const except = (...kinds: List): List => KIND_NAMES.filter((kind) => !kinds.includes(kind));
