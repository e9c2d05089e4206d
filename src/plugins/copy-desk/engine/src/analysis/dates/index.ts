import type { Language } from '../../language';
import type { IsoDate, Story } from '../../story';
import { bodyOf, passage } from '../../story';
import { readingOf } from '../../text/reading';
import type { Word } from '../../text/words';
import type { DateFault, DateMention } from '../types';
import { readBoth } from './both';
import { completed } from './calendar-date';
import { dateOf, isNoDay } from './day';
import { faultsOf } from './faults';
import type { FoundDate } from './found';
import { readMonth } from './month';
import type { Lexicon } from './lexicon';
import { lexiconOf } from './lexicon';
import { readRange } from './range';
import { readRelative } from './relative';
import { readWeekdayDate } from './weekday';

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
  for (const block of bodyOf(story)) {
    const { words } = readingOf(block);
    for (const found of datesIn(words, lexiconOf(calendar), date)) {
      const where = passage(block, found.start, words[found.next - 1]?.end ?? found.start);
      if (found.date !== null) mentions.push({ ...where, ...mentionOf(found, found.date) });
      for (const fault of faultsOf(found, date)) faults.push({ ...where, ...fault });
    }
  }
  return { mentions, faults };
};

const datesIn = (words: readonly Word[], lexicon: Lexicon, today: IsoDate | null): readonly FoundDate[] => {
  const dates: FoundDate[] = [];
  let at = 0;
  while (at < words.length) {
    const found = mayOpen(lexicon, words, at) ? readDate(lexicon, words, at, today) : null;
    if (found) dates.push(found);
    at = found?.next ?? at + 1;
  }
  return dates;
};

/** A number, a word of days, or one that opens a range in front of either. */
const mayOpen = (lexicon: Lexicon, words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (word?.kind !== 'word') return word?.kind === 'number' && lexicon.behindDay.has(words[at + 1]?.key ?? '');
  if (!lexicon.mayOpen(word.key)) return false;
  return lexicon.opensDay(word.key) || (lexicon.opensRange(word.key) && mayFollow(lexicon, words, at + 1));
};

const opensDay = (lexicon: Lexicon, word: Word | undefined): boolean =>
  word !== undefined &&
  (word.kind === 'word' ? lexicon.mayOpen(word.key) && lexicon.opensDay(word.key) : word.kind === 'number');

/** The opening of a range may be two words: `ما بين`. */
const mayFollow = (lexicon: Lexicon, words: readonly Word[], at: number): boolean =>
  opensDay(lexicon, words[at]) || opensDay(lexicon, words[at + 1]);

const readDate = (lexicon: Lexicon, words: readonly Word[], at: number, today: IsoDate | null): FoundDate | null =>
  readRange(lexicon, words, at, today) ??
  readWeekdayDate(lexicon, words, at, today) ??
  readCalendarDate(lexicon, words, at, today) ??
  readMonthAlone(lexicon, words, at) ??
  readRelative(lexicon, words, at, today);

const readCalendarDate = (
  lexicon: Lexicon,
  words: readonly Word[],
  at: number,
  today: IsoDate | null,
): FoundDate | null => {
  const both = readBoth(lexicon, words, at);
  const word = words[at];
  if (!both || !word) return null;
  const { given, hijri } = both.value;
  if (given?.year === null && isName(lexicon, words[at - 1]?.key ?? '')) return null;
  const date = dateOf(both.value, today, null);
  if (!date && !isNoDay(both.value)) return null;
  return { start: word.start, next: both.next, date, until: null, kind: 'date', weekday: null, given, hijri };
};

/** A month without a day is no date; it is read for what may be wrong with its names, or with `of this year`. */
const readMonthAlone = (lexicon: Lexicon, words: readonly Word[], at: number): FoundDate | null => {
  const month = readMonth(lexicon, words, at);
  const word = words[at];
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

const mentionOf = ({ given, until, kind, weekday }: FoundDate, date: IsoDate) => ({
  date,
  until,
  kind,
  weekday,
  certain: given !== null && (given.year !== null || given.side !== null),
});
