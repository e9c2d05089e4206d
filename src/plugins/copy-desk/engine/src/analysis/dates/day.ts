import type { IsoDate } from '../../story';
import type { Both } from './both';
import { isImpossible } from './faults';
import { dateOfHijri, isHijriDay, SIGHTING } from './hijri';
import { addDays, weekdayOf } from './iso';
import { resolve } from './resolve';

/**
 * The date of a day given in one calendar or in both; the Gregorian one decides. A Hijri day alone needs its year, and is
 * the one with the weekday that is named, as far as the sighting of the moon allows.
 */
export const dateOf = ({ given, hijri }: Both, today: IsoDate | null, weekday: number | null): IsoDate | null => {
  if (given) return resolve(given, today);
  const date = hijri && hijri.year !== null ? dateOfHijri(hijri, null) : null;
  if (date === null || weekday === null) return date;
  const near = [0, -SIGHTING, SIGHTING].map((days) => addDays(date, days));
  return near.find((day) => weekdayOf(day) === weekday) ?? date;
};

/** Whether a calendar cannot have the day: it is read for that alone. */
export const isNoDay = ({ given, hijri }: Both): boolean =>
  (given !== null && isImpossible(given)) || (hijri !== null && !isHijriDay(hijri));
