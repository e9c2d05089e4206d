import type { Words } from '../../text/word-list';
import { keyOf } from '../../text/words';
import type { Edition } from './edition';
import { readEdition } from './edition';
import type { EventLexicon } from './lexicon';
import { bareNoun, isDefinite } from './lexicon';
import { placeAt } from './places';

/** A name among the words of a block, from word `at` to before word `next`. */
export interface NameExtent {
  readonly at: number;
  readonly next: number;
  readonly edition: Edition | null;
  /** Whether it says which gathering is meant: a definite noun, a place or a title in marks behind the first noun. */
  readonly specific: boolean;
}

const LONGEST = 14;
const CLOSES: Readonly<Record<string, string>> = { '(': ')', '«': '»', '\u201C': '\u201D', '"': '"' };
const LONGEST_ASIDE = 6;

/**
 * Reads how far the name of a gathering goes whose first noun is word `at`: construct nouns, then definite ones
 * and those joined by `of`, an ordinal, a title in marks, an abbreviation in brackets.
 */
export const readName = (lexicon: EventLexicon, words: Words, at: number): NameExtent | null => {
  let next = at + 1;
  let edition: Edition | null = null;
  let specific = false;
  let afterDefinite = isDefinite(lexicon, words.at(at)?.key ?? '');
  while (next < words.length && next - at < LONGEST) {
    const ordinal: Edition | null = edition ? null : readEdition(lexicon, words, next);
    const part = ordinal ? null : readPart(lexicon, words, next, afterDefinite);
    if (ordinal) edition = ordinal;
    if (part) specific ||= part.specific;
    if (!ordinal && !part) break;
    next = (ordinal ?? part)?.next ?? next + 1;
    afterDefinite = ordinal !== null || part?.definite === true;
  }
  next = withoutDangling(lexicon, words, at, next, edition);
  return next > at ? { at, next, edition, specific } : null;
};

interface Part {
  readonly next: number;
  readonly definite: boolean;
  readonly specific: boolean;
}

const readPart = (lexicon: EventLexicon, words: Words, at: number, afterDefinite: boolean): Part | null => {
  const word = words.at(at);
  if (!word) return null;
  if (word.kind === 'mark') return readAside(words, at);
  if (word.kind === 'number' || lexicon.ends.has(word.key) || lexicon.held.has(word.key)) return null;
  const place = placeAt(words, at);
  if (place && !afterDefinite) return { next: place.next, definite: true, specific: true };
  if (isDefinite(lexicon, word.key)) {
    const ofNothingKnown = !afterDefinite && word.key.startsWith(keyOf(lexicon.words.ofThe));
    return ofNothingKnown || isAdverbial(lexicon, word.key) ? null : { next: at + 1, definite: true, specific: true };
  }
  const joinedByOf = word.key.startsWith(keyOf(lexicon.words.of)) && word.key.length > 3;
  if (joinedByOf && isDefinite(lexicon, words.at(at + 1)?.key ?? '') && afterDefinite) {
    return { next: at + 1, definite: false, specific: true };
  }
  return afterDefinite ? null : { next: at + 1, definite: false, specific: false };
};

/** A definite noun behind a joined preposition other than `of` opens a circumstance: `بالرياض`. */
const isAdverbial = ({ words, clitics }: EventLexicon, key: string): boolean =>
  !key.startsWith(keyOf(words.article)) &&
  !key.startsWith(keyOf(words.ofThe)) &&
  !key.startsWith(words.and) &&
  clitics.has(key.charAt(0));

const readAside = (words: Words, at: number): Part | null => {
  const close = CLOSES[words.at(at)?.key ?? ''];
  if (close === undefined) return null;
  const end = words.find(at + 1, at + LONGEST_ASIDE + 1, ({ key }) => key === close);
  if (end < 0 || end === at + 1) return null;
  const inside = words.slice(at + 1, end);
  if (inside.some((word) => word.kind === 'number')) return null;
  return { next: end + 1, definite: true, specific: close !== ')' };
};

/** A construct noun without what belongs to it ends no name. */
const withoutDangling = (
  lexicon: EventLexicon,
  words: Words,
  at: number,
  next: number,
  edition: Edition | null,
): number => {
  let end = next;
  while (end > at + 1 && end > (edition?.next ?? 0)) {
    const last = words.at(end - 1);
    if (!last || last.kind === 'mark' || isDefinite(lexicon, last.key) || endsWithPlace(words, at, end)) break;
    end -= 1;
  }
  return end;
};

const endsWithPlace = (words: Words, at: number, end: number): boolean =>
  [1, 2, 3].some((length) => end - length > at && placeAt(words, end - length)?.next === end);

/** Whether a word is one of the gatherings that no calendar lists, such as a press conference. */
export const isPassing = (lexicon: EventLexicon, words: Words, at: number): boolean =>
  lexicon.passing.has(words.at(at + 1)?.key ?? '');

/** The noun of a gathering at word `at`, if it is one. */
export const gatheringAt = (lexicon: EventLexicon, words: Words, at: number): ReturnType<typeof bareNoun> => {
  const word = words.at(at);
  return word?.kind === 'word' ? bareNoun(lexicon, word.key, lexicon.nouns) : null;
};
