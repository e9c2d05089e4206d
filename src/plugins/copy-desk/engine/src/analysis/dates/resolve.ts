import type { IsoDate } from '../../story';
import type { Given } from './calendar-date';
import { fromCalendar, inCalendar } from './calendars';
import { addDays, daysBetween, isoOf, partsOf } from './iso';
import type { Side } from './lexicon';

const shiftMonth = (year: number, month: number, by: number): { year: number; month: number } => {
  const index = year * 12 + month - 1 + by;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
};

const AWAY: Readonly<Record<Side, number>> = { last: -1, this: 0, next: 1 };

/** Places a given day in its year; a day without one stands where it is nearest to `today`, on the side the words say. */
export const resolve = (given: Given, today: IsoDate | null): IsoDate | null => {
  const { day, month, year, side, calendar } = given;
  if (day === null) return null;
  const dateIn = (inYear: number, inMonth: number): IsoDate | null =>
    calendar ? fromCalendar(calendar, { year: inYear, month: inMonth, day }) : isoOf(inYear, inMonth, day);
  if (year !== null && month !== null) return dateIn(year, month);
  const now = today === null ? null : calendar ? inCalendar(calendar, today) : partsOf(today);
  if (!now || today === null) return null;
  if (month === null) {
    const of = shiftMonth(now.year, now.month, AWAY[side ?? 'this']);
    return dateIn(of.year, of.month);
  }
  if (given.yearly && side) return dateIn(now.year + AWAY[side], month);
  const near = [-1, 0, 1].flatMap((by) => dateIn(now.year + by, month) ?? []);
  return near.filter((date) => lies(date, today, side)).sort((a, b) => far(a, today) - far(b, today))[0] ?? null;
};

/** Without a word for it, a day further ahead or further back than this may lie in any year. */
const AHEAD = 100;
const BACK = 200;

const lies = (date: IsoDate, today: IsoDate, side: Side | null): boolean => {
  const days = daysBetween(today, date);
  if (side === 'last') return days < 0;
  if (side === 'next') return days > 0;
  return days <= AHEAD && days >= -BACK;
};

const far = (date: IsoDate, today: IsoDate): number => Math.abs(daysBetween(today, date));

/** The day of the week nearest to `today` on the given side; today itself only where no side is given. */
export const nearestWeekday = (weekday: number, todays: number, today: IsoDate, side: Side): IsoDate => {
  const ahead = (((weekday - todays) % 7) + 7) % 7;
  if (side === 'next') return addDays(today, ahead === 0 ? 7 : ahead);
  if (side === 'last') return addDays(today, ahead === 0 ? -7 : ahead - 7);
  return addDays(today, ahead > 3 ? ahead - 7 : ahead);
};
