import type { IsoDate } from '../../story';
import type { Words } from '../../text/word-list';
import type { Given } from './calendar-date';
import { completed, readDay, readGiven } from './calendar-date';
import { resolve } from './resolve';
import type { FoundDate } from './found';
import { daysBetween } from './iso';
import type { Lexicon, Phrases, Read } from './lexicon';
import { readPhrase } from './lexicon';

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
    const joined = readPhrase(join, words, first.next);
    const start = joined && (open ? openingBefore(open, words, at, from) : at);
    const last = joined && start !== null ? readLast(lexicon, words, joined.next, first.value) : null;
    const found = last && start !== null ? placed(first.value, last, words, start, today) : null;
    if (found) return found;
  }
  return null;
};

/** Where the words begin that open a range and end right before `at`; null if there are none. */
const openingBefore = (open: Phrases<true>, words: Words, at: number, from: number): number | null => {
  for (let before = Math.max(from, at - LONGEST_OPENING); before < at; before += 1)
    if (readPhrase(open, words, before)?.next === at) return before;
  return null;
};

/** A day with its month, or the day alone. */
const readFirst = (lexicon: Lexicon, words: Words, at: number): Read<Given> | null => {
  const whole = readGiven(lexicon, words, at);
  if (whole && whole.value.month !== null) return whole;
  const day = readDay(lexicon, words, at);
  return day && { value: { day: day.value, month: null, year: null, side: null }, next: day.next };
};

/** `Nov. 24-27, 2025`: the last day has its month from the first, where the language puts the month in front. */
const readLast = (lexicon: Lexicon, words: Words, at: number, first: Given): Read<Given> | null => {
  const whole = readGiven(lexicon, words, at);
  const { month, calendar, contrary = null } = first;
  if (whole || month === null || first.year !== null || lexicon.words.figures === 'day-month') return whole;
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

const placed = (first: Given, last: Read<Given>, words: Words, at: number, today: IsoDate | null): FoundDate | null => {
  const opening = filledUp(first, last.value);
  const until = resolve(last.value, today);
  const date = until && resolve(opening, opening.month === null ? today : until);
  if (!date || daysBetween(date, until) <= 0 || daysBetween(date, until) > LONGEST) return null;
  const start = words.at(at)?.start ?? 0;
  return { start, next: last.next, date, until, kind: 'range', weekday: null, given: last.value, hijri: null };
};
