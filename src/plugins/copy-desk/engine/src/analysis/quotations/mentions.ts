import type { Token } from '../../text/tokens';
import { isQuote, isWord } from './items';
import type { Item } from './items';
import { isPrefixed } from './name-words';
import type { Lexicon } from './lexicon';
import { readName } from './names';
import { readNouns } from './nouns';
import { lastHonorific, nameStart, officeLength } from './office';
import { isPossessed } from './setting';
import { afterBracket, isBareName, mentionOf, phraseAt, skipTimes } from './phrase';
import type { Mention, Place } from './phrase';
import { NAME_LIKE, NO_PART } from './term';

export type { Mention } from './phrase';

/** Reads the noun phrase at item `at` as somebody who may speak; null if there is none. */
export const readMention = (items: readonly Item[], at: number, lexicon: Lexicon): Mention | null => {
  const from = skipTimes(items, at, lexicon);
  const places = phraseAt(items, from, lexicon);
  const [first] = places;
  if (!first) return null;
  const { words } = lexicon;
  const head = first.token.folded;
  const quoted = first.quoted ? readQuotedName(places, lexicon) : null;
  if (quoted) return quoted;
  if (lexicon.knownName([first.token, ...places.slice(1).map((place) => place.token)], 0) > 0) {
    return readNamed(items, places, lexicon);
  }
  if (words.titles.has(head) || words.honorifics.has(head)) return readTitled(items, places, lexicon);
  if (words.anonymous.has(head)) return readDescribed(items, places, lexicon);
  if (words.documents.has(head)) return readNouns(places, 'document', lexicon);
  if (words.places.has(head)) return mentionOf(places.slice(0, 1), 'organization', []);
  if (words.organizations.has(head)) return readNouns(places, 'organization', lexicon);
  return readNamed(items, places, lexicon);
};

/** Marks around the name of the one who speaks: a person whom the story names, or a body. */
const readQuotedName = (places: readonly Place[], lexicon: Lexicon): Mention | null => {
  const named = places.filter((place) => place.item === places[0]?.item);
  const known =
    lexicon.knownName(
      named.map((place) => place.token),
      0,
    ) === named.length;
  const person = known || lexicon.words.givenNames.has(named[0]?.token.folded ?? '');
  return known || named.length > 1 ? mentionOf(named, person ? 'person' : 'organization', []) : null;
};

/** The noun phrase that ends right before item `at`: the longest that is surely one, else the longest. */
export const readMentionBefore = (
  items: readonly Item[],
  at: number,
  from: number,
  lexicon: Lexicon,
): Mention | null => {
  let longest: Mention | null = null;
  for (let start = Math.max(from, at - 10); start < at; start += 1) {
    const mention = isWord(items[start]) || isQuote(items[start]) ? readMention(items, start, lexicon) : null;
    if (mention?.until !== at) continue;
    if (mention.sure) return mention;
    longest ??= mention;
  }
  return longest;
};

/** A name, perhaps with a word that says where its bearer comes from before it, and an office behind it. */
const readNamed = (items: readonly Item[], places: readonly Place[], lexicon: Lexicon): Mention | null => {
  const [first, second] = places;
  if (!first) return null;
  const role = lexicon.words.capitals ? roleLength(places, lexicon) : 0;
  if (role > 0) {
    const name = readNamed(items, places.slice(role), lexicon);
    return name?.kind === 'person' ? { ...name, role: places.slice(0, role).map(({ token }) => token) } : null;
  }
  if (lexicon.words.capitals && isBody(places, lexicon)) return readNouns(places, 'organization', lexicon);
  const word = first.token.folded;
  const tokens = places.map((place) => place.token);
  const known = lexicon.knownName(tokens, 0);
  const describes = known === 0 && lexicon.definite(word) && second && isBareName(lexicon, second.token);
  const from = describes ? 1 : 0;
  const length = known || nameLength(tokens, from, lexicon, true);
  if (length === 0 || (known === 0 && length === 1 && !standsAlone(places, from, lexicon))) return null;
  const named = places.slice(from, from + length);
  if (length === 1 && lexicon.words.plurals.some((ending) => isPlural(word, ending, lexicon)))
    return readNouns(places, 'anonymous', lexicon);
  const behind = officeBehind(items, places.slice(from + length), named.at(-1), lexicon);
  const given = lexicon.words.givenNames.has(named[0]?.token.folded ?? '');
  const sure = known > 0 || given || lexicon.words.capitals || (length > 1 && behind.length > 0);
  return mentionOf(named, 'person', describes ? [first.token] : behind, { sure });
};

/** How many words without a capital stand before a name: what its bearer is, whether or not a list has it. */
const roleLength = (places: readonly Place[], lexicon: Lexicon): number => {
  const length = places.findIndex(({ token }) => lexicon.is(token, NAME_LIKE));
  const known = places.slice(0, length).some(({ token }) => lexicon.words.prepositions.has(token.folded));
  return length > 0 && length <= 3 && !known ? length : 0;
};

/** Capitals with a noun for a body among or behind them name a body: `European Union`. */
const isBody = (places: readonly Place[], lexicon: Lexicon): boolean => {
  const end = places.findIndex(({ token }) => !lexicon.is(token, NAME_LIKE));
  return end > 0 && lexicon.words.organizations.has(places[end]?.token.folded ?? '');
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
  if (isOffice(rest[0])) return officeAhead(rest, lexicon).map((place) => place.token);
  if (!last || rest.length > 0 || items[last.item + 1]?.kind !== 'comma') return [];
  const from = skipTimes(items, last.item + 2, lexicon);
  const next = phraseAt(items, from, lexicon);
  const described = lexicon.words.capitals && from > last.item + 2;
  return described || isOffice(next[0]) ? officeAhead(next, lexicon).map((place) => place.token) : [];
};

/** An office up to the circumstance of what its bearer does: `مدرب الفريق | عن سعادته`. */
const officeAhead = (places: readonly Place[], lexicon: Lexicon): readonly Place[] => {
  const end = places.findIndex(
    ({ token }, index) =>
      lexicon.words.prepositions.has(token.folded) && isPossessed(places[index + 1]?.token.folded ?? '', lexicon),
  );
  return end < 0 ? places : places.slice(0, end);
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
  const indefinite = head !== undefined && !lexicon.definite(head.token.folded);
  const unnamed =
    indefinite &&
    (lexicon.words.anonymous.has(head.token.folded) ||
      (office.length > 1 && office.slice(1).every(({ token }) => lexicon.words.sourceAdjectives.has(token.folded))));
  return mentionOf(
    office,
    unnamed ? 'anonymous' : 'person',
    office.map((place) => place.token),
    { titleOnly: true },
  );
};

/** Somebody described, with the name if it follows: `والدته سعاد …`, `زوجة أحد الضحايا، وتدعى …`. */
const readDescribed = (items: readonly Item[], places: readonly Place[], lexicon: Lexicon): Mention | null => {
  const described = readNouns(places, 'anonymous', lexicon);
  if (lexicon.words.related.has(places[0]?.token.folded ?? '')) {
    const titled = readTitled(items, places, lexicon);
    if (titled && !titled.titleOnly) return titled;
  }
  return (described && calledBehind(items, described, lexicon)) ?? described;
};

const calledBehind = (items: readonly Item[], described: Mention, lexicon: Lexicon): Mention | null => {
  const at = items[described.until]?.kind === 'comma' ? described.until + 1 : described.until;
  const length = lexicon.phrase(lexicon.words.callings, items, at);
  const named = length > 0 ? phraseAt(items, at + length, lexicon) : [];
  const name = named.slice(
    0,
    nameLength(
      named.map((place) => place.token),
      0,
      lexicon,
      true,
    ),
  );
  return mentionOf(name, 'person', described.name);
};

const nameBehindComma = (items: readonly Item[], at: number, lexicon: Lexicon, depth = 0): readonly Place[] | null => {
  let index = at;
  for (let step = 0; step < 8; step += 1) {
    const item = items[index];
    if (item?.kind === 'open') index = afterBracket(items, index);
    else if (isWord(item) && !lexicon.is(item, NO_PART)) index += 1;
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
