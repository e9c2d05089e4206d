import type { IsoDate } from '../../story';
import type { Word } from '../../text/words';
import type { Given } from './calendar-date';
import { completed, readDay, readGiven } from './calendar-date';
import { resolve } from './resolve';
import type { FoundDate } from './found';
import { daysBetween } from './iso';
import type { Lexicon, Phrases, Read } from './lexicon';
import { readPhrase } from './lexicon';

/** Two days joined: `ما بين 24 و27 نوفمبر الجاري`, `من 30 نوفمبر إلى 2 ديسمبر`, `24-27 نوفمبر`. */
export const readRange = (
  lexicon: Lexicon,
  words: readonly Word[],
  at: number,
  today: IsoDate | null,
): FoundDate | null => {
  for (const { open, join } of lexicon.ranges) {
    const from = open ? readPhrase(open, words, at)?.next : at;
    const opens = from !== undefined && (words[from]?.kind === 'number' || lexicon.opensDay(words[from]?.key ?? ''));
    const ends = opens ? readEnds(lexicon, words, from, join) : null;
    const found = ends && placed(ends, words, at, today);
    if (found) return found;
  }
  return null;
};

interface Ends {
  readonly first: Given;
  readonly last: Given;
  readonly next: number;
}

const readEnds = (lexicon: Lexicon, words: readonly Word[], at: number, join: Phrases<true>): Ends | null => {
  const whole = readGiven(lexicon, words, at);
  const dated = whole?.value.month == null ? null : whole;
  const day = dated ? null : readDay(lexicon, words, at);
  const first: Read<Given> | null =
    dated ?? (day && { value: { day: day.value, month: null, year: null, side: null }, next: day.next });
  const joined = first && readPhrase(join, words, first.next);
  const last = joined && (readGiven(lexicon, words, joined.next) ?? readLastDay(lexicon, words, joined.next, dated));
  return first && last && { first: filledUp(first.value, last.value), last: last.value, next: last.next };
};

/** `Nov. 24-27, 2025`: the last day has its month from the first, where the language puts the month in front. */
const readLastDay = (
  lexicon: Lexicon,
  words: readonly Word[],
  at: number,
  first: Read<Given> | null,
): Read<Given> | null => {
  const day =
    first && first.value.year === null && lexicon.words.figures !== 'day-month' ? readDay(lexicon, words, at) : null;
  const { month = null, calendar, contrary = null } = first?.value ?? {};
  if (!day || month === null) return null;
  const comma = words[day.next]?.key === ',' && words[day.next + 1]?.kind === 'number' ? 1 : 0;
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

const placed = (ends: Ends, words: readonly Word[], at: number, today: IsoDate | null): FoundDate | null => {
  const until = resolve(ends.last, today);
  const date = until && resolve(ends.first, ends.first.month === null ? today : until);
  if (!date || daysBetween(date, until) <= 0 || daysBetween(date, until) > LONGEST) return null;
  const start = words[at]?.start ?? 0;
  return { start, next: ends.next, date, until, kind: 'range', weekday: null, given: ends.last, hijri: null };
};
