import { isQuote, isWord } from './items';
import type { Item } from './items';
import type { Lexicon } from './lexicon';

const SHORT = 4;
const TITLE = 12;

/** Whether what stands before the mark makes its words a name, a title, a slogan or a term. */
export const isNamed = (
  items: readonly Item[],
  at: number,
  length: number,
  reported: boolean,
  lexicon: Lexicon,
): boolean => {
  const before = items[at - 1];
  if (isQuote(before) || length > TITLE) return false;
  if (behindPhrase(items, at, lexicon)) return true;
  if (!isWord(before)) return false;
  const word = before.folded;
  if (lexicon.words.clitics.has(word)) return length <= SHORT && !(reported && lexicon.words.labelClitics.has(word));
  if (length > SHORT && reported) return false;
  return isNamingNoun(word, lexicon) || behindAdjective(items, at, lexicon);
};

const behindPhrase = (items: readonly Item[], at: number, lexicon: Lexicon): boolean => {
  for (let back = 1; back <= 4; back += 1) {
    if (lexicon.phrase(lexicon.words.namingPhrases, items, at - back) === back) return true;
  }
  return false;
};

const isNamingNoun = (word: string, lexicon: Lexicon): boolean => {
  const { namingNouns, titles, honorifics, prefixes, prefixForms } = lexicon.words;
  const names = (noun: string): boolean => namingNouns.has(noun) || titles.has(noun) || honorifics.has(noun);
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
  const both = lexicon.definite(adjective.folded) && lexicon.definite(noun.folded);
  return both && isNamingNoun(noun.folded, lexicon);
};
