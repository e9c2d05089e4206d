import type { Token } from '../../text/tokens';
import type { Item } from './items';
import type { Lexicon } from './lexicon';
import { isPrefixed } from './name-words';
import { readName } from './names';
import { readNouns } from './nouns';
import { isBareName, mentionOf, phraseAt, skipTimes } from './phrase';
import type { Mention, Place } from './phrase';
import { isPossessed } from './setting';
import { NAME_LIKE } from './term';

/** A name, perhaps with a word that says where its bearer comes from before it, and an office behind it. */
export const readNamed = (items: readonly Item[], places: readonly Place[], lexicon: Lexicon): Mention | null => {
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

/** How many words from `from` on are a name: one that the story gives, or else one by its form; 0 if none are. */
export const nameLength = (tokens: readonly Token[], from: number, lexicon: Lexicon, definite: boolean): number =>
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
