import type { NounKind } from '../../language/quotation-words';
import type { Span } from '../../story';
import type { Token } from '../../text/tokens';
import { isQuote, isWord, wordsOf } from './items';
import type { Item } from './items';
import type { Lexicon } from './lexicon';
import { withoutPrefix } from './name-words';
import { DEFINITE, NAME_LIKE, NO_PART, NO_START, OPENS_VERB, PASSED_OVER } from './term';

/** Words that name or describe somebody, as they stand. */
export interface Mention extends Span {
  readonly kind: NounKind;
  /** The name without titles; for those who have none, the words used. */
  readonly name: readonly Token[];
  /** The words of the office or profession, where there are some. */
  readonly role: readonly Token[];
  /** The nouns before a name in marks, and the adjectives behind it: the paper, the company. */
  readonly nouns?: readonly Token[];
  /** A title without a name: somebody named elsewhere, or nobody. */
  readonly titleOnly: boolean;
  /** False for a word that only its place makes a name. */
  readonly sure: boolean;
  /** Index of the first item behind it. */
  readonly until: number;
}

/** One word of a noun phrase, with the item that it stands in. */
export interface Place {
  readonly token: Token;
  readonly item: number;
  readonly quoted: boolean;
}

const LONGEST = 18;

/** The words from `at` on up to what no noun phrase holds: a sign, a verb, the words that open what was said. */
export const phraseAt = (items: readonly Item[], at: number, lexicon: Lexicon): readonly Place[] => {
  const places: Place[] = [];
  let index = at;
  while (places.length < LONGEST) {
    const item = items[index];
    if (item?.kind === 'open') {
      index = afterBracket(items, index);
      continue;
    }
    if (isQuote(item)) {
      const inside = wordsOf(item.items);
      if (!holdsName(places, inside, items[index + 1], lexicon)) break;
      for (const token of inside) places.push({ token, item: index, quoted: true });
    } else if (isWord(item) && goesOn(items, index, item, places.length === 0, lexicon)) {
      places.push({ token: item, item: index, quoted: false });
    } else if (item?.kind !== 'other' || !(item.text === '.' || joins(items, index))) break;
    index += 1;
  }
  return places;
};

/** Whether a noun phrase begins or goes on with a word, which may open several that are one verb. */
const goesOn = (items: readonly Item[], at: number, word: Token, first: boolean, lexicon: Lexicon): boolean => {
  const { traits } = lexicon.term(word);
  if ((traits & (first ? NO_START : NO_PART)) !== 0) return false;
  return (traits & OPENS_VERB) === 0 || lexicon.phrase(lexicon.words.verbPhrases, items, at) === 0;
};

/** A hyphen within a name, whatever spaces stand beside it: `جان- لوك`. */
const joins = (items: readonly Item[], at: number): boolean => {
  const [before, sign, after] = [items[at - 1], items[at], items[at + 1]];
  const hyphen = sign?.text === '-' && isWord(before) && isWord(after);
  return hyphen && (before.end === sign.start || sign.end === after.start);
};

/** Short marks in a noun phrase hold a name: behind a noun that wants one, or where the sentence goes on behind them. */
const holdsName = (
  places: readonly Place[],
  inside: readonly Token[],
  next: Item | undefined,
  lexicon: Lexicon,
): boolean => {
  if (inside.length === 0 || inside.length > 5) return false;
  const last = places.at(-1)?.token.folded;
  if (last === undefined) return next?.kind === 'word' || next?.kind === 'comma' || next?.kind === 'colon';
  const { namingNouns, organizations, titles, honorifics } = lexicon.words;
  const nouns = [last, withoutPrefix(last, lexicon)];
  return [namingNouns, organizations, titles, honorifics].some((set) => nouns.some((noun) => set.has(noun)));
};

export const skipTimes = (items: readonly Item[], at: number, lexicon: Lexicon): number => {
  let index = at;
  for (let skipped = 0; skipped < 4; skipped += 1) {
    const item = items[index];
    if (item?.kind === 'open') index = afterBracket(items, index);
    else if (isWord(item) && lexicon.is(item, PASSED_OVER)) index += 1;
    else if (isWord(item) && index > at && lexicon.words.timeAdjectives.has(item.folded)) index += 1;
    else break;
  }
  return index;
};

/** The item behind a bracket, or the bracket's next item where it is not closed nearby. */
export const afterBracket = (items: readonly Item[], at: number): number => {
  for (let index = at + 1; index < at + 12; index += 1) if (items[index]?.kind === 'close') return index + 1;
  return at + 1;
};

export const mentionOf = (
  places: readonly Place[],
  kind: NounKind,
  role: readonly Token[],
  { titleOnly = false, sure = true }: { readonly titleOnly?: boolean; readonly sure?: boolean } = {},
): Mention | null => {
  const [first] = places;
  const end = places.at(-1);
  if (!first || !end) return null;
  const name = places.map((place) => place.token);
  return { kind, name, role, titleOnly, sure, start: first.token.start, end: end.token.end, until: end.item + 1 };
};

export const isBareName = (lexicon: Lexicon, word: Token): boolean =>
  (lexicon.term(word).traits & (NAME_LIKE | DEFINITE)) === NAME_LIKE;
