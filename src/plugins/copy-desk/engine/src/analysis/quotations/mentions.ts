import type { NounKind } from '../../language/quotation-words';
import type { Span } from '../../story';
import type { Token } from '../../text/tokens';
import { isQuote, isWord, wordsOf } from './items';
import type { Item } from './items';
import { isAddressee, isNameLike, isPrefixed } from './lexicon';
import type { Lexicon } from './lexicon';
import { readName } from './names';

/** Words that name or describe somebody, as they stand. */
export interface Mention extends Span {
  readonly kind: NounKind;
  /** The name without titles; for those who have none, the words used. */
  readonly name: readonly Token[];
  /** The words of the office or profession, where there are some. */
  readonly role: readonly Token[];
  /** A title without a name: somebody named elsewhere, or nobody. */
  readonly titleOnly: boolean;
  /** False for a word that only its place makes a name. */
  readonly sure: boolean;
  /** Index of the first item behind it. */
  readonly until: number;
}

/** One word of a noun phrase, with the item that it stands in. */
interface Place {
  readonly token: Token;
  readonly item: number;
  readonly quoted: boolean;
}

const LONGEST = 18;

/** Reads the noun phrase at item `at` as somebody who may speak; null if there is none. */
export const readMention = (items: readonly Item[], at: number, lexicon: Lexicon): Mention | null => {
  const from = skipTimes(items, at, lexicon);
  const places = phraseAt(items, from, lexicon);
  const [first] = places;
  if (!first) return null;
  const { words } = lexicon;
  const head = first.token.folded;
  if (lexicon.knownName([first.token, ...places.slice(1).map((place) => place.token)], 0) > 0) {
    return readNamed(items, places, lexicon);
  }
  if (words.titles.has(head) || words.honorifics.has(head)) return readTitled(items, places, lexicon);
  if (words.anonymous.has(head)) return readNouns(items, places, 'anonymous', lexicon);
  if (words.documents.has(head)) return readNouns(items, places, 'document', lexicon);
  if (words.places.has(head)) return mentionOf(places.slice(0, 1), 'organization', []);
  if (words.organizations.has(head)) return readNouns(items, places, 'organization', lexicon);
  return readNamed(items, places, lexicon);
};

/** The noun phrase that ends right before item `at`: the longest one. */
export const readMentionBefore = (
  items: readonly Item[],
  at: number,
  from: number,
  lexicon: Lexicon,
): Mention | null => {
  for (let start = Math.max(from, at - 10); start < at; start += 1) {
    const mention = isWord(items[start]) || isQuote(items[start]) ? readMention(items, start, lexicon) : null;
    if (mention?.until === at) return mention;
  }
  return null;
};

const skipTimes = (items: readonly Item[], at: number, lexicon: Lexicon): number => {
  let index = at;
  for (let skipped = 0; skipped < 4; skipped += 1) {
    const item = items[index];
    if (item?.kind === 'open') index = afterBracket(items, index);
    else if (isWord(item) && lexicon.words.times.has(item.folded)) index += 1;
    else break;
  }
  return index;
};

/** The words from `at` on up to what no noun phrase holds: a sign, a verb, the words that open what was said. */
const phraseAt = (items: readonly Item[], at: number, lexicon: Lexicon): readonly Place[] => {
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
    } else if (isWord(item) && !endsPhrase(item.folded, places.length, lexicon)) {
      places.push({ token: item, item: index, quoted: false });
    } else if (item?.text !== '.' || item.kind !== 'other') break;
    index += 1;
  }
  return places;
};

const endsPhrase = (word: string, length: number, lexicon: Lexicon): boolean => {
  const { words } = lexicon;
  if (length === 0 && (words.anonymous.has(word) || words.honorifics.has(word))) return false;
  if (isAddressee(lexicon, word)) return true;
  if (words.complementisers.has(word) || words.relatives.has(word) || words.pronouns.has(word)) return true;
  if (words.titles.has(word) || words.anonymous.has(word) || words.sameAgain.has(word)) return false;
  const reports = lexicon.reporting(word);
  if (reports) return length > 0 || reports.strength !== 'weak' || reports.form !== 'finite';
  return words.times.has(word) || (words.functionWords.has(word) && !words.prepositions.has(word));
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
  return [namingNouns, organizations, titles, honorifics].some((set) => set.has(last));
};

/** The item behind a bracket, or the bracket's next item where it is not closed nearby. */
export const afterBracket = (items: readonly Item[], at: number): number => {
  for (let index = at + 1; index < at + 12; index += 1) if (items[index]?.kind === 'close') return index + 1;
  return at + 1;
};

const mentionOf = (
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

/** A name, perhaps with a word that says where its bearer comes from before it, and an office behind it. */
const readNamed = (items: readonly Item[], places: readonly Place[], lexicon: Lexicon): Mention | null => {
  const [first, second] = places;
  if (!first) return null;
  const word = first.token.folded;
  const tokens = places.map((place) => place.token);
  const known = lexicon.knownName(tokens, 0);
  const describes = known === 0 && lexicon.definite(word) && second && isBareName(lexicon, second.token.folded);
  const from = describes ? 1 : 0;
  const length = known || nameLength(tokens, from, lexicon, true);
  if (length === 0 || (known === 0 && length === 1 && !standsAlone(places, from, lexicon))) return null;
  const named = places.slice(from, from + length);
  if (length === 1 && lexicon.words.plurals.some((ending) => isPlural(word, ending, lexicon)))
    return readNouns(items, places, 'anonymous', lexicon);
  const behind = officeBehind(items, places.slice(from + length), named.at(-1), lexicon);
  const sure = known > 0 || lexicon.words.givenNames.has(named[0]?.token.folded ?? '');
  return mentionOf(named, 'person', describes ? [first.token] : behind, { sure });
};

const nameLength = (tokens: readonly Token[], from: number, lexicon: Lexicon, definite: boolean): number =>
  lexicon.knownName(tokens, from) || readName(tokens, from, lexicon, definite);

/** A single word that no list knows is a name only if the phrase ends with it. */
const standsAlone = (places: readonly Place[], at: number, lexicon: Lexicon): boolean => {
  const word = places[at]?.token.folded ?? '';
  const next = places[at + 1]?.token.folded;
  const { givenNames, prepositions, addressees, titles, prefixes } = lexicon.words;
  if (next === undefined || givenNames.has(word) || lexicon.definite(word)) return true;
  if (prefixes.includes(word.charAt(0))) return false;
  return prepositions.has(next) || addressees.has(next) || titles.has(next) || isPrefixed(lexicon, next);
};

const isPlural = (word: string, ending: string, lexicon: Lexicon): boolean =>
  lexicon.definite(word) && word.endsWith(ending) && word.length > ending.length + 4;

const isBareName = (lexicon: Lexicon, word: string): boolean => isNameLike(lexicon, word) && !lexicon.definite(word);

/** The office in apposition: right behind the name or behind a comma. */
const officeBehind = (
  items: readonly Item[],
  rest: readonly Place[],
  last: Place | undefined,
  lexicon: Lexicon,
): readonly Token[] => {
  const { titles, honorifics } = lexicon.words;
  const isOffice = (place: Place | undefined): boolean =>
    place !== undefined && (titles.has(place.token.folded) || honorifics.has(place.token.folded));
  if (isOffice(rest[0])) return rest.map((place) => place.token);
  if (!last || rest.length > 0 || items[last.item + 1]?.kind !== 'comma') return [];
  const next = phraseAt(items, last.item + 2, lexicon);
  return isOffice(next[0]) ? next.map((place) => place.token) : [];
};

/** Titles and offices, with the name that follows them in the phrase or in apposition. */
const readTitled = (items: readonly Item[], places: readonly Place[], lexicon: Lexicon): Mention | null => {
  const tokens = places.map((place) => place.token);
  const from = Math.max(nameStart(places, lexicon), 0);
  const later = lastHonorific(places, from, lexicon);
  if (later > 0)
    return mentionOf(
      places.slice(later, later + nameLength(tokens, later, lexicon, true)),
      'person',
      tokens.slice(0, later),
    );
  const length = from < places.length ? nameLength(tokens, from, lexicon, true) : 0;
  if (length > 0) return mentionOf(places.slice(from, from + length), 'person', tokens.slice(0, from));
  const office = places.slice(0, officeLength(places, lexicon));
  const last = office.at(-1);
  if (!last) return null;
  const apposed = nameBehindComma(items, last.item + 1, lexicon);
  if (apposed)
    return mentionOf(
      apposed,
      'person',
      office.map((place) => place.token),
    );
  const [head] = office;
  const unnamed = head && !lexicon.definite(head.token.folded) && lexicon.words.anonymous.has(head.token.folded);
  return mentionOf(
    office,
    unnamed ? 'anonymous' : 'person',
    office.map((place) => place.token),
    { titleOnly: true },
  );
};

/** Index behind a title of honour further on, where the first name is part of the office: `جامعة الملك … الدكتور …`; 0 if there is none. */
const lastHonorific = (places: readonly Place[], from: number, lexicon: Lexicon): number => {
  for (let index = places.length - 2; index > from; index -= 1) {
    const honoured = lexicon.words.honorifics.has(places[index]?.token.folded ?? '');
    if (honoured && beginsName(places, index + 1, lexicon)) return index + 1;
  }
  return 0;
};

const nameBehindComma = (items: readonly Item[], at: number, lexicon: Lexicon, depth = 0): readonly Place[] | null => {
  let index = at;
  for (let step = 0; step < 8; step += 1) {
    const item = items[index];
    if (item?.kind === 'open') index = afterBracket(items, index);
    else if (isWord(item) && !endsPhrase(item.folded, 1, lexicon)) index += 1;
    else break;
  }
  if (items[index]?.kind !== 'comma') return null;
  const next = phraseAt(items, index + 1, lexicon);
  const tokens = next.map((place) => place.token);
  const { titles, honorifics } = lexicon.words;
  const first = tokens[0]?.folded ?? '';
  const titled = lexicon.within(titles, first) || lexicon.within(honorifics, first);
  const from = titled ? nameStart(next, lexicon) : 0;
  const length = from < tokens.length ? nameLength(tokens, from, lexicon, titled) : 0;
  if (length >= 2 || (length === 1 && titled)) return next.slice(from, from + length);
  const last = next.at(-1);
  return titled && last && depth < 3 ? nameBehindComma(items, last.item + 1, lexicon, depth + 1) : null;
};

/** Index of the first word of the name behind the words of an office; the number of places if there is none. */
const nameStart = (places: readonly Place[], lexicon: Lexicon): number => {
  const { words } = lexicon;
  let wanting = false;
  for (let index = 0; index < places.length; index += 1) {
    const word = places[index]?.token.folded ?? '';
    const after = places[index + 1]?.token.folded;
    if (words.honorifics.has(word)) {
      wanting = false;
      if (after !== undefined && isNameLike(lexicon, after) && !isAdjective(places, index + 1, lexicon))
        return index + 1;
    } else if (index > 0 && words.prepositions.has(word)) {
      if (!goesOn(places, index, lexicon)) return places.length;
      wanting = true;
    } else if (words.titles.has(word) || words.commonNouns.has(word) || isPrefixed(lexicon, word)) {
      wanting = !lexicon.definite(word) && !words.assimilated.some((start) => word.startsWith(start));
    } else if (words.sameAgain.has(word)) return places.length;
    else if (lexicon.definite(word) || isConjoined(word, lexicon)) wanting = wanting && !lexicon.definite(word);
    else if (wanting && places[index]?.quoted !== true) wanting = false;
    else if (!wanting && beginsName(places, index, lexicon)) return index;
    else wanting = places[index + 1]?.quoted === true;
  }
  return places.length;
};

/** Whether the name itself begins here: joined conjunctions and prepositions go on with the office. */
const beginsName = (places: readonly Place[], index: number, lexicon: Lexicon): boolean => {
  const tokens = places.map((place) => place.token);
  const word = tokens[index]?.folded ?? '';
  const { proclitics, prefixes, givenNames } = lexicon.words;
  if (lexicon.knownName(tokens, index) > 0 || givenNames.has(word)) return true;
  const length = readName(tokens, index, lexicon, false);
  if (proclitics.includes(word.charAt(0))) return false;
  return length > 1 || (length === 1 && !prefixes.includes(word.charAt(0)));
};

/** Behind a title with the article, a word with the article is its adjective unless a name goes on behind it. */
const isAdjective = (places: readonly Place[], index: number, lexicon: Lexicon): boolean => {
  const word = places[index]?.token.folded ?? '';
  const after = places[index + 1]?.token.folded;
  if (lexicon.words.givenNames.has(word)) return false;
  return lexicon.definite(word) && !(after !== undefined && lexicon.words.nameParticles.has(after));
};

const isConjoined = (word: string, lexicon: Lexicon): boolean => {
  const rest = word.slice(1);
  const { proclitics, titles, commonNouns } = lexicon.words;
  return proclitics.includes(word.charAt(0)) && (lexicon.definite(rest) || titles.has(rest) || commonNouns.has(rest));
};

/** Whether an office goes on behind a preposition: a place or body follows, and then a name or nothing more. */
const goesOn = (places: readonly Place[], at: number, lexicon: Lexicon): boolean => {
  const next = places[at + 1]?.token.folded;
  if (next === undefined || lexicon.words.documents.has(next) || lexicon.words.prepositions.has(next)) return false;
  if (lexicon.words.organizations.has(next) || places[at]?.token.folded === lexicon.words.behalf) return true;
  const name = places.slice(at + 2, at + 6).filter((place) => isBareName(lexicon, place.token.folded));
  return name.length >= 2;
};

/** How many words an office without a name has. */
const officeLength = (places: readonly Place[], lexicon: Lexicon): number => {
  const end = places.findIndex(
    (place, index) =>
      index > 0 && lexicon.words.prepositions.has(place.token.folded) && !staysWithOffice(places, index, lexicon),
  );
  return end < 0 ? places.length : end;
};

const staysWithOffice = (places: readonly Place[], at: number, lexicon: Lexicon): boolean =>
  goesOn(places, at, lexicon) || (at === 1 && lexicon.definite(places[at + 1]?.token.folded ?? ''));

/** A body, a document or an unnamed source. */
const readNouns = (
  items: readonly Item[],
  places: readonly Place[],
  kind: NounKind,
  lexicon: Lexicon,
): Mention | null => {
  const end = places.findIndex((place, index) => index > 0 && endsNouns(places, index, kind, lexicon, place));
  const nouns = withoutPrepositions(places.slice(0, end < 0 ? places.length : end), lexicon);
  if (kind === 'document' && isIssued(nouns, lexicon)) return readNouns(items, nouns.slice(1), 'organization', lexicon);
  const named = nouns.filter((place) => place.quoted);
  const whole = mentionOf(nouns, kind, []);
  if (!whole || kind !== 'organization' || named.length === 0 || nouns.at(-1)?.quoted !== true) return whole;
  return { ...whole, name: named.map((place) => place.token) };
};

/** “The ministry's statement” gives the issuer. */
const isIssued = (nouns: readonly Place[], lexicon: Lexicon): boolean => {
  const [head, issuer] = nouns;
  if (!head || !issuer || lexicon.definite(head.token.folded)) return false;
  return lexicon.words.organizations.has(issuer.token.folded) && !lexicon.words.documents.has(issuer.token.folded);
};

const withoutPrepositions = (places: readonly Place[], lexicon: Lexicon): readonly Place[] => {
  const last = places.at(-1)?.token.folded ?? '';
  return lexicon.words.prepositions.has(last) ? withoutPrepositions(places.slice(0, -1), lexicon) : places;
};

const endsNouns = (
  places: readonly Place[],
  index: number,
  kind: NounKind,
  lexicon: Lexicon,
  place: Place,
): boolean => {
  const { words } = lexicon;
  const word = place.token.folded;
  const before = places[index - 1]?.token.folded ?? '';
  if (place.quoted) return false;
  if (words.prepositions.has(word)) {
    const bound = kind === 'anonymous' && (index === 1 || words.sourceAdjectives.has(before) || word === words.behalf);
    return !bound || words.documents.has(places[index + 1]?.token.folded ?? '');
  }
  if (words.prefixes.includes(word.charAt(0)) && !words.givenNames.has(word)) {
    const rest = word.slice(1);
    if (words.anonymous.has(rest)) return true;
    if (words.organizations.has(rest) && !words.commonNouns.has(word))
      return kind !== 'anonymous' && word.charAt(0) !== words.prefixes[0];
    if (kind === 'anonymous') return true;
  }
  if (lexicon.definite(before) && lexicon.definite(word) && words.commonNouns.has(word)) return true;
  if (lexicon.definite(before) && (words.givenNames.has(word) || words.nameParticles.has(word))) return true;
  if (words.clitics.has(word)) return true;
  const head = places[0]?.token.folded ?? '';
  if (lexicon.definite(head) && !lexicon.definite(word) && !words.assimilated.some((start) => word.startsWith(start)))
    return true;
  return words.addressees.has(word);
};
