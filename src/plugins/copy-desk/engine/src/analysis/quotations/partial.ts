import { isWord } from './items';
import type { Item } from './items';
import type { Lexicon } from './lexicon';
import { isPossessed, LONG } from './setting';
import type { Setting } from './setting';
import { isComplementiser } from './term';

/** Behind so many words and signs few partial quotations stand, and many names. */
const FAR = 18;

/** In the clause that reporting words open stand partial quotations, and names and terms alike. */
export const partial = (setting: Setting, words: readonly string[], sentence: boolean, lexicon: Lexicon): number => {
  const { items, at } = setting;
  const [first = ''] = words;
  if (!sentence && namesItself(words, lexicon)) return 0.3;
  if (words.length >= LONG || sentence) return 0.85;
  if (isFar(setting) && !isOpened(setting, lexicon)) return words.length === 1 ? 0.2 : 0.3;
  if (lexicon.words.prepositions.has(first)) return 0.75;
  if (words.length >= 4) return 0.7;
  const before = items[at - 1];
  if (lexicon.words.intensifiers.has(words.at(-1) ?? '')) return 0.75;
  if (isPredicate(setting, words, lexicon)) return 0.6;
  if (isWord(before) && lexicon.words.labelClitics.has(before.folded)) return 0.65;
  return words.length === 1 ? oneWord(first, before, lexicon) : fewWords(first, before, lexicon);
};

const isFar = ({ cue, at }: Setting): boolean =>
  cue !== null && at - Math.max(cue.content, cue.subject?.until ?? cue.until) > FAR;

/** Whether another `that` opens what was said right before the noun that the marks speak of. */
const isOpened = ({ items, at }: Setting, lexicon: Lexicon): boolean =>
  [items[at - 1], items[at - 2]].some((item) => isComplementiser(item, lexicon));

/** A word of judgement is indefinite; with the article, or bound to the noun before it, it is a term. */
const oneWord = (word: string, before: Item | undefined, lexicon: Lexicon): number => {
  if (lexicon.definite(word)) return 0.2;
  return isNoun(before, lexicon) || lexicon.words.prefixes.includes(word.charAt(0)) ? 0.35 : 0.55;
};

const fewWords = (first: string, before: Item | undefined, lexicon: Lexicon): number => {
  if (lexicon.definite(first)) return isNoun(before, lexicon) ? 0.2 : 0.55;
  return isNoun(before, lexicon) ? 0.5 : 0.6;
};

const isNoun = (item: Item | undefined, { words }: Lexicon): boolean =>
  isWord(item) && words.commonNouns.has(item.folded);

/** A noun that bears names, bound to the next word, opens a name itself: `“the programme of the …”`. */
const namesItself = ([first = '', second = '']: readonly string[], lexicon: Lexicon): boolean =>
  (lexicon.words.namingNouns.has(first) || lexicon.words.organizations.has(first)) &&
  !lexicon.definite(first) &&
  lexicon.definite(second);

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
