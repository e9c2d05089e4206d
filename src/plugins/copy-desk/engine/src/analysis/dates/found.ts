import type { IsoDate } from '../../story';
import type { DateMention, WeekdayMention } from '../types';
import type { Given } from './calendar-date';
import type { Hijri } from './hijri';

/** A date found among the words of a block; it ends before the word `next`. */
export interface FoundDate {
  readonly start: number;
  readonly next: number;
  /** Null where the words name a day that does not exist. */
  readonly date: IsoDate | null;
  readonly until: IsoDate | null;
  readonly kind: DateMention['kind'];
  readonly weekday: WeekdayMention | null;
  /** The weekday of the last day of a range. */
  readonly untilWeekday?: WeekdayMention | null;
  readonly given: Given | null;
  /** The same day in the Hijri calendar, or the only one named. */
  readonly hijri: Hijri | null;
}
