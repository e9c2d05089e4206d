import type { IsoDate } from '../../story';
import type { Words } from '../../text/word-list';
import type { Word } from '../../text/words';
import { readDateElement } from './date-element';
import { jointOf, linkOf } from './joints';
import type { DatelineLexicon, Known } from './lexicon';
import type { KnownName } from './names';
import { readKnown } from './names';

/** `name` is what no list knows. */
export type ElementKind = 'place' | 'country' | 'source' | 'filler' | 'date' | 'name';

const OPENING = new Map([
  ['\u00AB', '\u00BB'],
  ['\u201C', '\u201D'],
  ['\u201D', '\u201C'],
  ['"', '"'],
]);
const NONE: ReadonlySet<Known> = new Set();
const LONGEST_NAME = 6;

/** What was read between two joints. */
export interface Part {
  readonly kind: ElementKind;
  readonly from: number;
  /** First word after the part; closing quotation marks are counted in. */
  readonly next: number;
  readonly words: readonly Word[];
  readonly known: ReadonlySet<Known>;
  readonly quoted: boolean;
  readonly date: IsoDate | null;
}

/** The part that opens at a word; null if no dateline holds what stands there. */
export const readPart = (
  lexicon: DatelineLexicon,
  words: Words,
  at: number,
  previous: ElementKind | undefined,
): Part | null =>
  readQuoted(lexicon, words, at) ??
  readDated(lexicon, words, at) ??
  readNamed(lexicon, words, at, previous === 'date') ??
  readName(lexicon, words, at);

const readDated = (lexicon: DatelineLexicon, words: Words, at: number): Part | null => {
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

/** A short name between quotation marks is an outlet's, also behind a word for its reporter. */
const readQuoted = (lexicon: DatelineLexicon, words: Words, at: number): Part | null => {
  const from = at + (lexicon.sets.beforePlace.has(words.at(at)?.key ?? '') ? 1 : 0);
  const closing = OPENING.get(words.at(from)?.key ?? '');
  if (closing === undefined) return null;
  const limit = Math.min(words.length, from + LONGEST_NAME + 2);
  for (let end = from + 1; end < limit; end += 1) {
    if (words.at(end)?.key !== closing) continue;
    const inner = words.slice(from + 1, end);
    if (inner.length === 0) return null;
    const known = lexicon.names.get(inner.map((word) => word.key).join('')) ?? NONE;
    return { kind: 'source', from: at, next: end + 1, words: inner, known, quoted: true, date: null };
  }
  return null;
};

const KINDS: readonly (readonly [Known, ElementKind])[] = [
  ['place', 'place'],
  ['agency', 'source'],
  ['country', 'country'],
  ['region', 'country'],
  ['outlet', 'source'],
  ['filler', 'filler'],
];

/** A known name that fills its place: a joint, a date or another known name follows it. */
const readNamed = (lexicon: DatelineLexicon, words: Words, at: number, dated: boolean): Part | null => {
  const lead = lexicon.sets.beforePlace.has(words.at(at)?.key ?? '') ? 1 : 0;
  const found = readKnown(lexicon, words, at + lead);
  if (!found || (lead && !found.known.has('place') && !found.known.has('outlet'))) return null;
  const dotted = isDotted(words, found) ? 1 : 0;
  const next = found.next + dotted;
  const agency = found.known.has('agency');
  const closes = agency && (dated || words.at(next)?.key === '.');
  if (!closes && !endsHere(lexicon, words, next)) return null;
  const kind = KINDS.find(([known]) => found.known.has(known))?.[1] ?? 'filler';
  const inner = words.slice(at + lead, kind === 'country' ? next : found.next);
  return { kind, from: at, next, words: inner, known: found.known, quoted: false, date: null };
};

/** `أ. ف. ب.`, `Mich.`, with a mark behind the full stop. */
const isDotted = (words: Words, { next, known }: KnownName): boolean =>
  words.at(next)?.key === '.' &&
  (known.has('region') || (words.at(next - 1)?.key.length === 1 && jointOf(words.at(next + 1)) !== ''));

const endsHere = (lexicon: DatelineLexicon, words: Words, at: number): boolean => {
  const word = words.at(at);
  if (!word || jointOf(word) !== '' || linkOf(lexicon, words, at) !== '' || OPENING.has(word.key)) return true;
  if (readDateElement(lexicon.calendar, words, at) || lexicon.sets.leadVerbs.has(word.key)) return true;
  const following = readKnown(lexicon, words, at);
  const source = following?.known.has('agency') ?? following?.known.has('filler');
  return Boolean(source) && (jointOf(words.at(following?.next ?? 0)) !== '' || following?.next === words.length);
};

/** Words up to the next joint: a reporter, an outlet that no list knows, or the beginning of a sentence. */
const readName = (lexicon: DatelineLexicon, words: Words, at: number): Part | null => {
  const first = at + leadOf(lexicon, words, at);
  const mayReport = words.find(0, first, isColon) >= 0 && words.find(first, first + LONGEST_NAME * 2, isColon) >= 0;
  let next = first;
  for (; next < words.length && next - first <= LONGEST_NAME; next += 1) {
    const word = words.at(next);
    if (!word || jointOf(word) !== '' || linkOf(lexicon, words, next) !== '') break;
    if (mayReport && next > first && opensReport(lexicon, words, next)) break;
    if (next > first && OPENING.has(word.key) && readQuoted(lexicon, words, next)?.known.size) break;
    if (word.kind === 'number' || (word.kind === 'mark' && !isDotInName(words, next))) return null;
  }
  const inner = words.slice(first, next);
  if (inner.length === 0 || inner.length > LONGEST_NAME) return null;
  return { kind: 'name', from: at, next, words: inner, known: NONE, quoted: false, date: null };
};

const isColon = ({ key }: Word): boolean => key === ':';

/** A second place after a first reporter, and after its colon: `Sanaa: … Riyadh: …`. */
const opensReport = (lexicon: DatelineLexicon, words: Words, at: number): boolean => {
  const found = readKnown(lexicon, words, at);
  return Boolean(found?.known.has('place')) && words.at(found?.next ?? 0)?.key === ':';
};

/** Words for a reporter before the name; `from` is one only before a given name. */
const leadOf = (lexicon: DatelineLexicon, words: Words, at: number): number => {
  const { beforeByline, from, givenNames } = lexicon.sets;
  const isLead = (index: number): boolean => {
    const key = words.at(index)?.key ?? '';
    const after = words.at(index + 1)?.key ?? '';
    return beforeByline.has(key) || (from.has(key) && (givenNames.has(after) || beforeByline.has(after)));
  };
  let count = 0;
  while (count < 3 && isLead(at + count) && words.at(at + count + 1)?.kind === 'word') count += 1;
  return count;
};

/** `د. سالم`, `site.com` */
const isDotInName = (words: Words, at: number): boolean => {
  const [before, dot, after] = words.slice(at - 1, at + 2);
  if (at === 0 || before?.end !== dot?.start || dot?.key !== '.') return false;
  return before?.key.length === 1 || after?.start === dot.end;
};
