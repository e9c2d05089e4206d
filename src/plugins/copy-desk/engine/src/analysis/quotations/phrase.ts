import type { NounKind } from '../../language/quotation-words';
import type { Span } from '../../story';
import type { Token } from '../../text/tokens';
import { isQuote, isWord, wordsOf } from './items';
import type { Item } from './items';
import { isAddressee, unmarked } from './lexicon';
import type { Lexicon } from './lexicon';

/** Words that name or describe somebody, as they stand. */
export interface Mention extends Span {
  readonly kind: NounKind;
  /** The name without titles; for those who have none, the words used. */
  readonly name: readonly Token[];
  /** The words of the office or profession, where there are some. */
  readonly role: readonly Token[];
  /** The noun before a name in marks: the paper, the company. */
  readonly head?: Token;
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
    } else if (isWord(item) && !endsPhrase(item.folded, places.length, lexicon) && !opensVerb(items, index, lexicon)) {
      places.push({ token: item, item: index, quoted: false });
    } else if (item?.kind !== 'other' || !(item.text === '.' || joins(items, index))) break;
    index += 1;
  }
  return places;
};

/** Whether several words that are one verb begin here. */
const opensVerb = (items: readonly Item[], at: number, lexicon: Lexicon): boolean =>
  lexicon.words.verbPhrases.size > 0 && lexicon.phrase(lexicon.words.verbPhrases, items, at) > 0;

/** A hyphen within a name, whatever spaces stand beside it: `جان- لوك`. */
const joins = (items: readonly Item[], at: number): boolean => {
  const [before, sign, after] = [items[at - 1], items[at], items[at + 1]];
  const hyphen = sign?.text === '-' && isWord(before) && isWord(after);
  return hyphen && (before.end === sign.start || sign.end === after.start);
};

export const endsPhrase = (word: string, length: number, lexicon: Lexicon): boolean => {
  const { words } = lexicon;
  if (length === 0 && (words.anonymous.has(word) || words.honorifics.has(word))) return false;
  if (isAddressee(lexicon, word) || (length > 0 && isJoining(word, lexicon))) return true;
  if (length > 0 && isObject(word, lexicon)) return true;
  if (words.complementisers.has(word) || words.relatives.has(word) || words.pronouns.has(word)) return true;
  if (words.titles.has(word) || words.anonymous.has(word) || words.sameAgain.has(word)) return false;
  if (length > 0 && words.genitives.size > 0 && words.determiners.has(word)) return false;
  const reports = lexicon.reporting(word);
  if (reports) return length > 0 || reports.strength !== 'weak' || reports.form !== 'finite';
  return words.times.has(word) || (words.functionWords.has(word) && !words.prepositions.has(word));
};

/** A noun in the accusative is what somebody does or gives, and no part of who it is: `شن الرئيس هجوما`. */
const isObject = (word: string, { words }: Lexicon): boolean => {
  const noun = unmarked(word);
  return (
    noun !== word &&
    noun.length > 2 &&
    (words.commonNouns.has(noun) || words.documents.has(noun)) &&
    !words.commonNouns.has(word)
  );
};

/** A preposition set apart from the mark behind it. */
const isJoining = (word: string, { words }: Lexicon): boolean =>
  words.clitics.has(word) && !words.nameParticles.has(word);

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
  return [namingNouns, organizations, titles, honorifics].some((set) => set.has(last));
};

export const skipTimes = (items: readonly Item[], at: number, lexicon: Lexicon): number => {
  let index = at;
  for (let skipped = 0; skipped < 4; skipped += 1) {
    const item = items[index];
    if (item?.kind === 'open') index = afterBracket(items, index);
    else if (isWord(item) && isPassedOver(item.folded, lexicon)) index += 1;
    else break;
  }
  return index;
};

const isPassedOver = (word: string, { words }: Lexicon): boolean =>
  words.times.has(word) || words.determiners.has(word);

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

export const isBareName = (lexicon: Lexicon, word: string): boolean =>
  lexicon.nameLike(word) && !lexicon.definite(word);
