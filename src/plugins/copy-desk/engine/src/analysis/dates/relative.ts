import type { IsoDate } from '../../story';
import type { Words } from '../../text/word-list';
import type { Word } from '../../text/words';
import type { FoundDate } from './found';
import { nearestWeekday } from './resolve';
import { addDays, weekdayOf } from './iso';
import type { Lexicon } from './lexicon';
import { readPhrase } from './lexicon';
import { readWeekday, readWeekdayDate } from './weekday';

/** A day counted from the story's own: `أمس`, `اليوم الاثنين`, `غدا (الثلاثاء)`. */
export const readRelative = (lexicon: Lexicon, words: Words, at: number, today: IsoDate | null): FoundDate | null => {
  const word = words.at(at);
  if (word?.kind !== 'word' || today === null) return null;
  const bare = lexicon.bareOf(word.key);
  const found = readPhrase(lexicon.relative, words, at, bare);
  if (!found) return null;
  // `أمس الأحد 9 أكتوبر` is read from its weekday on, with the date that says which day it is.
  if (readWeekdayDate(lexicon, words, found.next, today)?.kind === 'date') return null;
  const named = namedDay(lexicon, words, found.next);
  const alone = found.next === at + 1 && isJoinedByPreposition(lexicon, word.key, bare);
  if (!named && (alone || !isSure(lexicon, words, at, found.next, found.value))) return null;
  const counted = addDays(today, found.value);
  return {
    start: word.start + word.key.length - bare.length,
    next: named?.next ?? found.next,
    date: named && named.day !== weekdayOf(counted) ? agreeing(named.day, counted) : counted,
    until: null,
    kind: 'relative',
    weekday: named && { start: named.start, end: named.end, day: named.day },
    given: null,
    hijri: null,
  };
};

/** `بالأمس`, `لليوم`: a preposition makes it another word. */
const isJoinedByPreposition = ({ words }: Lexicon, key: string, bare: string): boolean =>
  bare !== key && !words.conjunctions?.includes(key.charAt(0));

/** Where the story is read a day after it was written, the weekday is right and `today` is not. */
const agreeing = (day: number, counted: IsoDate): IsoDate => nearestWeekday(day, weekdayOf(counted), counted, 'this');

interface NamedDay {
  readonly day: number;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

const namedDay = (lexicon: Lexicon, words: Words, at: number): NamedDay | null => {
  const opened = words.at(at)?.key === '(' ? 1 : 0;
  const found = readWeekday(lexicon, words, at + opened);
  const word = words.at(at + opened);
  if (!found || !word || found.skip > 0) return null;
  const closed = opened && words.at(found.next)?.key === ')' ? 1 : 0;
  return { day: found.value, start: word.start, end: word.end, next: found.next + closed };
};

const isSure = (lexicon: Lexicon, words: Words, at: number, next: number, days: number): boolean => {
  const { traps } = lexicon;
  const before = words.at(at - 1)?.key ?? '';
  const after = words.at(next)?.key ?? '';
  if (traps.notRelativeBefore.has(after)) return false;
  const key = words.at(at)?.key ?? '';
  if (days === 0) return isThisDay(lexicon, words, at, next);
  if (traps.guarded.has(key)) return goesOn(lexicon, words.at(next)) && !traps.nowadays.has(before);
  return days !== 1 || !traps.notRelativeAfter.has(before);
};

/** `today` is a day only in a clause about an event: not in `the world of today`, `the day that`, `has become today`. */
const isThisDay = (lexicon: Lexicon, words: Words, at: number, next: number): boolean => {
  const { traps } = lexicon;
  const before = words.at(at - 1)?.key ?? '';
  if (traps.notTodayAfter.has(before)) return false;
  const last = words.slice(Math.max(0, at - 3), at).map((word) => word.key);
  if (last.some((key) => traps.nowadays.has(key) || traps.nowadays.has(key.slice(1)))) return false;
  const bareBefore = lexicon.clitics.has(before.charAt(0)) ? before.slice(1) : before;
  const after = words.at(next);
  if (traps.todayAfter.has(before) || traps.todayAfter.has(bareBefore)) return !isNoun(after);
  return words.at(at - 1)?.kind === 'word' && goesOn(lexicon, after);
};

/** `the day …` takes a definite noun. */
const isNoun = (word: Word | undefined): boolean => word?.kind === 'word' && word.key.startsWith('\u0627\u0644\u0630');

const PAUSES = new Set(['\u060C', ',', '.', ')', '(', '"', '\u061B', '\u00BB', '\u201D', ':']);

/** Whether a clause pauses here, or goes on with a preposition. */
const goesOn = (lexicon: Lexicon, word: Word | undefined): boolean => {
  if (!word) return true;
  if (word.kind === 'mark') return PAUSES.has(word.key);
  const { todayBefore, todayBeforePrefix } = lexicon.traps;
  return todayBefore.has(word.key) || (word.key.length > 3 && todayBeforePrefix.includes(word.key.charAt(0)));
};
