import type { IsoDate } from '../../story';
import type { CalendarDay } from './iso';
import { addDays, partsOf } from './iso';

/** Calendars beside the Gregorian one, by the tables of Unicode's ICU. */
export type OtherCalendar = 'hijri' | 'jalali';

interface Reckoning {
  readonly format: Intl.DateTimeFormat;
  /** The first day of year 1, roughly, and the mean lengths of years and months in days. */
  readonly epoch: IsoDate;
  readonly year: number;
  readonly month: number;
}

const formatOf = (calendar: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });

let reckonings: Readonly<Record<OtherCalendar, Reckoning>> | undefined;

/** Hijri is Umm al-Qura, the calendar of Saudi Arabia's state papers. */
const reckoningOf = (calendar: OtherCalendar): Reckoning => {
  reckonings ??= {
    hijri: { format: formatOf('islamic-umalqura'), epoch: '0622-07-19', year: 354.367, month: 29.5306 },
    jalali: { format: formatOf('persian'), epoch: '0622-03-22', year: 365.2422, month: 30.5 },
  };
  return reckonings[calendar];
};

/** The day of another calendar on which a date falls; null for what is no date. */
export const inCalendar = (calendar: OtherCalendar, date: IsoDate): CalendarDay | null => {
  if (!partsOf(date)) return null;
  const parts = reckoningOf(calendar).format.formatToParts(new Date(`${date}T00:00:00Z`));
  const value = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return { year: value('year'), month: value('month'), day: value('day') };
};

const ROUNDS = 6;

/** The date of a day of another calendar; null if that calendar has no such day. */
export const fromCalendar = (calendar: OtherCalendar, day: CalendarDay): IsoDate | null => {
  if (day.year < 1 || day.year > 9000 || day.month < 1 || day.month > 12 || day.day < 1 || day.day > 31) return null;
  const { epoch, year, month } = reckoningOf(calendar);
  const far = (from: CalendarDay): number =>
    Math.round((day.year - from.year) * year + (day.month - from.month) * month + (day.day - from.day));
  let date = addDays(epoch, far({ year: 1, month: 1, day: 1 }));
  for (let round = 0; round < ROUNDS; round += 1) {
    const found = inCalendar(calendar, date);
    if (!found) return null;
    if (found.year === day.year && found.month === day.month && found.day === day.day) return date;
    date = addDays(date, far(found) || Math.sign(day.month - found.month) || Math.sign(day.day - found.day));
  }
  return null;
};
