import type { Cue } from './cue';
import { isWord, wordsOf } from './items';
import type { Item } from './items';
import type { Lexicon } from './lexicon';
import { alone } from './alone';
import { isForeign, isNamed, isParty, isTitled } from './naming';
import { partial } from './partial';
import { isPossessed, isSentence, SHORT, LONG } from './setting';
import type { Setting } from './setting';
import { isComplementiser } from './term';

const NEAR = 2;

/** How likely, from 0 to 1, the marks hold somebody's words. */
export const speechLikelihood = (setting: Setting, lexicon: Lexicon): number => {
  const { quote, cue } = setting;
  const tokens = wordsOf(quote.items);
  const words = tokens.map((token) => token.folded);
  if (setting.inDateline || words.length === 0 || isForeign(quote.text, lexicon)) return 0.02;
  if (isMentioned(setting) || (words.length <= SHORT && lexicon.knownName(tokens, 0) === words.length)) return 0.03;
  if (words.length <= 2 && words.every((word) => lexicon.words.commonNouns.has(word) || lexicon.words.places.has(word)))
    return 0.2;
  if (words.length <= SHORT && cue && isParty(setting.items, setting.at, lexicon)) return 0.05;
  if (words.length <= SHORT && cue && (leadsOn(setting, lexicon) || acts(setting, words, lexicon))) return 0.05;
  if (words.length <= 2 && /^\p{N}/u.test(words[0] ?? '')) return 0.2;
  if (setting.sibling === true) return 0.75;
  if (setting.sibling === false && words.length <= SHORT) return 0.15;
  if (isTitled(setting.items, setting.at, words.length, lexicon)) return 0.05;
  const direct = isDirect(setting, lexicon);
  const sentence = isSentence(words, lexicon);
  if (direct && (words.length > SHORT || sentence)) return 0.97;
  if (isNamed(setting.items, setting.at, tokens, cue !== null, lexicon)) return 0.05;
  if (direct && isInterposed(setting, words, lexicon)) return 0.2;
  if (isLabel(setting, lexicon)) return 0.85;
  if (direct) return setting.repeated ? 0.2 : 0.85;
  if (setting.repeated && words.length <= SHORT && !isLabel(setting, lexicon)) return 0.1;
  if (setting.after) return behindSpeech(setting, words, sentence);
  if (cue && words.length < LONG && isUnmarked(cue, setting, lexicon)) return 0.3;
  if (cue) return partial(setting, words, sentence, lexicon);
  return alone(setting, words, sentence);
};

/** A word or two right behind the one who speaks, with the sentence going on behind them, are another name: `المنظمة «الأمل» ما …`. */
const isInterposed = ({ items, at, cue }: Setting, words: readonly string[], lexicon: Lexicon): boolean => {
  const next = items[at + 1];
  if (words.length > 2 || cue?.subject?.until !== at || !isWord(next)) return false;
  if (words.some((word) => isPossessed(word, lexicon))) return false;
  return !lexicon.words.prepositions.has(next.folded) && lexicon.term(next).report === null;
};

/** Marks around the name of the one who speaks. */
const isMentioned = ({ cue, after, quote }: Setting): boolean =>
  [cue?.subject, after?.subject].some((mention) => mention && mention.start <= quote.start && quote.end <= mention.end);

/** Marks before “that” hold the name of the one who says it. */
const leadsOn = ({ items, at }: Setting, lexicon: Lexicon): boolean => {
  let index = at + 1;
  while (items[index]?.kind === 'colon' || isTime(items[index], lexicon)) index += 1;
  const next = items[index];
  if (!isWord(next) || lexicon.words.reasons.has(next.folded)) return false;
  return lexicon.words.complementisers.has(next.folded);
};

/** Marks with a verb right behind them hold the name of one who acts: `أن «موانئ الساحل» ترى في …`. */
const acts = ({ items, at }: Setting, words: readonly string[], lexicon: Lexicon): boolean => {
  const before = items[at - 1];
  const next = items[at + 1];
  if (words.length > 3 || !isWord(before) || !isWord(next)) return false;
  if (isVenue(before.folded, next.folded, lexicon)) return true;
  const said = isSentence(words, lexicon) || lexicon.words.present.test(words[0] ?? '');
  const opens = lexicon.words.complementisers.has(before.folded) && !said;
  return opens && lexicon.words.present.test(next.folded) && !lexicon.within(lexicon.words.functionWords, next.folded);
};

/** Between a preposition and the words that report stands where it was said: `في «تويتر» قائلا`. */
const isVenue = (before: string, next: string, lexicon: Lexicon): boolean => {
  const { form } = lexicon.reporting(next) ?? {};
  return lexicon.words.prepositions.has(before) && (form === 'participle' || form === 'support');
};

/** Words by which reporting words of a kind call something: `وصفه بـ«…»`. */
const isLabel = ({ cue, items, at }: Setting, lexicon: Lexicon): boolean => {
  const before = items[at - 1];
  const calls = cue?.word && lexicon.words.labelVerbs.has(cue.word.lemma);
  return Boolean(calls) && isWord(before) && lexicon.words.labelClitics.has(before.folded);
};

const isTime = (item: Item | undefined, lexicon: Lexicon): boolean =>
  isWord(item) && lexicon.words.times.has(item.folded);

const isLong = ({ quote }: Setting): boolean => wordsOf(quote.items).length > SHORT;

/** Whether the quotation stands right where reporting words want it. */
const isDirect = (setting: Setting, lexicon: Lexicon): boolean => {
  const { cue, at, items } = setting;
  if (!cue || cue.kind === 'tag') return false;
  if (cue.until === at || cue.subject?.until === at) return true;
  const behind = Math.max(cue.subject?.until ?? 0, cue.until);
  if (cue.content === at && (at - behind <= NEAR || isLong(setting))) return true;
  const before = items[at - 1];
  return before?.kind === 'colon' || isComplementiser(before, lexicon);
};

/** Behind a colon the speech itself goes on without marks: what stands between marks in it is a name or a term. */
const isUnmarked = (cue: Cue, { items, at }: Setting, lexicon: Lexicon): boolean => {
  const first = items[cue.content];
  if (cue.content >= at || items[cue.content - 1]?.kind !== 'colon') return false;
  return isWord(first) && !isComplementiser(first, lexicon);
};

const behindSpeech = ({ after, at, quote }: Setting, words: readonly string[], sentence: boolean): number => {
  if (words.length > 3 || /[,?!\u061F]$/u.test(quote.text)) return 0.85;
  if (after && after.at - at <= NEAR && (sentence || (after.kind === 'verb' && after.content < 0))) return 0.8;
  return after && (after.kind === 'back' || (after.at - at <= 2 && after.kind !== 'verb')) ? 0.65 : 0.2;
};
