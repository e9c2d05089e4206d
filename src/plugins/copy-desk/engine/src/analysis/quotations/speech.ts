import type { Cue } from './cues';
import { isQuote, isWord, wordsOf } from './items';
import type { Item, Quoted } from './items';
import type { Lexicon } from './lexicon';

/** What is known of the surroundings of a quotation. */
export interface Setting {
  readonly items: readonly Item[];
  readonly at: number;
  readonly quote: Quoted;
  /** The nearest reporting words before it in its sentence. */
  readonly cue: Cue | null;
  /** Reporting words right behind it. */
  readonly after: Cue | null;
  /** Whether the same words stand in marks elsewhere, or are a name that the text uses without marks. */
  readonly repeated: boolean;
  readonly nested: boolean;
  readonly inDateline: boolean;
}

/** How likely, from 0 to 1, the marks hold somebody's words. */
export const speechLikelihood = (setting: Setting, lexicon: Lexicon): number => {
  const { quote, items, at } = setting;
  const words = wordsOf(quote.items).map((token) => token.folded);
  if (setting.inDateline || words.length === 0) return 0;
  if (isForeign(quote.text)) return 0.05;
  const sentence = isSentence(words, lexicon);
  if (directlyReported(setting, lexicon)) return named(setting, words, lexicon) ? 0.2 : 0.97;
  if (namingBefore(items, at, lexicon) && words.length <= 8 && !(setting.cue && sentence && words.length > 4))
    return 0.05;
  if (setting.repeated && words.length <= 5) return 0.1;
  if (setting.after && words.length > 3) return 0.85;
  if (setting.cue) return inReportedClause(setting, words, sentence);
  if (setting.nested) return 0.15;
  return sentence && words.length >= 6 ? 0.6 : 0.1;
};

const isForeign = (text: string): boolean => !/[\p{L}]/u.test(text.replace(/\p{Script=Latin}/gu, ''));

/** Whether the quotation stands right where reporting words want it. */
const directlyReported = ({ cue, at, items }: Setting, lexicon: Lexicon): boolean => {
  if (!cue || cue.kind === 'tag') return false;
  if (cue.content === at || cue.until === at || cue.subject?.until === at) return true;
  const before = items[at - 1];
  if (before?.kind === 'colon' && items[at - 2] !== undefined) return true;
  return isWord(before) && lexicon.words.complementisers.has(before.folded);
};

/** In the clause that reporting words open: partial quotations and names alike. */
const inReportedClause = (setting: Setting, words: readonly string[], sentence: boolean): number => {
  if (words.length >= 7 || sentence) return 0.8;
  return words.length >= 2 ? 0.6 : 0.5;
};

/** A short quotation behind `that` may be the name with which the reported sentence begins. */
const named = ({ items, at, repeated }: Setting, words: readonly string[], lexicon: Lexicon): boolean => {
  const next = items[at + 1];
  if (words.length > 5 || !isWord(next)) return false;
  if (repeated) return true;
  const before = items[at - 1];
  return (
    isWord(before) &&
    lexicon.words.complementisers.has(before.folded) &&
    !lexicon.words.prepositions.has(next.folded) &&
    words.length <= 3
  );
};

/** Whether marks behind these words hold a name, a title or a term. */
const namingBefore = (items: readonly Item[], at: number, lexicon: Lexicon): boolean => {
  const before = items[at - 1];
  if (isQuote(before)) return false;
  for (let back = 1; back <= 4; back += 1) {
    const length = lexicon.phrase(lexicon.words.namingPhrases, items, at - back);
    if (length === back) return true;
  }
  if (!isWord(before)) return false;
  const { namingNouns, clitics, prefixes } = lexicon.words;
  if (clitics.has(before.folded)) return true;
  if (lexicon.within(namingNouns, before.folded)) return true;
  return prefixes.includes(before.folded.charAt(0)) && namingNouns.has(before.folded.slice(1));
};

/** Words that only sentences hold: particles, pronouns, verbs. */
export const isSentence = (words: readonly string[], lexicon: Lexicon): boolean =>
  words.some(
    (word) => lexicon.within(lexicon.words.sentenceWords, word) || lexicon.within(lexicon.words.complementisers, word),
  );
