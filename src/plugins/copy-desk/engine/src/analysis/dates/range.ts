import type { IsoDate } from '../../story';
import type { Word } from '../../text/words';
import type { Given } from './calendar-date';
import { readDay, readGiven } from './calendar-date';
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
    const ends = from === undefined ? null : readEnds(lexicon, words, from, join);
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
  const last = joined && readGiven(lexicon, words, joined.next);
  return first && last && { first: completed(first.value, last.value), last: last.value, next: last.next };
};

/** The first day takes from the last what it does not say itself. */
const completed = (first: Given, last: Given): Given => ({
  day: first.day,
  month: first.month ?? last.month,
  year: first.year ?? last.year,
  side: first.side ?? (last.month === null ? last.side : null),
});

const LONGEST = 366;

const placed = (ends: Ends, words: readonly Word[], at: number, today: IsoDate | null): FoundDate | null => {
  const until = resolve(ends.last, today);
  const date = until && resolve(ends.first, ends.first.month === null ? today : until);
  if (!date || daysBetween(date, until) <= 0 || daysBetween(date, until) > LONGEST) return null;
  const start = words[at]?.start ?? 0;
  return { start, next: ends.next, date, until, kind: 'range', weekday: null, given: ends.last };
};
