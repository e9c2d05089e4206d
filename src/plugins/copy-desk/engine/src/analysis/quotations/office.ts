import { isFollowing, isPrefixed } from './name-words';
import type { Lexicon } from './lexicon';
import { readName } from './names';
import { isBareName } from './phrase';
import type { Place } from './phrase';
import { DEFINITE, NAME_LIKE } from './term';

/** Index of the first word of the name behind the words of an office; the number of places if there is none. */
export const nameStart = (places: readonly Place[], lexicon: Lexicon): number => {
  const { words } = lexicon;
  if (words.capitals) return capitalStart(places, lexicon);
  let wanting = false;
  for (let index = 0; index < places.length; index += 1) {
    const word = places[index]?.token.folded ?? '';
    const after = places[index + 1]?.token.folded;
    if (words.honorifics.has(word)) {
      wanting = false;
      if (after !== undefined && lexicon.nameLike(after) && !isAdjective(places, index + 1, lexicon)) return index + 1;
    } else if (index > 0 && words.prepositions.has(word)) {
      if (!goesOn(places, index, lexicon)) return places.length;
      wanting = true;
    } else if (words.titles.has(word) || words.commonNouns.has(word) || isPrefixed(lexicon, word)) {
      wanting =
        (!words.nameBehindTitle || words.commonNouns.has(word)) &&
        !lexicon.definite(word) &&
        !words.assimilated.some((start) => word.startsWith(start));
    } else if (words.sameAgain.has(word)) return places.length;
    else if (lexicon.definite(word) || isConjoined(word, lexicon)) wanting = wanting && !lexicon.definite(word);
    else if (wanting && places[index]?.quoted !== true) wanting = false;
    else if (!wanting && beginsName(places, index, lexicon)) return index;
    else wanting = places[index + 1]?.quoted === true;
  }
  return places.length;
};

/** The first capital that does not belong to a place or body behind a preposition. */
const capitalStart = (places: readonly Place[], lexicon: Lexicon): number => {
  let bound = false;
  for (const [index, { token }] of places.entries()) {
    const named = lexicon.is(token, NAME_LIKE) && !lexicon.words.nameParticles.has(token.folded);
    if (named && !bound) return index;
    bound =
      lexicon.words.prepositions.has(token.folded) || (bound && (named || lexicon.words.determiners.has(token.folded)));
  }
  return places.length;
};

/** Index behind a title of honour further on, where the first name is part of the office: `جامعة الملك … الدكتور …`; 0 if there is none. */
export const lastHonorific = (places: readonly Place[], from: number, lexicon: Lexicon): number => {
  for (let index = places.length - 2; index > from; index -= 1) {
    const honoured = lexicon.words.honorifics.has(places[index]?.token.folded ?? '');
    if (honoured && beginsName(places, index + 1, lexicon)) return index + 1;
  }
  return 0;
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
  const name = places.slice(at + 2, at + 6).filter((place) => isBareName(lexicon, place.token));
  return name.length >= 2;
};

/** How many words an office without a name has. */
export const officeLength = (places: readonly Place[], lexicon: Lexicon): number => {
  const whole = places[0] !== undefined && lexicon.is(places[0].token, DEFINITE);
  const end = places.findIndex(
    ({ token: { folded } }, index) =>
      index > 0 &&
      ((lexicon.words.prepositions.has(folded) && !staysWithOffice(places, index, lexicon)) ||
        (whole && lexicon.words.places.has(folded)) ||
        (lexicon.definite(places[index - 1]?.token.folded ?? '') &&
          isFollowing(folded, lexicon) &&
          !lexicon.words.titles.has(folded))),
  );
  return end < 0 ? places.length : end;
};

const staysWithOffice = (places: readonly Place[], at: number, lexicon: Lexicon): boolean =>
  goesOn(places, at, lexicon) || (at === 1 && lexicon.definite(places[at + 1]?.token.folded ?? ''));
