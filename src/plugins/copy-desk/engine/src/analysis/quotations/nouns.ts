import type { NounKind } from '../../language/quotation-words';
import { respelt } from '../../text/tokens';
import type { Lexicon } from './lexicon';
import { isFollowing, isPrefixed, unmarked, withoutPrefix } from './name-words';
import { mentionOf } from './phrase';
import type { Mention, Place } from './phrase';
import { DEFINITE } from './term';

const NUMBER = /^\p{N}/u;

/** A body, a document or an unnamed source. */
export const readNouns = (places: readonly Place[], kind: NounKind, lexicon: Lexicon): Mention | null => {
  const end = places.findIndex((place, index) => index > 0 && endsNouns(places, index, kind, lexicon, place));
  const nouns = withoutPrepositions(places.slice(0, end < 0 ? places.length : end), lexicon);
  const issuer = kind === 'document' ? issuerOf(nouns, lexicon) : null;
  if (issuer) return readNouns([issuer, ...nouns.slice(2)], 'organization', lexicon);
  const named = nouns.filter((place) => place.quoted);
  const whole = mentionOf(nouns, kind, []);
  const last = nouns.at(-1);
  const ends = last?.quoted === true || (last !== undefined && lexicon.is(last.token, DEFINITE));
  if (!whole || kind !== 'organization' || named.length === 0 || !ends) return whole;
  const around = nouns.filter((place) => !place.quoted);
  return { ...whole, name: named.map((place) => place.token), nouns: around.map((place) => place.token) };
};

/** “The ministry's statement”, “a statement of the ministry” give the issuer. */
const issuerOf = (nouns: readonly Place[], lexicon: Lexicon): Place | null => {
  const [head, place] = nouns;
  if (!head || !place || lexicon.definite(head.token.folded)) return null;
  const { organizations, documents } = lexicon.words;
  const issues = (word: string): boolean => organizations.has(word) && !documents.has(word);
  if (issues(place.token.folded)) return place;
  const meant = withoutPrefix(place.token.folded, lexicon);
  if (!issues(meant)) return null;
  const text = withoutPrefix(place.token.text, lexicon);
  return { ...place, token: { ...respelt(place.token, meant), text } };
};

const withoutPrepositions = (places: readonly Place[], lexicon: Lexicon): readonly Place[] => {
  const last = places.at(-1)?.token.folded ?? '';
  const { prepositions, determiners } = lexicon.words;
  return prepositions.has(last) || determiners.has(last) ? withoutPrepositions(places.slice(0, -1), lexicon) : places;
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
  if (places[index - 1]?.quoted === true && !lexicon.definite(word)) return true;
  if (kind === 'document' && index > 1 && isPrefixed(lexicon, word)) return true;
  if (words.sameAgain.has(word)) return false;
  if (words.genitives.has(word)) return false;
  if (lexicon.within(words.prepositions, word)) {
    if (kind === 'document' && NUMBER.test(before)) return !words.documents.has(places[index + 1]?.token.folded ?? '');
    const bound =
      kind === 'anonymous' &&
      ((index === (isPartitive(places, lexicon) ? 2 : 1) && words.placing.has(word)) ||
        words.sourceAdjectives.has(before) ||
        word === words.behalf);
    return !bound || words.documents.has(places[index + 1]?.token.folded ?? '');
  }
  if (words.prefixes.includes(word.charAt(0)) && !words.givenNames.has(word)) {
    const rest = word.slice(1);
    if (words.anonymous.has(rest)) return true;
    if (words.places.has(rest) && kind === 'organization') return false;
    if (words.organizations.has(rest) && !words.commonNouns.has(word))
      return kind !== 'anonymous' && word.charAt(0) !== words.prefixes[0];
    if (kind === 'anonymous') return true;
  }
  if (lexicon.definite(before) && lexicon.definite(word) && words.commonNouns.has(word)) return true;
  const complete = kind === 'organization' && index > 1 && lexicon.definite(before);
  if (complete && (isNextNoun(word, lexicon) || words.honorifics.has(word))) return true;
  if (kind === 'document' && NUMBER.test(word)) return false;
  if (lexicon.definite(before) && isFollowing(word, lexicon)) return true;
  if (words.clitics.has(word) || isObject(word, lexicon)) return true;
  if (NUMBER.test(places[index + 1]?.token.folded ?? '') && words.years.has(word)) return true;
  const head = places[0]?.token.folded ?? '';
  if (lexicon.definite(head) && !lexicon.definite(word) && !isPrefixed(lexicon, word)) return true;
  return words.addressees.has(word);
};

/** One of a group, which goes on as one who is unnamed does: `أحد المتهمين في القضية`. */
const isPartitive = ([head, group]: readonly Place[], lexicon: Lexicon): boolean =>
  head !== undefined && group !== undefined && !lexicon.is(head.token, DEFINITE) && lexicon.is(group.token, DEFINITE);

/** A definite word that is no adjective, and so no part of the name of the body before it: `حسمت محكمة النقض الجدل`. */
const isNextNoun = (word: string, lexicon: Lexicon): boolean =>
  lexicon.words.noAdjective.test(word) && !lexicon.words.adjectives.has(word);

/** A document in the accusative is what the body issued: `أصدرت الرابطة بيانا`. */
const isObject = (word: string, { words }: Lexicon): boolean =>
  words.documents.has(unmarked(word)) && !words.documents.has(word);
