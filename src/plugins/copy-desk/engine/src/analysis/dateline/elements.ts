import type { IsoDate, Span } from '../../story';
import { Words } from '../../text/word-list';
import type { Word } from '../../text/words';
import type { Joint } from './joints';
import { closeOf, readJoint } from './joints';
import type { DatelineLexicon, Known } from './lexicon';
import type { ElementKind, Part } from './parts';
import { readPart } from './parts';

/** One part of a dateline: what stands between two joints. */
export interface Element extends Span {
  readonly kind: ElementKind;
  /** As it is written. */
  readonly text: string;
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
  readonly words: Words;
  readonly whole: boolean;
}

/** Reads a head into elements, from its first word on, until something stands there that no dateline holds. */
export const scan = (lexicon: DatelineLexicon, text: string): Scan => {
  const words = new Words(text);
  const elements: Element[] = [];
  let { joint, next } = readJoint(lexicon, words, 0);
  while (next < words.length) {
    const part = readPart(lexicon, words, next, elements.at(-1)?.kind);
    if (!part) return { elements, words, whole: false };
    const after = readJoint(lexicon, words, part.next, part.known.has('agency'));
    elements.push(elementOf(part, text, words, joint, after));
    joint = after.joint;
    next = after.next;
  }
  return { elements, words, whole: true };
};

const elementOf = (part: Part, text: string, words: Words, before: string, after: Joint): Element => ({
  kind: part.kind,
  text: text.slice(part.words[0]?.start, part.words.at(-1)?.end),
  words: part.words,
  known: part.known,
  quoted: part.quoted,
  led: part.kind === 'name' && words.at(part.from) !== part.words[0],
  date: part.date,
  start: part.words[0]?.start ?? 0,
  end: part.words.at(-1)?.end ?? 0,
  before,
  after: after.joint,
  close: closeOf(words, part.next, after),
  next: after.next,
});
