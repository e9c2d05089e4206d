import type { ReportingWord } from '../../language/quotation-words';
import type { Token } from '../../text/tokens';
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
import { contentBehind } from './content';
import { add } from './cue-reading';
import type { Reading } from './cue-reading';
import { isQuote, isWord, trails, wordsOf } from './items';
import type { Item } from './items';
import type { Lexicon } from './lexicon';
import type { Mention } from './mentions';
import { antecedent, doerBefore, relayedBy } from './sources';
import { subjectBehind } from './subject-behind';
import { beforeAuxiliaries, subjectFirst } from './subject-first';
import { DEFINITE } from './term';
import { readInner, readTopic } from './topics';

/** Reads a verb of saying, or a noun for what is said, with its subject; null if it reports nothing here. */
export const readVerb = (reading: Reading, at: number, verb: Token): number | null => {
  const { items, lexicon } = reading;
  const word = verb.folded;
  const length = lexicon.phrase(lexicon.words.verbPhrases, items, at);
  const report =
    length > 0 ? verbOf(items.slice(at, at + length)) : withPronoun(reading, at, lexicon.term(verb).report);
  if (!report || isNoun(report, word, items[at - 1], lexicon)) return null;
  const until = length > 0 ? at + length : withSupport(items, at + 1, lexicon);
  const issued = report.form === 'noun' ? lexicon.phrase(lexicon.words.issuedBy, items, until) : 0;
  if (report.form === 'noun' && issued === 0 && lexicon.definite(word)) return null;
  if (report.strength !== 'strong' && staysUnnamed(items, until, lexicon)) return null;
  const relayed = relayedBy(items, at, word, lexicon);
  const bound = report.form === 'noun' && quotes(items, until, lexicon);
  const behind =
    relayed ?? (hasSubject(report) && !bound ? subjectBehind(items, until + issued, report, lexicon) : null);
  if (report.form === 'noun' && !isIssuedBy(behind, items, lexicon) && !bound) return null;
  const agrees = behind !== null && (relayed !== null || couldSpeak(report, behind, items, lexicon));
  const content = contentBehind(items, behind?.until ?? until, lexicon);
  const ambiguous = isAmbiguous(items, word, until, behind?.until ?? until, lexicon);
  const reported = content.at >= 0 || (report.form === 'finite' && trails(items, at) !== null);
  const spoken = agrees && behind.sure && behind.kind !== 'document' && reported;
  if (!reports(report, content, until > at + 1, ambiguous) && !(spoken && !ambiguous)) return null;
  const relative = report.form === 'finite' && isRelative(items[at - 1], lexicon);
  const leads = isQuote(items[content.at])
    ? content.near || report.strength === 'strong'
    : report.strength === 'strong' && content.at >= 0;
  if (relative && !leads) return null;
  const able = agrees ? behind : null;
  const subject = relative ? subjectOfRelative(reading, at, able) : subjectOf(reading, at, report, able);
  if (report.form === 'noun' && isSaid(reading, content.at)) return null;
  if (repeats(reading.cues.at(-1), report, until, content.at)) return null;
  return add(reading, { at, until, kind: 'verb', word: report, subject, content: content.at });
};

/** Who speaks in a relative clause: whoever it is about, or, with no noun before it, whoever stands behind its verb. */
const subjectOfRelative = ({ items, lexicon, from }: Reading, at: number, behind: Mention | null): Mention | null =>
  (isFreeRelative(items[at - 1], lexicon) ? behind : null) ?? antecedent(items, from, at - 1, lexicon);

/** Who speaks by a verb: on the side where the language puts its subject, or else on the other. */
const subjectOf = (reading: Reading, at: number, report: ReportingWord, behind: Mention | null): Mention | null =>
  reading.lexicon.words.order === 'subject-first'
    ? (subjectBefore(reading, at, report) ?? (isPronoun(reading, at) ? null : behind))
    : (behind ?? subjectBefore(reading, at, report));

/** A noun bound to definite words in marks says what they are: `اتهامات «الإساءة إلى …»`. */
const quotes = (items: readonly Item[], at: number, lexicon: Lexicon): boolean => {
  const quote = items[at];
  const [first, second] = isQuote(quote) ? wordsOf(quote.items) : [];
  return first !== undefined && second !== undefined && lexicon.is(first, DEFINITE);
};

/** Whether reporting words before a noun have led to the same already, and do not only pass it on. */
const isSaid = ({ items, lexicon, cues }: Reading, content: number): boolean => {
  const before = cues.at(-1);
  const word = items[before?.at ?? -1];
  return before?.content === content && !(isWord(word) && lexicon.within(lexicon.words.relayVerbs, word.folded));
};

/** What a source asks for itself is nothing that it reports: `طالبا عدم الكشف عن اسمه`. */
const staysUnnamed = (items: readonly Item[], at: number, lexicon: Lexicon): boolean =>
  lexicon.phrase(lexicon.words.impersonal, items, at) > 0 ||
  (isWord(items[at]) && lexicon.phrase(lexicon.words.impersonal, items, at + 1) > 0);

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
  return (
    readInner(items, from, at, lexicon) ?? doerBefore(items, from, at, lexicon) ?? readTopic(items, from, at, lexicon)
  );
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
