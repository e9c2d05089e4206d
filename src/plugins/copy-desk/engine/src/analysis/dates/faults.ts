import type { IsoDate } from '../../story';
import type { DateFault } from '../types';
import { inCalendar } from './calendars';
import type { Given } from './calendar-date';
import type { FoundDate } from './found';
import { dateOfHijri, isHijriDay, isSameDay } from './hijri';
import { isoOf, partsOf } from './iso';

/** A fault before it is known where it stands. */
export type FoundFault = Pick<DateFault, 'kind' | 'date' | 'hijri'>;

/** The faults of a date, against the day from which its story speaks. */
export const faultsOf = ({ given, hijri, date }: FoundDate, today: IsoDate | null): readonly FoundFault[] => {
  const kinds: DateFault['kind'][] = [];
  if (given?.contrary != null) kinds.push('months');
  else if (given && isImpossible(given)) kinds.push('impossible');
  else if (given && today !== null && isNotCurrent(given, today)) kinds.push('not-current');
  if (hijri && !isHijriDay(hijri)) kinds.push('impossible-hijri');
  else if (hijri && given && date !== null && !isSameDay(hijri, date)) kinds.push('hijri');
  return kinds.map((kind) => ({ kind, date, hijri: kind === 'hijri' && hijri ? dateOfHijri(hijri, date) : null }));
};

const LEAP_YEAR = 2000;

/** 31 November, 29 February 2025, and figures whose month is none. */
export const isImpossible = ({ day, month, year, calendar }: Given): boolean => {
  if (month === null || day === null) return false;
  if (calendar === 'jalali') return day > (month <= 6 ? 31 : 30);
  return isoOf(year ?? LEAP_YEAR, month, day) === null;
};

const isNotCurrent = ({ month, side, yearly, calendar }: Given, today: IsoDate): boolean => {
  if (side !== 'this' || month === null || yearly) return false;
  const now = calendar === 'jalali' ? inCalendar('jalali', today) : partsOf(today);
  return now !== null && now.month !== month;
};
