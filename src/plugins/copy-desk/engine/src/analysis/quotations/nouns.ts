import type { NounKind } from '../../language/quotation-words';
import type { Lexicon } from './lexicon';
import { isPrefixed, unmarked } from './name-words';
import { mentionOf } from './phrase';
import type { Mention, Place } from './phrase';

/** A body, a document or an unnamed source. */
export const readNouns = (places: readonly Place[], kind: NounKind, lexicon: Lexicon): Mention | null => {
  const end = places.findIndex((place, index) => index > 0 && endsNouns(places, index, kind, lexicon, place));
  const nouns = withoutPrepositions(places.slice(0, end < 0 ? places.length : end), lexicon);
  if (kind === 'document' && isIssued(nouns, lexicon)) return readNouns(nouns.slice(1), 'organization', lexicon);
  const named = nouns.filter((place) => place.quoted);
  const whole = mentionOf(nouns, kind, []);
  if (!whole || kind !== 'organization' || named.length === 0 || nouns.at(-1)?.quoted !== true) return whole;
  const [head] = whole.name;
  return { ...whole, name: named.map((place) => place.token), ...(head && { head }) };
};

/** “The ministry's statement” gives the issuer. */
const isIssued = (nouns: readonly Place[], lexicon: Lexicon): boolean => {
  const [head, issuer] = nouns;
  if (!head || !issuer || lexicon.definite(head.token.folded)) return false;
  return lexicon.words.organizations.has(issuer.token.folded) && !lexicon.words.documents.has(issuer.token.folded);
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
  if (words.sameAgain.has(word)) return false;
  if (words.genitives.has(word)) return false;
  if (lexicon.within(words.prepositions, word)) {
    const bound =
      kind === 'anonymous' &&
      ((index === 1 && words.placing.has(word)) || words.sourceAdjectives.has(before) || word === words.behalf);
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
  if (lexicon.definite(before) && (words.givenNames.has(word) || words.nameParticles.has(word))) return true;
  if (words.clitics.has(word) || isObject(word, lexicon)) return true;
  const head = places[0]?.token.folded ?? '';
  if (lexicon.definite(head) && !lexicon.definite(word) && !isPrefixed(lexicon, word)) return true;
  return words.addressees.has(word);
};

/** A document in the accusative is what the body issued: `أصدرت الرابطة بيانا`. */
const isObject = (word: string, { words }: Lexicon): boolean =>
  words.documents.has(unmarked(word)) && !words.documents.has(word);
