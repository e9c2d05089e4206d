import { add } from './cue-reading';
import type { Reading } from './cue-reading';
import { contentBehind } from './content';
import { isWord } from './items';
import { readMention, readMentionBefore } from './mentions';
import type { Mention } from './mentions';
import { unmarked } from './name-words';
import { readPrefixed } from './sources';
import { subjectFirst } from './subject-first';
import { isComplementiser } from './term';

/** Reads the phrases that report, and those that look like it or turn to somebody else. */
export const readPhrases = (reading: Reading, at: number): number | null => {
  const { items, lexicon } = reading;
  const { words } = lexicon;
  const shift = lexicon.phrase(words.topicShifts, items, at);
  if (shift > 0) {
    reading.turns = true;
    return at + shift;
  }
  const impersonal = lexicon.phrase(words.impersonal, items, at);
  if (impersonal > 0) return at + impersonal;
  const tag = lexicon.phrase(words.sourceTags, items, at);
  // `كما قال إن` is no tag: it leads to what was said.
  if (tag > 0 && !isComplementiser(items[at + tag], lexicon))
    return add(reading, { at, until: at + tag, kind: 'tag', word: null, subject: null, content: -1 });
  return readBack(reading, at) ?? readSource(reading, at) ?? readSourceBehind(reading, at) ?? readPhrase(reading, at);
};

/** “With these words … opened”: the verb speaks of the quotation before it. */
const readBack = (reading: Reading, at: number): number | null => {
  const { items, lexicon } = reading;
  const length = lexicon.phrase(lexicon.words.pointsBack, items, at);
  const subject = length > 0 ? readMention(items, at + length + 1, lexicon) : null;
  if (!subject || !isWord(items[at + length])) return null;
  const until = at + length + 1;
  add(reading, { at: until - 1, until, kind: 'back', word: null, subject, content: -1 });
  return subject.until;
};

/** “According to …”. */
const readSource = (reading: Reading, at: number): number | null => {
  const { items, lexicon } = reading;
  const length = lexicon.phrase(lexicon.words.sourcePhrases, items, at);
  if (length === 0) return null;
  const until = at + length;
  const subject = readPrefixed(items, until, lexicon) ?? readMention(items, until, lexicon);
  if (!subject) return null;
  const relays = lexicon.phrase(lexicon.words.relayPhrases, items, at) > 0;
  add(reading, { at, until, kind: relays ? 'relay' : 'source', word: null, subject, content: subject.until });
  return subject.until;
};

/** The source stands before “according to” where a language puts its prepositions behind. */
const readSourceBehind = (reading: Reading, at: number): number | null => {
  const { items, lexicon, from } = reading;
  const length = lexicon.phrase(lexicon.words.sourcesBehind, items, at);
  const subject = length > 0 ? subjectFirst(items, from, at, lexicon) : null;
  if (!subject) return null;
  return add(reading, { at, until: at + length, kind: 'source', word: null, subject, content: at + length });
};

/** Several words that report: `جاء في البيان`. */
const readPhrase = (reading: Reading, at: number): number | null => {
  const { items, lexicon } = reading;
  const length = lexicon.phrase(lexicon.words.reportingPhrases, items, at);
  if (length === 0) return null;
  const until = at + length;
  const behind = readMention(items, until, lexicon);
  const content = contentBehind(items, behind?.until ?? until, lexicon);
  if (content.at < 0) return null;
  const subject = behind ?? issuer(reading, at - 1);
  return add(reading, { at, until, kind: 'verb', word: null, subject, content: content.at });
};

/** Who issued the document before the words “which says”. */
const issuer = ({ items, lexicon, from, cues, sentence }: Reading, document: number): Mention | null => {
  const word = items[document];
  if (!isWord(word) || !lexicon.within(lexicon.words.documents, unmarked(word.folded))) return null;
  const named = readMentionBefore(items, document, from, lexicon);
  if ((named && (named.sure || named.kind !== 'person')) || cues.at(-1)?.sentence === sentence) return named;
  return readMention(items.slice(0, document + 1), document, lexicon);
};
