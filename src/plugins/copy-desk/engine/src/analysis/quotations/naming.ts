import type { Token } from '../../text/tokens';
import { isQuote, isWord } from './items';
import type { Item } from './items';
import type { Lexicon } from './lexicon';
import { isPossessed } from './setting';
import { isComplementiser, NAME_LIKE } from './term';

const SHORT = 4;
const TITLE = 12;

/** Whether nothing but a tag, or letters of another script, stands between marks. */
export const isForeign = (text: string, { words }: Lexicon): boolean =>
  text.startsWith('#') || !(words.capitals ? /\p{L}/u : OTHER_LETTER).test(text);

/** A letter of any script but the Latin one. */
const OTHER_LETTER = /(?!\p{Script=Latin})\p{L}/u;

/** Whether words like “under the title” stand before the mark. */
export const isTitled = (items: readonly Item[], at: number, length: number, lexicon: Lexicon): boolean =>
  length <= TITLE && !isQuote(items[at - 1]) && (behindPhrase(items, at, lexicon) || isPredicate(items, at, lexicon));

/** `The motto of the festival is “…”`. */
const isPredicate = (items: readonly Item[], at: number, lexicon: Lexicon): boolean => {
  const copula = items[at - 1];
  if (!isWord(copula) || !lexicon.words.pronouns.has(copula.folded)) return false;
  return items
    .slice(Math.max(0, at - 7), at - 1)
    .some((item) => isWord(item) && lexicon.within(lexicon.words.labelNouns, item.folded));
};

/** Whether the noun before the mark makes what stands in it a name or a term. */
export const isNamed = (
  items: readonly Item[],
  at: number,
  inside: readonly Token[],
  reported: boolean,
  lexicon: Lexicon,
): boolean => {
  const before = items[at - 1];
  if (!isWord(before)) return false;
  const word = before.folded;
  if (lexicon.words.clitics.has(word)) {
    return inside.length <= SHORT && !(reported && lexicon.words.labelClitics.has(word));
  }
  if (inside.length > (reported ? SHORT : TITLE)) return false;
  if (isPersonal(word, lexicon)) return isName(inside, lexicon) || isStyled(word, inside, lexicon);
  if (lexicon.within(lexicon.words.pronouns, word) && inside.length > 1) return isName(inside, lexicon);
  if (reported && isJudged(items, at, inside, lexicon)) return false;
  if (!isNamingNoun(word, lexicon)) return behindAdjective(items, at, lexicon) || completes(word, inside, lexicon);
  return !lexicon.definite(word) || !reported || !inside.some((token) => isNoNamesWord(token.folded, lexicon));
};

/** Right behind a style with the article, a few words that make no sentence are the name: `الفنانة «…»`. */
const isStyled = (word: string, inside: readonly Token[], lexicon: Lexicon): boolean =>
  lexicon.words.honorifics.has(word) &&
  lexicon.definite(word) &&
  inside.length <= 3 &&
  !inside.some((token) => lexicon.definite(token.folded) || isNoNamesWord(token.folded, lexicon));

const isName = (inside: readonly Token[], lexicon: Lexicon): boolean =>
  inside.every((token) => lexicon.is(token, NAME_LIKE)) ||
  (inside.length <= 3 && lexicon.words.givenNames.has(inside[0]?.folded ?? ''));

/** Behind `that` and a definite noun stands what is said of it, with nothing else behind: `أن الشركة «علمت وصمتت»`. */
const isJudged = (items: readonly Item[], at: number, inside: readonly Token[], lexicon: Lexicon): boolean => {
  const [that, noun, next] = [items[at - 2], items[at - 1], items[at + 1]];
  if (!isWord(noun) || !isComplementiser(that, lexicon)) return false;
  const ends = !isWord(next) || inside.some((token) => lexicon.words.present.test(token.folded));
  return inside.length > 1 && lexicon.definite(noun.folded) && (ends || !lexicon.definite(inside[0]?.folded ?? ''));
};

/** Whether what the marks hold is somebody to whom a statement is made, before `that`: `في اتصال مع «…»، إن`. */
export const isParty = (items: readonly Item[], at: number, lexicon: Lexicon): boolean => {
  const [before, comma, that] = [items[at - 1], items[at + 1], items[at + 2]];
  return (
    isWord(before) &&
    lexicon.words.prepositions.has(before.folded) &&
    comma?.kind === 'comma' &&
    isComplementiser(that, lexicon)
  );
};

/** An indefinite noun goes with a definite one only where that names it: `لفضائية «القاهرة الجديدة»`. */
const completes = (noun: string, inside: readonly Token[], lexicon: Lexicon): boolean => {
  const { feminine, functionWords, labelVerbs } = lexicon.words;
  const [first] = inside;
  const construct =
    !lexicon.definite(noun) && !lexicon.nameLike(noun) && feminine.some((ending) => noun.endsWith(ending));
  if (!first || !construct || inside.length > SHORT || functionWords.has(noun) || labelVerbs.has(noun)) return false;
  if (lexicon.reporting(noun) || !lexicon.definite(first.folded)) return false;
  return !inside.some((token) => isNoNamesWord(token.folded, lexicon));
};

/** Words that a sentence holds and no name does. */
const isNoNamesWord = (word: string, lexicon: Lexicon): boolean =>
  lexicon.words.prepositions.has(word) ||
  lexicon.words.intensifiers.has(word) ||
  lexicon.within(lexicon.words.sentenceWords, word);

const isPersonal = (word: string, { words }: Lexicon): boolean => words.titles.has(word) || words.honorifics.has(word);

const behindPhrase = (items: readonly Item[], at: number, lexicon: Lexicon): boolean => {
  const before = items[at - 1];
  const clitic = isWord(before) && lexicon.words.labelClitics.has(before.folded) ? 1 : 0;
  for (let back = 1; back <= 4; back += 1) {
    if (lexicon.phrase(lexicon.words.namingPhrases, items, at - back) === back) return true;
    if (clitic > 0 && lexicon.phrase(lexicon.words.namingPhrases, items, at - 1 - back) === back) return true;
  }
  return false;
};

const isNamingNoun = (word: string, lexicon: Lexicon): boolean => {
  const { namingNouns, prefixes, prefixForms } = lexicon.words;
  const names = (noun: string): boolean => namingNouns.has(noun) || isPersonal(noun, lexicon);
  if (names(word) || lexicon.within(namingNouns, word)) return true;
  const form = prefixForms.find(([written]) => word.startsWith(written));
  if (form && names(`${form[1]}${word.slice(form[0].length)}`)) return true;
  return prefixes.includes(word.charAt(0)) && names(word.slice(1));
};

/** A naming noun with an adjective: `القناة التلفزيونية «…»`. */
const behindAdjective = (items: readonly Item[], at: number, lexicon: Lexicon): boolean => {
  const adjective = items[at - 1];
  const noun = items[at - 2];
  if (!isWord(adjective) || !isWord(noun) || lexicon.words.complementisers.has(adjective.folded)) return false;
  const whole = lexicon.definite(noun.folded) || isPossessed(noun.folded, lexicon);
  const both = lexicon.definite(adjective.folded) && whole;
  return both && isNamingNoun(noun.folded, lexicon);
};
