import { isWord } from './items';
import type { Item } from './items';
import type { Lexicon } from './lexicon';
import { readMention, readMentionBefore } from './mentions';
import type { Mention } from './mentions';
import { isComplementiser } from './term';

const FARTHEST = 24;
const OPENING = 5;

/** Who stands before the verb at `verb` as its subject, in the sentence that begins at `from`. */
export const readTopic = (items: readonly Item[], from: number, verb: number, lexicon: Lexicon): Mention | null => {
  const start = topicAt(items, from, verb, lexicon);
  if (verb - start > FARTHEST || start >= verb || opensWithVerb(items[start], lexicon)) return null;
  const topic = readMention(items, start, lexicon);
  if (!topic?.sure || topic.until > verb) return null;
  return reaches(items, topic.until, verb, lexicon) ? topic : null;
};

/** Whether a word that is a title too is the verb of its sentence: `طالب الأهالي`. */
const opensWithVerb = (item: Item | undefined, lexicon: Lexicon): boolean =>
  isWord(item) && lexicon.term(item).report?.form === 'finite' && lexicon.words.titles.has(item.folded);

/** The subject follows whatever opens the sentence: conjunctions, an auxiliary verb. */
export const topicAt = (items: readonly Item[], from: number, verb: number, lexicon: Lexicon): number => {
  let start = behindOpening(items, from, verb, lexicon);
  while (start < verb) {
    const item = items[start];
    const shift = lexicon.phrase(lexicon.words.topicShifts, items, start);
    if (shift > 0) start += shift;
    else if (item?.kind === 'comma' || item?.kind === 'other') start += 1;
    else if (isWord(item) && opensSentence(item.folded, lexicon)) start += 1;
    else break;
  }
  return start;
};

/** Where the sentence itself begins behind a few words set off by a comma: `إلى ذلك، …`. */
const behindOpening = (items: readonly Item[], from: number, verb: number, lexicon: Lexicon): number => {
  const first = items[from];
  if (!isWord(first) || !lexicon.within(lexicon.words.prepositions, first.folded)) return from;
  const comma = items.slice(from, Math.min(verb, from + OPENING)).findIndex((item) => item.kind === 'comma');
  return comma < 0 ? from : from + comma + 1;
};

const opensSentence = (word: string, lexicon: Lexicon): boolean =>
  lexicon.words.auxiliaries.has(word) || lexicon.words.openers.has(word) || lexicon.words.complementisers.has(word);

/** Between subject and verb stand only its office, times and what is set off by commas. */
const reaches = (items: readonly Item[], from: number, verb: number, lexicon: Lexicon): boolean => {
  if (from === verb) return true;
  for (let index = from; index < verb; index += 1) {
    const item = items[index];
    if (isWord(item) && lexicon.term(item).report?.form === 'finite') return false;
  }
  return verb - from <= 10;
};

/** Who stands between the last `that` and the verb, with nothing else there: `that X said`. */
export const readInner = (items: readonly Item[], from: number, verb: number, lexicon: Lexicon): Mention | null => {
  for (let index = verb - 1; index >= Math.max(from, verb - 10); index -= 1) {
    if (!isComplementiser(items[index], lexicon)) continue;
    const inner = readMentionBefore(items, verb, index + 1, lexicon);
    return inner && (inner.sure || isStrong(items[verb], lexicon)) && inner.start === items[index + 1]?.start
      ? inner
      : null;
  }
  return null;
};

const isStrong = (item: Item | undefined, lexicon: Lexicon): boolean =>
  isWord(item) && lexicon.term(item).report?.strength === 'strong';

/**
 * The subject of the sentence that begins at `from`, where its own verb does not report: `the minister left …, saying`.
 * It stands behind the verb that opens the sentence, or opens it itself.
 */
export const sentenceSubject = (
  items: readonly Item[],
  from: number,
  before: number,
  lexicon: Lexicon,
): Mention | null => {
  const start = topicAt(items, from, before, lexicon);
  if (start >= before || !isWord(items[start])) return null;
  const first = items[start];
  const particle =
    isWord(first) &&
    (lexicon.within(lexicon.words.functionWords, first.folded) || lexicon.term(first).report?.form === 'finite');
  const joined = isWord(first) && lexicon.words.proclitics.includes(first.folded.charAt(0));
  const places = particle ? [start + 1, start + 2] : joined ? [start + 1, start] : [start, start + 1];
  for (const at of places) {
    const subject = at < before ? readMention(items, at, lexicon) : null;
    if (subject && isSubject(subject, lexicon) && subject.until <= before) return subject;
  }
  return null;
};

const isSubject = (mention: Mention, lexicon: Lexicon): boolean =>
  mention.sure &&
  mention.kind !== 'document' &&
  (mention.kind === 'person' || lexicon.definite(mention.name[0]?.folded ?? '') || mention.name.length > 1);
