import type { IsoDate } from '../../story';
import type { Words } from '../../text/word-list';
import type { Word } from '../../text/words';
import type { WeekdayMention } from '../types';
import type { Given } from './calendar-date';
import { completed, readDay, readGiven } from './calendar-date';
import { resolve } from './resolve';
import type { FoundDate } from './found';
import { daysBetween } from './iso';
import type { Lexicon, Phrases, Read } from './lexicon';
import { barely, readPhrase } from './lexicon';
import { readWeekday } from './weekday';

/** The opening of a range may be two words: `ما بين`. */
const LONGEST_OPENING = 2;

/**
 * Two days joined, the first of them at word `at`: `ما بين 24 و27 نوفمبر الجاري`, `من 30 نوفمبر إلى 2 ديسمبر`,
 * `24-27 نوفمبر`. Words before `from` belong to something else.
 */
export const readRange = (
  lexicon: Lexicon,
  words: Words,
  at: number,
  from: number,
  today: IsoDate | null,
): FoundDate | null => {
  const first = readFirst(lexicon, words, at);
  if (!first) return null;
  for (const { open, join } of lexicon.ranges) {
    const joined = readJoin(lexicon, words, first, join);
    const start = joined === null ? null : open ? openingBefore(open, words, at, from) : at;
    const last = joined && start !== null ? readLast(lexicon, joined.value, joined.next, first.value) : null;
    const found = last && start !== null ? placed(first, last, words, start, today) : null;
    if (found) return found;
  }
  return null;
};

/** One end of a range, perhaps with its weekday. */
interface End extends Read<Given> {
  readonly weekday: WeekdayMention | null;
}

/** Where the last day begins behind the word that joins it to the first, be it written onto its own: `والخميس`. */
const readJoin = (lexicon: Lexicon, words: Words, first: End, join: Phrases<true>): Read<Words> | null => {
  const next = first.weekday && isComma(words.at(first.next)) ? first.next + 1 : first.next;
  const joined = readPhrase(join, words, next);
  if (joined) return { value: words, next: joined.next };
  const isOnto = join.has(words.at(next)?.key.charAt(0) ?? '');
  const bare = isOnto ? barely(lexicon, words, next) : words;
  return bare === words ? null : { value: bare, next };
};

const isComma = (word: Word | undefined): boolean => word?.key === '\u060C' || word?.key === ',';

/** The weekday in front of a day, and where the day begins. */
const readLead = (lexicon: Lexicon, words: Words, at: number): { weekday: WeekdayMention | null; next: number } => {
  const weekday = readWeekday(lexicon, words, at);
  const [name, end] = [words.at(at), words.at((weekday?.next ?? 0) - 1)];
  if (!weekday || !name || !end) return { weekday: null, next: at };
  const next = isComma(words.at(weekday.next)) ? weekday.next + 1 : weekday.next;
  return { weekday: { start: name.start + weekday.skip, end: end.end, day: weekday.value }, next };
};

/** Where the words begin that open a range and end right before `at`; null if there are none. */
const openingBefore = (open: Phrases<true>, words: Words, at: number, from: number): number | null => {
  for (let before = Math.max(from, at - LONGEST_OPENING); before < at; before += 1)
    if (readPhrase(open, words, before)?.next === at) return before;
  return null;
};

/** A day with its month, or the day alone. */
const readFirst = (lexicon: Lexicon, words: Words, at: number): End | null => {
  const { weekday, next } = readLead(lexicon, words, at);
  const whole = readGiven(lexicon, words, next);
  if (whole && whole.value.month !== null) return { ...whole, weekday };
  const day = readDay(lexicon, words, next);
  return day && { value: { day: day.value, month: null, year: null, side: null }, next: day.next, weekday };
};

/** The last day; without a month of its own (`Nov. 24-27, 2025`), that of the first, where the language puts it in front. */
const readLast = (lexicon: Lexicon, words: Words, at: number, first: Given): End | null => {
  const { weekday, next } = readLead(lexicon, words, at);
  const last = readGiven(lexicon, words, next) ?? readLastDay(lexicon, words, next, first);
  return last && { ...last, weekday };
};

const readLastDay = (lexicon: Lexicon, words: Words, at: number, first: Given): Read<Given> | null => {
  const { month, calendar, contrary = null } = first;
  if (month === null || first.year !== null || lexicon.words.figures === 'day-month') return null;
  const day = readDay(lexicon, words, at);
  if (!day) return null;
  const comma = words.at(day.next)?.key === ',' && words.at(day.next + 1)?.kind === 'number' ? 1 : 0;
  const last = completed(lexicon, words, day.value, { month, calendar, contrary }, day.next + comma);
  return last.value.year === null ? { ...last, next: last.next - comma } : last;
};

/** The first day takes from the last what it does not say itself. */
const filledUp = (first: Given, last: Given): Given => ({
  day: first.day,
  month: first.month ?? last.month,
  year: first.year ?? last.year,
  side: first.side ?? (last.month === null ? last.side : null),
  ...(last.calendar && { calendar: last.calendar }),
});

const LONGEST = 366;

const placed = (first: End, last: End, words: Words, at: number, today: IsoDate | null): FoundDate | null => {
  const opening = filledUp(first.value, last.value);
  const until = resolve(last.value, today);
  const date = until && resolve(opening, opening.month === null ? today : until);
  if (!date || daysBetween(date, until) <= 0 || daysBetween(date, until) > LONGEST) return null;
  return {
    start: words.at(at)?.start ?? 0,
    next: last.next,
    date,
    until,
    kind: 'range',
    weekday: first.weekday,
    untilWeekday: last.weekday,
    given: last.value,
    hijri: null,
  };
};
