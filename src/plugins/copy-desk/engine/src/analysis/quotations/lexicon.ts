import type { QuotationWords, ReportingWord } from '../../language/quotation-words';
import { asked, spellingOf } from '../../text/spelling';
import type { Token } from '../../text/tokens';
import type { Phrases } from '../../text/phrases';
import { phraseLength } from '../../text/phrases';
import { isWord } from './items';
import type { Item } from './items';
import { NAME_LIKE, termOf } from './term';
import type { Term } from './term';

/** What a word can be, looked up with and without the conjunctions written onto it. */
export interface Lexicon {
  readonly words: QuotationWords;
  /** The folded word without a conjunction written onto it, if what is left is a word of the set. */
  within(set: ReadonlySet<string>, word: string): boolean;
  reporting(word: string): ReportingWord | null;
  /** The word as the lists spell it, where writers use one letter for another at its end: `فى` for `في`. */
  spelled(word: Pick<Token, 'spelling'>): string;
  /** Whether any list of the language has a word. */
  listed(word: string): boolean;
  /** What a word of a text can be. */
  term(word: Pick<Token, 'spelling'>): Term;
  /** Whether a word of a text has a trait. */
  is(word: Pick<Token, 'spelling'>, trait: number): boolean;
  /** Whether a word may be part of a person's name. */
  nameLike(word: string): boolean;
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
  const spelled = asked((word) => respelled(words, word));
  const term = asked((word): Term => termOf(lexicon, word, stripped(word)));
  const lexicon: Lexicon = {
    words,
    within,
    reporting: (word) => term(spellingOf(word)).report,
    listed: (word) => isListed(words, word),
    spelled: ({ spelling }) => spelled(spelling),
    term: ({ spelling }) => term(spelling),
    is: ({ spelling }, trait) => (term(spelling).traits & trait) !== 0,
    nameLike: (word) => (term(spellingOf(word)).traits & NAME_LIKE) !== 0,
    bare: (word) => words.variants.get(word) ?? (definite(word) ? word.slice(article?.length) : word),
    definite,
    spoken: new Set(),
    knownName: () => 0,
    phrase(phrases, items, at) {
      const first = items[at];
      if (!isWord(first) || phrases.size === 0) return 0;
      const whole = phraseLength(phrases, first.folded, items, at);
      const rest = whole > 0 ? null : stripped(first.folded);
      return rest === null ? whole : phraseLength(phrases, rest, items, at);
    },
  };
  return lexicon;
};

/** Whether any list of the language has a word. */
const isListed = (words: QuotationWords, word: string): boolean =>
  words.namingPhrases.has(word) ||
  words.callings.has(word) ||
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
  const known = (one: string): boolean =>
    isListed(words, one) || (words.proclitics.includes(one.charAt(0)) && isListed(words, one.slice(1)));
  if (!ending || known(word)) return word;
  const other = word.slice(0, -ending[0].length) + ending[1];
  return known(other) ? other : word;
};
