import type { ReportingWord } from '../../language/quotation-words';
import type { Token } from '../../text/tokens';
import type { Cue } from './cue';
import { endsSentence, isQuote, isWord } from './items';
import type { Item } from './items';
import { unmarked } from './name-words';
import type { Lexicon } from './lexicon';
import { OPENS_PHRASE, OPENS_VERB } from './term';
import { readMention, readMentionBefore } from './mentions';
import type { Mention } from './mentions';
import { contentBehind } from './content';
import { antecedent, readPrefixed, relayedBy } from './sources';
import { beforeAuxiliaries, subjectFirst } from './subject-first';
import { readInner, readTopic } from './topics';
import {
  couldSpeak,
  isAmbiguous,
  isFreeRelative,
  isIssuedBy,
  isNoun,
  isRelative,
  repeats,
  reports,
} from './conditions';

interface Reading {
  readonly items: readonly Item[];
  readonly lexicon: Lexicon;
  readonly cues: Cue[];
  sentence: number;
  /** Where the sentence begins. */
  from: number;
  turns: boolean;
}

/** The reporting words of a paragraph from item `from` on, or of what stands between two marks, in order. */
export const findCues = (items: readonly Item[], lexicon: Lexicon, from = 0): readonly Cue[] => {
  const sentence = from === 0 ? 0 : items.slice(0, from).filter((item) => endsSentence(item, lexicon)).length;
  const reading: Reading = { items, lexicon, cues: [], sentence, from, turns: false };
  let at = from;
  while (at < items.length) at = step(reading, at);
  return reading.cues;
};

/** Reads what stands at `at`; gives the index at which reading goes on. */
const step = (reading: Reading, at: number): number => {
  const { items, lexicon } = reading;
  const item = items[at];
  if (endsSentence(item, lexicon)) {
    reading.sentence += 1;
    reading.from = at + 1;
    reading.turns = false;
    return at + 1;
  }
  if (item?.kind === 'colon') return readLabel(reading, at);
  if (!isWord(item)) return at + 1;
  const { report, traits } = lexicon.term(item);
  const phrase = (traits & OPENS_PHRASE) !== 0 ? readPhrases(reading, at) : null;
  if (phrase !== null) return phrase;
  return (report || (traits & OPENS_VERB) !== 0 ? readVerb(reading, at, item) : null) ?? at + 1;
};

/** Reads the phrases that report, and those that look like it or turn to somebody else. */
const readPhrases = (reading: Reading, at: number): number | null => {
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
  if (tag > 0) return add(reading, { at, until: at + tag, kind: 'tag', word: null, subject: null, content: -1 });
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

type Found = Pick<Cue, 'at' | 'until' | 'kind' | 'word' | 'subject' | 'content'>;

const add = (reading: Reading, { at, until, kind, word, subject, content }: Found): number => {
  const first = reading.items[at];
  const last = reading.items[until - 1];
  if (!first || !last) return until;
  const { sentence, from, turns } = reading;
  const { start } = first;
  reading.cues.push({ at, until, kind, word, subject, content, start, end: last.end, sentence, from, turns });
  reading.turns = false;
  return until;
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

const readVerb = (reading: Reading, at: number, verb: Token): number | null => {
  const { items, lexicon } = reading;
  const word = verb.folded;
  const length = lexicon.phrase(lexicon.words.verbPhrases, items, at);
  const report =
    length > 0 ? verbOf(items.slice(at, at + length)) : withPronoun(reading, at, lexicon.term(verb).report);
  if (!report || isNoun(report, word, items[at - 1], lexicon)) return null;
  const until = length > 0 ? at + length : withSupport(items, at + 1, lexicon);
  const relayed = relayedBy(items, at, word, lexicon);
  const behind = relayed ?? (hasSubject(report) ? readMention(items, until, lexicon) : null);
  if (report.form === 'noun' && !isIssuedBy(behind, items, lexicon)) return null;
  const agrees = behind !== null && (relayed !== null || couldSpeak(report, behind, items, lexicon));
  const content = contentBehind(items, behind?.until ?? until, lexicon);
  const ambiguous = isAmbiguous(items, word, until, behind?.until ?? until, lexicon);
  const spoken = agrees && behind.sure && behind.kind === 'person' && content.at >= 0;
  if (!reports(report, content, until > at + 1, ambiguous) && !(spoken && !ambiguous)) return null;
  const relative = report.form === 'finite' && isRelative(items[at - 1], lexicon);
  const leads = isQuote(items[content.at])
    ? content.near || report.strength === 'strong'
    : report.strength === 'strong' && content.at >= 0;
  if (relative && !leads) return null;
  const subject = relative
    ? ((agrees && isFreeRelative(items[at - 1], lexicon) ? behind : null) ??
      antecedent(items, reading.from, at - 1, lexicon))
    : lexicon.words.order === 'subject-first'
      ? (subjectBefore(reading, at, report) ?? (agrees && !isPronoun(reading, at) ? behind : null))
      : agrees
        ? behind
        : subjectBefore(reading, at, report);
  if (report.form === 'noun' && reading.cues.at(-1)?.content === content.at) return null;
  if (repeats(reading.cues.at(-1), report, until, content.at)) return null;
  return add(reading, { at, until, kind: 'verb', word: report, subject, content: content.at });
};

/** Several words that are one verb. */
const verbOf = (items: readonly Item[]): ReportingWord => ({
  lemma: items.map(({ text }) => text).join(' '),
  strength: 'strong',
  form: 'finite',
  gender: null,
  plural: false,
  transitive: false,
  needsObject: false,
});

/** The verb with the gender that a pronoun before it shows. */
const withPronoun = ({ items, lexicon }: Reading, at: number, report: ReportingWord | null): ReportingWord | null => {
  const before = items[beforeAuxiliaries(items, at, lexicon) - 1];
  const gender = isWord(before) ? lexicon.words.pronounGender.get(before.folded) : undefined;
  return report && gender !== undefined ? { ...report, gender } : report;
};

const hasSubject = ({ form }: ReportingWord): boolean => form === 'finite' || form === 'noun';

const subjectBefore = ({ items, lexicon, from }: Reading, at: number, report: ReportingWord): Mention | null => {
  if (report.form !== 'finite') return null;
  if (lexicon.words.order === 'subject-first') return subjectFirst(items, from, at, lexicon);
  return readInner(items, from, at, lexicon) ?? readTopic(items, from, at, lexicon);
};

/** Whether a pronoun stands for the subject, so that no noun can. */
const isPronoun = ({ items, lexicon }: Reading, at: number): boolean => {
  const before = items[beforeAuxiliaries(items, at, lexicon) - 1];
  return isWord(before) && lexicon.words.pronounGender.has(before.folded);
};

/** Adjacent words count together: `وتابع قائلا`. */
const withSupport = (items: readonly Item[], at: number, lexicon: Lexicon): number => {
  const next = items[at];
  if (!isWord(next)) return at;
  const form = lexicon.words.reporting.get(next.folded);
  return form && (form.form === 'support' || lexicon.words.saying.has(next.folded)) ? at + 1 : at;
};

/** A name before a colon and a mark: a headline or an interview. */
const readLabel = (reading: Reading, at: number): number => {
  const { items, lexicon, from } = reading;
  if (!isQuote(items[at + 1]) || at - from > 10 || reading.cues.at(-1)?.sentence === reading.sentence) return at + 1;
  const subject = readMention(items, from, lexicon);
  if (!subject || subject.until !== at) return at + 1;
  return add(reading, { at, until: at + 1, kind: 'label', word: null, subject, content: at + 1 });
};
