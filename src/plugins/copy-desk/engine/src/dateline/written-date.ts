import { inCalendar } from '../analysis/dates/calendars';
import type { CalendarDay } from '../analysis/dates/iso';
import { partsOf, weekdayOf } from '../analysis/dates/iso';
import type { DatelineForm, DatelineStyle } from '../language/dateline-form';
import type { IsoDate } from '../story';
import { digitsAs } from '../text/digit-systems';

/** The ways in which a template asks for the day. */
export const DATE_FIELDS: ReadonlySet<string> = new Set(['date', 'day', 'weekday', 'hijri']);

const MONTHS = /[a-z]+/gu;

/** A day in the words of a language and the months and digits of a house; empty for what is no date. */
export const writtenDate = (field: string, date: IsoDate, form: DatelineForm, style: DatelineStyle): string => {
  const gregorian = partsOf(date);
  if (!gregorian) return '';
  if (field === 'weekday') return form.weekdays[weekdayOf(date)] ?? '';
  if (field === 'hijri') return hijri(date, form, style);
  const day = form.calendar === 'jalali' ? inCalendar('jalali', date) : gregorian;
  const monthIn = (tradition: string): string => form.months[tradition]?.[(day?.month ?? 1) - 1] ?? '';
  return day
    ? put(field === 'day' ? form.day : form.date, day, style.months.replace(MONTHS, monthIn), form, style)
    : '';
};

const hijri = (date: IsoDate, form: DatelineForm, style: DatelineStyle): string => {
  const day = inCalendar('hijri', date);
  return day && form.hijri ? put(form.hijri.date, day, form.hijri.months[day.month - 1] ?? '', form, style) : '';
};

const put = (pattern: string, day: CalendarDay, month: string, form: DatelineForm, style: DatelineStyle): string => {
  const first = day.day === 1 ? form.firstDay : undefined;
  return pattern
    .replace('{d}', first ?? digitsAs(String(day.day), style.digits))
    .replace('{month}', month)
    .replace('{year}', digitsAs(String(day.year), style.digits));
};
