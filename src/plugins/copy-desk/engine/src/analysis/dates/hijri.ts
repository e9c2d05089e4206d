import type { IsoDate } from '../../story';
import type { Words } from '../../text/word-list';
import type { Word } from '../../text/words';
import { readDay } from './calendar-date';
import { fromCalendar, inCalendar } from './calendars';
import { addDays, daysBetween } from './iso';
import type { Lexicon, Read } from './lexicon';
import { readPhrase } from './lexicon';

/** A day of the Hijri calendar as the text gives it. */
export interface Hijri {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** The moon is sighted a day earlier or later than the tables say. */
export const SIGHTING = 1;

const isYear = (word: Word | undefined): boolean => word !== undefined && word.value >= 1200 && word.value <= 1600;

/** Reads a Hijri date, `26 شوال 1436 هـ`, `1436/10/26هـ`; whether there is such a day is not asked here. */
export const readHijri = (lexicon: Lexicon, words: Words, at: number): Read<Hijri> | null => {
  if (lexicon.hijriMonths.size === 0) return null;
  const found = readNamed(lexicon, words, at) ?? (lexicon.jalaliMonths.size === 0 ? readFigures(words, at) : null);
  return (
    found && { ...found, next: lexicon.hijriEra.has(words.at(found.next)?.key ?? '') ? found.next + 1 : found.next }
  );
};

const readNamed = (lexicon: Lexicon, words: Words, at: number): Read<Hijri> | null => {
  const day = readDay(lexicon, words, at);
  if (!day) return null;
  const link = readPhrase(lexicon.dayLink, words, day.next)?.next ?? day.next;
  const month = readPhrase(lexicon.hijriMonths, words, link);
  if (!month) return null;
  const at4 = readPhrase(lexicon.yearLink, words, month.next)?.next ?? month.next;
  const year = words.at(at4);
  const dated = isYear(year) ? { year: year?.value ?? null, next: at4 + 1 } : { year: null, next: month.next };
  return { value: { day: day.value, month: month.value, year: dated.year }, next: dated.next };
};

/** `1447/6/3`, `3-6-1447` */
const readFigures = (words: Words, at: number): Read<Hijri> | null => {
  if (words.at(at)?.kind !== 'number' || words.at(at + 2)?.kind !== 'number') return null;
  const [a, mark, b, same, c] = words.slice(at, at + 5);
  if (!a || !b || !c || !mark || mark.key !== same?.key || !['/', '-'].includes(mark.key)) return null;
  if (c.end - a.start > 10 || c.kind !== 'number') return null;
  const [year, day] = isYear(a) ? [a, c] : [c, a];
  if (!isYear(year) || day.key.length > 2 || b.key.length > 2) return null;
  return { value: { year: year.value, month: b.value, day: day.value }, next: at + 5 };
};

/** Whether the calendar can have the day: its months have 29 days or 30, as the moon is seen. */
export const isHijriDay = ({ month, day }: Hijri): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 30;

/** The date of a Hijri day by the tables of Umm al-Qura; without a year, the nearest to another date. */
export const dateOfHijri = (hijri: Hijri, near: IsoDate | null): IsoDate | null => {
  const year = hijri.year ?? (near === null ? null : nearestYear(hijri, near));
  if (year === null || !isHijriDay(hijri)) return null;
  const found = fromCalendar('hijri', { ...hijri, year });
  if (found !== null || hijri.day !== 30) return found;
  const last = fromCalendar('hijri', { ...hijri, year, day: 29 });
  return last && addDays(last, 1);
};

const nearestYear = (hijri: Hijri, near: IsoDate): number | null => {
  const now = inCalendar('hijri', near);
  if (!now) return null;
  const months = (year: number): number => Math.abs((year - now.year) * 12 + hijri.month - now.month);
  return [now.year - 1, now.year, now.year + 1].sort((a, b) => months(a) - months(b))[0] ?? null;
};

/** Whether a Hijri day and a Gregorian one may be the same, give or take the sighting of the moon. */
export const isSameDay = (hijri: Hijri, date: IsoDate): boolean => {
  const own = dateOfHijri(hijri, date);
  return own !== null && Math.abs(daysBetween(own, date)) <= SIGHTING;
};
