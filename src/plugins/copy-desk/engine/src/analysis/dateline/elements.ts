import type { IsoDate, Span } from '../../story';
import type { Word } from '../../text/words';
import type { DatelineLexicon, Known } from './lexicon';
import { nameKey } from './lexicon';
import { readDateElement } from './date-element';

/** One part of a dateline: what stands between two joints. */
export interface Element extends Span {
  /** `name` is what no list knows. */
  readonly kind: 'place' | 'country' | 'source' | 'filler' | 'date' | 'name';
  /** The element's words, wrapping marks excluded. */
  readonly words: readonly Word[];
  readonly known: ReadonlySet<Known>;
  readonly quoted: boolean;
  /** Whether a word for it stands before it: `from our correspondent`. */
  readonly led: boolean;
  readonly date: IsoDate | null;
  /** Marks and link words before and after it, without spaces. */
  readonly before: string;
  readonly after: string;
  /** Where the marks after it end. */
  readonly close: number;
  /** Index of the first word after it and its marks. */
  readonly next: number;
}

/** What a head was read into; `whole` if nothing of it was left over. */
export interface Scan {
  readonly elements: readonly Element[];
  readonly whole: boolean;
}

const JOINTS = new Set([...'-\u2013\u2014\u2015\u2212:/|\u060C,()[]\u2022*=_+']);
const OPENING = new Map([
  ['\u00AB', '\u00BB'],
  ['\u201C', '\u201D'],
  ['\u201D', '\u201C'],
  ['"', '"'],
]);
const NONE: ReadonlySet<Known> = new Set();
const LONGEST_NAME = 6;

/** A tatweel by itself is typed for a dash. */
const jointOf = (word: Word | undefined): string => {
  if (!word) return '';
  if (word.kind === 'word' && word.key === '') return '-';
  return word.kind === 'mark' && JOINTS.has(word.key) ? word.key : '';
};

interface Part {
  readonly kind: Element['kind'];
  readonly from: number;
  /** First word after the part; closing quotation marks are counted in. */
  readonly next: number;
  readonly words: readonly Word[];
  readonly known: ReadonlySet<Known>;
  readonly quoted: boolean;
  readonly date: IsoDate | null;
}

/** Reads a head into elements, from its first word on, until something stands there that no dateline holds. */
export const scan = (lexicon: DatelineLexicon, words: readonly Word[]): Scan => {
  const elements: Element[] = [];
  let { joint, next } = readJoint(lexicon, words, 0);
  while (next < words.length) {
    const part = readPart(lexicon, words, next, elements.at(-1)?.kind);
    if (!part) return { elements, whole: false };
    const after = readJoint(lexicon, words, part.next);
    elements.push(elementOf(part, words, joint, after));
    joint = after.joint;
    next = after.next;
  }
  return { elements, whole: true };
};

const elementOf = (part: Part, words: readonly Word[], before: string, after: Joint): Element => ({
  kind: part.kind,
  words: part.words,
  known: part.known,
  quoted: part.quoted,
  led: part.kind === 'name' && words[part.from] !== part.words[0],
  date: part.date,
  start: part.words[0]?.start ?? 0,
  end: part.words.at(-1)?.end ?? 0,
  before,
  after: after.joint,
  close: closeOf(words, part.next, after),
  next: after.next,
});

interface Joint {
  readonly joint: string;
  readonly next: number;
}

/** Marks between two elements, and the words `from`, `in` and `corresponding to`. */
const readJoint = (lexicon: DatelineLexicon, words: readonly Word[], at: number): Joint => {
  let joint = '';
  let next = at;
  for (; next < words.length; next += 1) {
    const mark = jointOf(words[next]) || linkOf(lexicon, words, next);
    if (mark === '') break;
    joint += mark;
  }
  return { joint, next };
};

const linkOf = (lexicon: DatelineLexicon, words: readonly Word[], at: number): string => {
  const key = words[at]?.key ?? '';
  if (at > 0 && lexicon.sets.from.has(key) && readKnown(lexicon, words, at + 1)) return '<';
  if (at > 0 && lexicon.sets.on.has(key) && readDateElement(lexicon.calendar, words, at + 1)) return '@';
  return lexicon.sets.correspondsTo.has(key) ? '@' : '';
};

/** Marks that open the next thing are not part of what they follow. */
const closeOf = (words: readonly Word[], from: number, after: Joint): number => {
  let end = words[from - 1]?.end ?? 0;
  for (let index = from; index < after.next; index += 1) {
    const word = words[index];
    if (!word || word.key === '(' || word.key === '[' || word.kind === 'word') continue;
    end = word.end;
  }
  return end;
};

const readPart = (
  lexicon: DatelineLexicon,
  words: readonly Word[],
  at: number,
  previous: Element['kind'] | undefined,
): Part | null =>
  readQuoted(lexicon, words, at) ??
  readDated(lexicon, words, at) ??
  readNamed(lexicon, words, at, previous === 'date') ??
  readName(lexicon, words, at);

const readDated = (lexicon: DatelineLexicon, words: readonly Word[], at: number): Part | null => {
  const found = readDateElement(lexicon.calendar, words, at);
  if (!found) return null;
  return {
    kind: 'date',
    from: at,
    next: found.next,
    words: words.slice(at, found.next),
    known: NONE,
    quoted: false,
    date: found.value,
  };
};

/** A short name between quotation marks is an outlet's. */
const readQuoted = (lexicon: DatelineLexicon, words: readonly Word[], at: number): Part | null => {
  const closing = OPENING.get(words[at]?.key ?? '');
  if (closing === undefined) return null;
  const limit = Math.min(words.length, at + LONGEST_NAME + 2);
  for (let end = at + 1; end < limit; end += 1) {
    if (words[end]?.key !== closing) continue;
    const inner = words.slice(at + 1, end);
    if (inner.length === 0) return null;
    const known = lexicon.names.get(inner.map((word) => word.key).join('')) ?? NONE;
    return { kind: 'source', from: at, next: end + 1, words: inner, known, quoted: true, date: null };
  }
  return null;
};

interface KnownName {
  readonly next: number;
  readonly known: ReadonlySet<Known>;
}

/** The longest known name at a word; dots, apostrophes and tight hyphens may stand within it. */
const readKnown = (lexicon: DatelineLexicon, words: readonly Word[], at: number): KnownName | null => {
  let found: KnownName | null = null;
  let key = '';
  for (let index = at; index < words.length && key.length <= lexicon.longest; index += 1) {
    const word = words[index];
    if (!word || (word.kind === 'mark' && !isInner(words, index))) break;
    if (word.kind === 'mark') continue;
    if (word.key === '') break;
    key += nameKey(word.key);
    const known = lexicon.names.get(key);
    if (known) found = { next: index + 1, known };
  }
  return found;
};

const isInner = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (word?.key === '.') return true;
  const tight = words[at - 1]?.end === word?.start && words[at + 1]?.start === word?.end;
  return tight && ['-', "'", '\u2019', '&'].includes(word?.key ?? '');
};

const KINDS: readonly (readonly [Known, Element['kind']])[] = [
  ['place', 'place'],
  ['agency', 'source'],
  ['country', 'country'],
  ['outlet', 'source'],
  ['filler', 'filler'],
];

/** A known name that fills its place: a joint, a date or another known name follows it. */
const readNamed = (lexicon: DatelineLexicon, words: readonly Word[], at: number, dated: boolean): Part | null => {
  const lead = lexicon.sets.beforePlace.has(words[at]?.key ?? '') ? 1 : 0;
  const found = readKnown(lexicon, words, at + lead);
  if (!found || (lead && !found.known.has('place'))) return null;
  const dotted = words[found.next]?.key === '.' && words[found.next - 1]?.key.length === 1 ? 1 : 0;
  const next = found.next + dotted;
  const closesDate = dated && found.known.has('agency');
  if (!closesDate && !endsHere(lexicon, words, next)) return null;
  const kind = KINDS.find(([known]) => found.known.has(known))?.[1] ?? 'filler';
  const inner = words.slice(at + lead, found.next);
  return { kind, from: at, next, words: inner, known: found.known, quoted: false, date: null };
};

const endsHere = (lexicon: DatelineLexicon, words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (!word || jointOf(word) !== '' || linkOf(lexicon, words, at) !== '' || OPENING.has(word.key)) return true;
  if (readDateElement(lexicon.calendar, words, at) || lexicon.sets.leadVerbs.has(word.key)) return true;
  const following = readKnown(lexicon, words, at);
  const source = following?.known.has('agency') ?? following?.known.has('filler');
  return Boolean(source) && (jointOf(words[following?.next ?? 0]) !== '' || following?.next === words.length);
};

/** Words up to the next joint: a reporter, an outlet that no list knows, or the beginning of a sentence. */
const readName = (lexicon: DatelineLexicon, words: readonly Word[], at: number): Part | null => {
  const first = at + leadOf(lexicon, words, at);
  let next = first;
  for (; next < words.length && next - first <= LONGEST_NAME; next += 1) {
    const word = words[next];
    if (!word || jointOf(word) !== '' || linkOf(lexicon, words, next) !== '') break;
    if (word.kind === 'number' || (word.kind === 'mark' && !isDotInName(words, next))) return null;
  }
  const inner = words.slice(first, next);
  if (inner.length === 0 || inner.length > LONGEST_NAME) return null;
  return { kind: 'name', from: at, next, words: inner, known: NONE, quoted: false, date: null };
};

/** Words for a reporter before the name; `from` is one only before a given name. */
const leadOf = (lexicon: DatelineLexicon, words: readonly Word[], at: number): number => {
  const { beforeByline, from, givenNames } = lexicon.sets;
  const isLead = (index: number): boolean => {
    const key = words[index]?.key ?? '';
    const after = words[index + 1]?.key ?? '';
    return beforeByline.has(key) || (from.has(key) && (givenNames.has(after) || beforeByline.has(after)));
  };
  let count = 0;
  while (count < 3 && isLead(at + count) && words[at + count + 1]?.kind === 'word') count += 1;
  return count;
};

/** `د. سالم`, `site.com` */
const isDotInName = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  if (words[at]?.key !== '.' || before?.end !== words[at]?.start) return false;
  return before?.key.length === 1 || words[at + 1]?.start === words[at]?.end;
};
