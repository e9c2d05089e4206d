import type { Language } from '../../language';
import type { IsoDate, Passage, Story } from '../../story';
import { bodyOf, passage } from '../../story';
import { Words } from '../../text/word-list';
import { scanWords } from '../../text/word-scan';
import type { DateFault, DateMention } from '../types';
import { readBoth } from './both';
import { completed } from './calendar-date';
import { dateOf, isNoDay } from './day';
import { faultsOf } from './faults';
import type { FoundDate } from './found';
import { readMonth } from './month';
import type { Lexicon } from './lexicon';
import { barely, lexiconOf } from './lexicon';
import { OPENS_DATE, OPENS_RELATIVE, OPENS_WEEKDAY } from './openings';
import { readRange } from './range';
import { readRelative } from './relative';
import { readWeekdayBehind, readWeekdayDate } from './weekday';

/** What a story says of days: those it names, and what is wrong with the way it names them. */
export interface Dates {
  readonly mentions: readonly DateMention[];
  readonly faults: readonly DateFault[];
}

const NONE: Dates = { mentions: [], faults: [] };

/**
 * The dates that the body speaks of, resolved against the story's date, and their faults.
 * A word that may mean a day or something else (`اليوم`, `غدا`) is left alone unless the words around it decide.
 */
export const findDates = (story: Story, language: Language, date: IsoDate | null): Dates => {
  const { calendar } = language;
  if (!calendar) return NONE;
  const mentions: DateMention[] = [];
  const faults: DateFault[] = [];
  const lexicon = lexiconOf(calendar);
  for (const block of bodyOf(story)) {
    for (const { words, found } of datesIn(lexicon, block.text, date)) {
      const where = passage(block, found.start, words.at(found.next - 1)?.end ?? found.start);
      if (found.date !== null) mentions.push(mentionOf(where, found, found.date));
      for (const fault of faultsOf(found, date)) faults.push({ ...where, ...fault });
    }
  }
  return { mentions, faults };
};

interface Among {
  readonly words: Words;
  readonly found: FoundDate;
}

const datesIn = (lexicon: Lexicon, text: string, today: IsoDate | null): readonly Among[] => {
  const { starts, openings } = scanWords(text, lexicon.openers);
  const dates: Among[] = [];
  if (openings.length === 0) return dates;
  const words = new Words(text, starts);
  let next = 0;
  for (const at of openings) {
    const opening = at < next ? 0 : openingAt(lexicon, words, at);
    const found =
      opening === 0 ? null : readDate(lexicon, bared(lexicon, words, at, opening), at, next, opening, today);
    if (!found) continue;
    dates.push({ words, found });
    next = found.next;
  }
  return dates;
};

/** What may open with a word; with a number, only where it may be a day. */
const openingAt = (lexicon: Lexicon, words: Words, at: number): number => {
  const word = words.at(at);
  if (word?.kind !== 'number') return lexicon.opensWith(word?.key ?? '');
  return lexicon.behindDay.has(words.at(at + 1)?.key ?? '') ? OPENS_DATE : 0;
};

/** The same words, where a day of the calendar may open with one of them without what is joined to its front. */
const bared = (lexicon: Lexicon, words: Words, at: number, opening: number): Words =>
  (opening & OPENS_DATE) === 0 ? words : barely(lexicon, words, at);

const readDate = (
  lexicon: Lexicon,
  words: Words,
  at: number,
  from: number,
  opening: number,
  today: IsoDate | null,
): FoundDate | null => {
  const isDate = (opening & OPENS_DATE) !== 0;
  const mayBeRange = isDate || ((opening & OPENS_WEEKDAY) !== 0 && isBeforeNumber(words, at));
  return (
    (mayBeRange ? readRange(lexicon, words, at, from, today) : null) ??
    ((opening & OPENS_WEEKDAY) !== 0 ? readWeekdayDate(lexicon, words, at, today) : null) ??
    (isDate ? (readCalendarDate(lexicon, words, at, today) ?? readMonthAlone(lexicon, words, at)) : null) ??
    ((opening & OPENS_RELATIVE) !== 0 ? readRelative(lexicon, words, at, today) : null)
  );
};

/** Whether a number follows a weekday, perhaps behind a comma, the month, or a second word of its name. */
const isBeforeNumber = (words: Words, at: number): boolean =>
  words.find(at + 1, at + 5, ({ kind }) => kind === 'number') >= 0;

const readCalendarDate = (lexicon: Lexicon, words: Words, at: number, today: IsoDate | null): FoundDate | null => {
  const both = readBoth(lexicon, words, at);
  const word = words.at(at);
  if (!both || !word) return null;
  const { given, hijri } = both.value;
  if (given?.year === null && isName(lexicon, words.at(at - 1)?.key ?? '')) return null;
  const date = dateOf(both.value, today, null);
  if (!date && !isNoDay(both.value)) return null;
  const behind = readWeekdayBehind(lexicon, words, both.next);
  const [next, weekday] = [behind?.next ?? both.next, behind?.value ?? null];
  return { start: word.start, next, date, until: null, kind: 'date', weekday, given, hijri };
};

/** A month without a day is no date; it is read for what may be wrong with its names, or with `of this year`. */
const readMonthAlone = (lexicon: Lexicon, words: Words, at: number): FoundDate | null => {
  const month = readMonth(lexicon, words, at);
  const word = words.at(at);
  if (!month || !word) return null;
  const { value: given, next } = completed(lexicon, words, null, month.value, month.next);
  if (month.value.contrary === null && given.side !== 'this') return null;
  return { start: word.start, next, date: null, until: null, kind: 'date', weekday: null, given, hijri: null };
};

/** After a noun of events and places, a day and a month are their name: `ثورة 25 يناير`. */
const isName = (lexicon: Lexicon, before: string): boolean => {
  const { beforeDate } = lexicon.traps;
  return beforeDate.has(before) || (lexicon.clitics.has(before.charAt(0)) && beforeDate.has(before.slice(1)));
};

const mentionOf = (
  { field, block, start, end, text }: Passage,
  { given, until, kind, weekday, untilWeekday = null }: FoundDate,
  date: IsoDate,
): DateMention => ({
  field,
  block,
  start,
  end,
  text,
  date,
  until,
  kind,
  weekday,
  untilWeekday,
  certain: given !== null && (given.year !== null || given.side !== null),
});
