import type { QuotationWords, ReportingWord } from '../../language/quotation-words';
import { isWord } from './items';
import type { Item } from './items';
import type { Lexicon } from './lexicon';
import { isAddressee, isNameLike, unmarked } from './name-words';

/** What a word can be, found once for each spelling. */
export interface Term {
  /** What it reports, whether or not a conjunction is written onto it. */
  readonly report: ReportingWord | null;
  /** Without its article. */
  readonly bare: string;
  readonly traits: number;
}

export const DEFINITE = 1;
/** It may be part of a person's name. */
export const NAME_LIKE = 1 << 1;
/** A name begins with it; or behind the letter written onto it. */
export const OPENS_NAME = 1 << 2;
export const JOINED_NAME = 1 << 3;
/** It opens the phrase of somebody who may speak: an office, a body, a document; or does so behind a preposition written onto it. */
export const HEAD = 1 << 4;
export const JOINED_TITLE = 1 << 5;
/** A phrase of several words that reports, or looks like it, begins with it. */
export const OPENS_PHRASE = 1 << 6;
export const OPENS_VERB = 1 << 7;
/** A time or a determiner, which may stand between a verb and its subject. */
export const PASSED_OVER = 1 << 8;
/** No noun phrase begins with it; none goes on with it. */
export const NO_START = 1 << 9;
export const NO_PART = 1 << 10;
export const ADDRESSEE = 1 << 11;
export const COMPLEMENTISER = 1 << 12;

/** Whether an item opens what was said: `that`. */
export const isComplementiser = (item: Item | undefined, lexicon: Lexicon): boolean =>
  isWord(item) && lexicon.is(item, COMPLEMENTISER);

interface Looked {
  readonly word: string;
  /** The word without a conjunction written onto it. */
  readonly rest: string;
  readonly report: ReportingWord | null;
}

type Has = (lexicon: Lexicon, looked: Looked) => boolean;

const TRAITS: readonly (readonly [number, Has])[] = [
  [DEFINITE, (lexicon, { word }) => lexicon.definite(word)],
  [NAME_LIKE, (lexicon, { word }) => isNameLike(lexicon, word)],
  [OPENS_NAME, (lexicon, { word }) => opensName(lexicon, word)],
  [JOINED_NAME, ({ words }, { word }) => hasJoined(words, word) && words.givenNames.has(word.slice(1))],
  [HEAD, ({ words }, { word }) => isHead(words, word)],
  [JOINED_TITLE, ({ words }, { word }) => words.prefixes.includes(word.charAt(0)) && words.titles.has(word.slice(1))],
  [OPENS_PHRASE, ({ words }, { word, rest }) => openings(words).some((one) => one.has(word) || one.has(rest))],
  [OPENS_VERB, ({ words }, { word, rest }) => words.verbPhrases.has(word) || words.verbPhrases.has(rest)],
  [PASSED_OVER, ({ words }, { word }) => words.times.has(word) || words.determiners.has(word)],
  [NO_START, (lexicon, looked) => endsPhrase(lexicon, looked, true)],
  [NO_PART, (lexicon, looked) => endsPhrase(lexicon, looked, false)],
  [ADDRESSEE, (lexicon, { word }) => isAddressee(lexicon, word)],
  [COMPLEMENTISER, ({ words }, { word }) => words.complementisers.has(word)],
];

/** Finds what a word can be; `rest`: the word without a conjunction written onto it, null if there is none. */
export const termOf = (lexicon: Lexicon, word: string, rest: string | null): Term => {
  const { reporting } = lexicon.words;
  const report = reporting.get(word) ?? reporting.get(rest ?? '') ?? null;
  const looked = { word, rest: rest ?? word, report };
  const traits = TRAITS.reduce((sum, [trait, has]) => (has(lexicon, looked) ? sum | trait : sum), 0);
  return { report, bare: lexicon.bare(word), traits };
};

const openings = (words: QuotationWords) => [
  words.topicShifts,
  words.impersonal,
  words.sourceTags,
  words.sourcesBehind,
  words.sourcePhrases,
  words.reportingPhrases,
  words.pointsBack,
];

const isHead = ({ titles, honorifics, organizations, documents }: QuotationWords, word: string): boolean =>
  [titles, honorifics, organizations, documents].some((set) => set.has(word));

const hasJoined = ({ prefixes, proclitics }: QuotationWords, word: string): boolean =>
  prefixes.includes(word.charAt(0)) || proclitics.includes(word.charAt(0));

const opensName = (lexicon: Lexicon, word: string): boolean => {
  const { capitals, givenNames, titles, honorifics } = lexicon.words;
  if (capitals) return isNameLike(lexicon, word);
  return givenNames.has(word) && !((titles.has(word) || honorifics.has(word)) && lexicon.definite(word));
};

/** Whether no noun phrase holds a word: a verb, what opens what was said, a preposition set apart from its mark. */
const endsPhrase = (lexicon: Lexicon, { word, report }: Looked, first: boolean): boolean => {
  const { words } = lexicon;
  if (first && (words.anonymous.has(word) || words.honorifics.has(word))) return false;
  if (isAddressee(lexicon, word) || (!first && (isJoining(words, word) || isObject(words, word)))) return true;
  if (words.complementisers.has(word) || words.relatives.has(word) || words.pronouns.has(word)) return true;
  if (words.titles.has(word) || words.anonymous.has(word) || words.sameAgain.has(word)) return false;
  if (!first && words.genitives.size > 0 && words.determiners.has(word)) return false;
  if (report) return !first || report.strength !== 'weak' || report.form !== 'finite';
  return words.times.has(word) || (words.functionWords.has(word) && !words.prepositions.has(word));
};

/** A noun in the accusative is what somebody does or gives, and no part of who it is: `شن الرئيس هجوما`. */
const isObject = ({ commonNouns, documents }: QuotationWords, word: string): boolean => {
  const noun = unmarked(word);
  const known = noun !== word && noun.length > 2 && (commonNouns.has(noun) || documents.has(noun));
  return known && !commonNouns.has(word);
};

/** A preposition set apart from the mark behind it. */
const isJoining = ({ clitics, nameParticles }: QuotationWords, word: string): boolean =>
  clitics.has(word) && !nameParticles.has(word);
