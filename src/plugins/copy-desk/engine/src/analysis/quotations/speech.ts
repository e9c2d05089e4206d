import type { Cue } from './cue';
import { isQuote, isWord, wordsOf } from './items';
import type { Item, Quoted } from './items';
import type { Lexicon } from './lexicon';
import { isNamed, isTitled } from './naming';

/** What is known of the surroundings of a quotation. */
export interface Setting {
  readonly items: readonly Item[];
  readonly at: number;
  readonly quote: Quoted;
  /** The nearest reporting words before it in its sentence. */
  readonly cue: Cue | null;
  /** Reporting words right behind it. */
  readonly after: Cue | null;
  /** Whether the same words stand in the story again, in marks or, if several, without. */
  readonly repeated: boolean;
  /** Whether the quotation before it in an enumeration is speech; null if it continues none. */
  readonly sibling: boolean | null;
  readonly nested: boolean;
  readonly inDateline: boolean;
}

const LONG = 7;
const SHORT = 5;
const NEAR = 2;

/** How likely, from 0 to 1, the marks hold somebody's words. */
export const speechLikelihood = (setting: Setting, lexicon: Lexicon): number => {
  const { quote, cue } = setting;
  const tokens = wordsOf(quote.items);
  const words = tokens.map((token) => token.folded);
  if (setting.inDateline || words.length === 0 || isForeign(quote.text)) return 0.02;
  if (isMentioned(setting) || (words.length <= SHORT && lexicon.knownName(tokens, 0) === words.length)) return 0.03;
  if (words.length <= 2 && words.every((word) => lexicon.words.commonNouns.has(word) || lexicon.words.places.has(word)))
    return 0.2;
  if (words.length <= SHORT && cue && leadsOn(setting, lexicon)) return 0.05;
  if (setting.sibling !== null) return setting.sibling ? 0.75 : 0.15;
  if (isTitled(setting.items, setting.at, words.length, lexicon)) return 0.05;
  const direct = isDirect(setting, lexicon);
  const sentence = isSentence(words, lexicon);
  if (direct && (words.length > SHORT || sentence)) return 0.97;
  if (isNamed(setting.items, setting.at, tokens, cue !== null, lexicon)) return 0.05;
  if (direct && isInterposed(setting, words, lexicon)) return 0.2;
  if (direct) return setting.repeated ? 0.2 : 0.85;
  if (setting.repeated && words.length <= SHORT) return 0.1;
  if (setting.after) return behindSpeech(setting, words);
  if (cue && words.length < LONG && isUnmarked(cue, setting, lexicon)) return 0.3;
  if (cue) return partial(setting, words, sentence, lexicon);
  return alone(setting, words, sentence);
};

/** A word or two right behind the one who speaks, with the sentence going on behind them, are another name: `المنظمة «الأمل» ما …`. */
const isInterposed = ({ items, at, cue }: Setting, words: readonly string[], lexicon: Lexicon): boolean => {
  const next = items[at + 1];
  if (words.length > 2 || cue?.subject?.until !== at || !isWord(next)) return false;
  if (words.some((word) => isPossessed(word, lexicon))) return false;
  return !lexicon.words.prepositions.has(next.folded) && lexicon.reporting(next.folded) === null;
};

const isForeign = (text: string): boolean =>
  text.startsWith('#') || !/\p{L}/u.test(text.replace(/\p{Script=Latin}/gu, ''));

/** Marks around the name of the one who speaks. */
const isMentioned = ({ cue, after, quote }: Setting): boolean =>
  [cue?.subject, after?.subject].some((mention) => mention && mention.start <= quote.start && quote.end <= mention.end);

/** Marks before “that” hold the name of the one who says it. */
const leadsOn = ({ items, at }: Setting, lexicon: Lexicon): boolean => {
  let index = at + 1;
  while (items[index]?.kind === 'colon' || isTime(items[index], lexicon)) index += 1;
  const next = items[index];
  return isWord(next) && lexicon.words.complementisers.has(next.folded);
};

const isTime = (item: Item | undefined, lexicon: Lexicon): boolean =>
  isWord(item) && lexicon.words.times.has(item.folded);

const isLong = ({ quote }: Setting): boolean => wordsOf(quote.items).length > SHORT;

/** Whether the quotation stands right where reporting words want it. */
const isDirect = (setting: Setting, lexicon: Lexicon): boolean => {
  const { cue, at, items } = setting;
  if (!cue || cue.kind === 'tag') return false;
  if (cue.until === at || cue.subject?.until === at) return true;
  if (cue.content === at && (at - (cue.subject?.until ?? cue.until) <= NEAR || isLong(setting))) return true;
  const before = items[at - 1];
  return before?.kind === 'colon' || (isWord(before) && lexicon.words.complementisers.has(before.folded));
};

/** Behind a colon the speech itself goes on without marks: what stands between marks in it is a name or a term. */
const isUnmarked = (cue: Cue, { items, at }: Setting, lexicon: Lexicon): boolean => {
  const first = items[cue.content];
  if (cue.content >= at || items[cue.content - 1]?.kind !== 'colon') return false;
  return isWord(first) && !lexicon.words.complementisers.has(first.folded);
};

const behindSpeech = ({ after, at }: Setting, words: readonly string[]): number => {
  if (words.length > 3) return 0.85;
  return after && (after.kind === 'back' || (after.at - at <= 2 && after.kind !== 'verb')) ? 0.65 : 0.2;
};

/** In the clause that reporting words open stand partial quotations, and names and terms alike. */
const partial = (setting: Setting, words: readonly string[], sentence: boolean, lexicon: Lexicon): number => {
  const { items, at } = setting;
  if (!sentence && namesItself(words, lexicon)) return 0.3;
  if (words.length >= LONG || sentence) return 0.85;
  const [first = ''] = words;
  const { prepositions, prefixes } = lexicon.words;
  if (prepositions.has(first)) return 0.75;
  if (words.length >= 4) return 0.7;
  const before = items[at - 1];
  if (lexicon.words.intensifiers.has(words.at(-1) ?? '')) return 0.75;
  if (isPredicate(setting, words, lexicon)) return 0.6;
  if (isWord(before) && lexicon.words.labelClitics.has(before.folded)) return 0.65;
  const afterNoun = isWord(before) && lexicon.words.commonNouns.has(before.folded);
  if (lexicon.definite(first)) return words.length === 1 || afterNoun ? 0.2 : 0.4;
  if (words.length === 1) return afterNoun || prefixes.includes(first.charAt(0)) ? 0.35 : 0.55;
  return afterNoun ? 0.45 : 0.6;
};

/** A noun that bears names, bound to the next word, opens a name itself: `“the programme of the …”`. */
const namesItself = ([first = '', second = '']: readonly string[], lexicon: Lexicon): boolean =>
  (lexicon.words.namingNouns.has(first) || lexicon.words.organizations.has(first)) &&
  !lexicon.definite(first) &&
  lexicon.definite(second);

const isPossessed = (word: string, { words }: Lexicon): boolean =>
  !words.prepositions.has(word) &&
  words.possessives.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));

/** What is said of a definite noun is indefinite and ends its clause: `that the decision is “unjust”`. */
const isPredicate = ({ items, at, cue }: Setting, words: readonly string[], lexicon: Lexicon): boolean => {
  const subject = items[at - 1];
  const behind = items[at + 1];
  if (!cue || cue.content < 0 || at - cue.content > 8 || !isWord(subject)) return false;
  const definite = lexicon.definite(subject.folded) || isPossessed(subject.folded, lexicon);
  const ends = !isWord(behind) || lexicon.words.prepositions.has(behind.folded) || words.length > 1;
  const terms = words.length < 3 ? words : words.slice(0, 1);
  return definite && ends && !terms.some((word) => lexicon.definite(word));
};

/** Without reporting words, only whole sentences that stand for themselves are speech. */
const alone = ({ items, at, nested }: Setting, words: readonly string[], sentence: boolean): number => {
  if (nested) return 0.15;
  if (fillsParagraph(items)) return filling(words, sentence, items[at + 1]?.kind === 'stop');
  const before = items[at - 1];
  const opens = before === undefined || before.kind === 'stop' || before.kind === 'colon';
  if (words.length < 6) return 0.1;
  return opens && sentence ? 0.65 : sentence && words.length > 10 ? 0.55 : 0.3;
};

const fillsParagraph = (items: readonly Item[]): boolean => items.filter(isQuote).length === 1 && !items.some(isWord);

/** A paragraph of nothing but a quotation is speech, unless it is short enough for a heading. */
const filling = (words: readonly string[], sentence: boolean, stopped: boolean): number => {
  if (words.length < SHORT) return sentence && stopped ? 0.55 : 0.2;
  return sentence || stopped || words.length > LONG ? 0.8 : 0.45;
};

/** Words that only sentences hold: particles, pronouns, verbs. */
export const isSentence = (words: readonly string[], lexicon: Lexicon): boolean => {
  const { sentenceWords, complementisers } = lexicon.words;
  return words.some((word) => lexicon.within(sentenceWords, word) || lexicon.within(complementisers, word));
};

/** Whether nothing but a conjunction or a comma stands between a quotation and the one before it. */
export const siblingOf = (items: readonly Item[], at: number, lexicon: Lexicon): Quoted | null => {
  const before = items[at - 1];
  const joins = before?.kind === 'comma' || (isWord(before) && lexicon.words.proclitics.includes(before.folded));
  const other = items[at - 2];
  return joins && isQuote(other) ? other : null;
};
