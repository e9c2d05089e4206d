import type { QuotationWords, ReportingWord } from '../../language/quotation-words';
import { memo } from '../../text/memo';
import type { Token } from '../../text/tokens';
import type { Phrases } from '../../text/phrases';
import { phraseLength } from '../../text/phrases';
import { isWord } from './items';
import type { Item } from './items';

/** What a word can be, looked up with and without the conjunctions written onto it. */
export interface Lexicon {
  readonly words: QuotationWords;
  /** The folded word without a conjunction written onto it, if what is left is a word of the set. */
  within(set: ReadonlySet<string>, word: string): boolean;
  reporting(word: string): ReportingWord | null;
  /** The word as the lists spell it, where writers use one letter for another at its end: `فى` for `في`. */
  spelled(word: string): string;
  /** Whether any list of the language has a word. */
  listed(word: string): boolean;
  /** Whether a word may be part of a person's name. */
  nameLike(word: string): boolean;
  /** Whether any phrase of more than one word that the engine knows begins with the word. */
  opensPhrase(word: string): boolean;
  /** The word without its article: `الحموشي` → `حموشي`. */
  bare(word: string): string;
  definite(word: string): boolean;
  /** Single words that speak in the story: surnames, mostly. */
  readonly spoken: ReadonlySet<string>;
  /** How many tokens from `from` on are a name that the story gives in full, or a part of one. */
  knownName(tokens: readonly Token[], from: number): number;
  /** Number of items from `at` on that make a phrase; 0 if none. */
  phrase(phrases: Phrases, items: readonly Item[], at: number): number;
}

const lexicons = new WeakMap<QuotationWords, Lexicon>();

/** The lexicon of a language, made once. */
export const lexiconOf = (words: QuotationWords): Lexicon => {
  const made = lexicons.get(words) ?? makeLexicon(words);
  lexicons.set(words, made);
  return made;
};

const makeLexicon = (words: QuotationWords): Lexicon => {
  const { article, proclitics } = words;
  const stripped = (word: string): string | null =>
    word.length > 2 && proclitics.some((proclitic) => word.startsWith(proclitic)) ? word.slice(1) : null;
  const within = (set: ReadonlySet<string>, word: string): boolean => {
    if (set.has(word)) return true;
    const rest = stripped(word);
    return rest !== null && set.has(rest);
  };
  const definite = (word: string): boolean =>
    article !== null && word.startsWith(article) && word.length > article.length + 1;
  const wordAt =
    (items: readonly Item[]) =>
    (index: number): string | undefined => {
      const item = items[index];
      return isWord(item) ? item.folded : undefined;
    };
  const openers = [
    words.topicShifts,
    words.impersonal,
    words.sourceTags,
    words.verbPhrases,
    words.sourcesBehind,
    words.sourcePhrases,
    words.reportingPhrases,
    words.pointsBack,
  ];
  const lexicon: Lexicon = {
    words,
    within,
    reporting: memo((word) => words.reporting.get(word) ?? words.reporting.get(stripped(word) ?? '') ?? null),
    listed: memo((word) => isListed(words, word)),
    spelled: memo((word) => respelled(words, word)),
    nameLike: memo((word) => isNameLike(lexicon, word)),
    opensPhrase: memo((word) => {
      const rest = stripped(word) ?? word;
      return openers.some((phrases) => phrases.has(word) || phrases.has(rest));
    }),
    bare: (word) => words.variants.get(word) ?? (definite(word) ? word.slice(article?.length) : word),
    definite,
    spoken: new Set(),
    knownName: () => 0,
    phrase(phrases, items, at) {
      const first = wordAt(items)(at);
      if (first === undefined) return 0;
      const whole = phraseLength(phrases, first, at, wordAt(items));
      const rest = stripped(first);
      return whole || rest === null ? whole : phraseLength(phrases, rest, at, wordAt(items));
    },
  };
  return lexicon;
};

/** Whether any list of the language has a word. */
const isListed = (words: QuotationWords, word: string): boolean =>
  words.namingPhrases.has(word) ||
  [
    words.functionWords,
    words.givenNames,
    words.titles,
    words.honorifics,
    words.anonymous,
    words.commonNouns,
    words.reporting,
    words.places,
    words.addressees,
    words.determiners,
  ].some((set) => set.has(word));

const respelled = (words: QuotationWords, word: string): string => {
  const ending = words.endings.find(([written]) => word.endsWith(written));
  if (!ending || isListed(words, word)) return word;
  const other = word.slice(0, -ending[0].length) + ending[1];
  return isListed(words, other) ? other : word;
};

/** Whether a word is written together with a preposition and, behind it, the article or a noun that names no person. */
export const isPrefixed = (lexicon: Lexicon, word: string): boolean => {
  const { prefixes, commonNouns, titles, assimilated } = lexicon.words;
  if (assimilated.some((start) => word.startsWith(start) && word.length > start.length + 1)) return true;
  const rest = word.slice(1);
  return prefixes.includes(word.charAt(0)) && rest.length > 2 && (commonNouns.has(rest) || titles.has(rest));
};

const isNameLike = (lexicon: Lexicon, word: string): boolean => {
  const { words } = lexicon;
  if (words.nameParticles.has(word) || words.givenNames.has(word)) return true;
  if (words.capitals) return /^\p{Lu}/u.test(word);
  if (word.length < 2 || /\p{N}/u.test(word)) return false;
  if (words.functionWords.has(word) || words.titles.has(word) || words.honorifics.has(word)) return false;
  if (lexicon.within(words.sentenceWords, word)) return false;
  if (words.commonNouns.has(word) || words.anonymous.has(word) || words.complementisers.has(word)) return false;
  if (
    words.places.has(word) ||
    words.sameAgain.has(word) ||
    (words.reporting.get(word)?.form ?? 'participle') !== 'participle'
  )
    return false;
  if (isPossessed(lexicon, word) || isPossessed(lexicon, word.slice(1))) return false;
  return !words.noName.test(word) && !isPrefixed(lexicon, word) && !isJoined(lexicon, word);
};

/** A common noun with a pronoun written onto it: `حديثه`. */
const isPossessed = ({ words }: Lexicon, word: string): boolean =>
  words.possessives.some((pronoun) => word.endsWith(pronoun) && words.commonNouns.has(word.slice(0, -pronoun.length)));

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
