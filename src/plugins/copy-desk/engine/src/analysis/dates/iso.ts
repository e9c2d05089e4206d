import type { IsoDate } from '../../story';
import { memo } from '../../text/memo';

/** Arithmetic on calendar dates, Gregorian throughout; no clock and no zone comes in. */

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/u;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const lengthOf = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** The date of a year, month and day; null if the calendar has no such day. */
export const isoOf = (year: number, month: number, day: number): IsoDate | null => {
  const known = Number.isInteger(year) && year >= 1 && year <= 9999 && day >= 1 && day <= lengthOf(year, month);
  return known ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : null;
};

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Year, month and day of a date; null if it is none. A story counts from one day again and again. */
export const partsOf: (date: IsoDate) => CalendarDay | null = memo((date) => {
  const match = ISO.exec(date);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return isoOf(year, month, day) === null ? null : { year, month, day };
});

/** Days from 1970-01-01; years are counted from March, so that the leap day comes last. */
const daysOf = ({ year, month, day }: CalendarDay): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
};

const dateOf = (days: number): CalendarDay => {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
};

const numberOf = (date: IsoDate): number => {
  const parts = partsOf(date);
  return parts ? daysOf(parts) : Number.NaN;
};

/** The date so many days later, or earlier if negative. */
export const addDays = (date: IsoDate, days: number): IsoDate => {
  const { year, month, day } = dateOf(numberOf(date) + days);
  return isoOf(year, month, day) ?? date;
};

/** How many days `b` comes after `a`. */
export const daysBetween = (a: IsoDate, b: IsoDate): number => numberOf(b) - numberOf(a);

/** The day of the week, 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (date: IsoDate): number => (((numberOf(date) + 4) % 7) + 7) % 7;
