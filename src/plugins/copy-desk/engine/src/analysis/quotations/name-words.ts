import type { Lexicon } from './lexicon';

/** Whether a word is written together with a preposition and, behind it, the article or a noun that names no person. */
export const isPrefixed = (lexicon: Lexicon, word: string): boolean => {
  const { prefixes, commonNouns, titles, assimilated } = lexicon.words;
  if (assimilated.some((start) => word.startsWith(start) && word.length > start.length + 1)) return true;
  const rest = word.slice(1);
  return prefixes.includes(word.charAt(0)) && rest.length > 2 && (commonNouns.has(rest) || titles.has(rest));
};

/** Behind a definite word no noun without the article goes on, unless a preposition is written onto it. */
export const isFollowing = (word: string, lexicon: Lexicon): boolean => {
  const { article, prefixForms, commonNouns, proclitics } = lexicon.words;
  if (isPossessed(lexicon, word)) return true;
  if (article === null || lexicon.definite(word) || isPrefixed(lexicon, word)) return false;
  const joined = prefixForms.some(([written]) => word.startsWith(written)) || proclitics.includes(word.charAt(0));
  return !joined || commonNouns.has(word);
};

/** Whether a word may be part of a person's name. */
export const isNameLike = (lexicon: Lexicon, word: string): boolean => {
  const { words } = lexicon;
  if (words.nameParticles.has(word) || words.givenNames.has(word)) return true;
  if (words.capitals) return /^\p{Lu}/u.test(word);
  if (word.length < 2 || /\p{N}/u.test(word)) return false;
  if (words.functionWords.has(word) || words.titles.has(word) || words.honorifics.has(word)) return false;
  if (lexicon.within(words.sentenceWords, word)) return false;
  if (words.commonNouns.has(word) || words.anonymous.has(word) || words.complementisers.has(word)) return false;
  if (
    words.places.has(word) ||
    words.adjectives.has(word) ||
    words.sameAgain.has(word) ||
    (words.reporting.get(word)?.form ?? 'participle') !== 'participle'
  )
    return false;
  if (words.reporting.has(word) && unmarked(word) !== word) return false;
  if (isPossessed(lexicon, word) || isPossessed(lexicon, word.slice(1)) || isAccusative(lexicon, word)) return false;
  return !words.noName.test(word) && !isPrefixed(lexicon, word) && !isJoined(lexicon, word);
};

/** A common noun with a pronoun written onto it: `حديثه`. */
const isPossessed = ({ words }: Lexicon, word: string): boolean =>
  words.possessives.some((pronoun) => {
    const noun = word.slice(0, -pronoun.length);
    return word.endsWith(pronoun) && (words.commonNouns.has(noun) || words.commonNouns.has(noun.replace(/ت$/u, 'ة')));
  });

/** A common noun in the accusative: `هجوما`. */
const isAccusative = ({ words }: Lexicon, word: string): boolean => {
  const noun = unmarked(word);
  return noun !== word && noun.length > 2 && (words.commonNouns.has(noun) || words.documents.has(noun));
};

/** Whether a word is a conjunction written onto a word that belongs to no name. */
const isJoined = (lexicon: Lexicon, word: string): boolean => {
  const { words } = lexicon;
  const rest = word.slice(1);
  if (rest.length < 2 || !words.proclitics.includes(word.charAt(0))) return false;
  if (lexicon.definite(rest)) return true;
  return [words.functionWords, words.titles, words.commonNouns, words.reporting].some((set) => set.has(rest));
};

/** Whether a word says to whom something is said: `للصحافيين`, `لصحيفة`. */
export const isAddressee = (lexicon: Lexicon, word: string): boolean => {
  const { addressees, prefixes, outlets } = lexicon.words;
  return addressees.has(word) || (prefixes.includes(word.charAt(0)) && outlets.has(word.slice(1)));
};

/** Without the ending of the accusative. */
export const unmarked = (word: string): string => word.replace(/\u0627$/u, '');

/** Without the preposition written onto it: `للشركة` → `الشركة`, `بشركة` → `شركة`. */
export const withoutPrefix = (word: string, { words }: Lexicon): string => {
  const form = words.prefixForms.find(([written]) => word.startsWith(written));
  if (form) return `${form[1]}${word.slice(form[0].length)}`;
  return words.prefixes.includes(word.charAt(0)) ? word.slice(1) : word;
};
