import type { IsoDate } from '../../story';
import type { DateMention, WeekdayMention } from '../types';
import type { Given } from './calendar-date';

/** A date found among the words of a block; it ends before the word `next`. */
export interface FoundDate {
  readonly start: number;
  readonly next: number;
  readonly date: IsoDate;
  readonly until: IsoDate | null;
  readonly kind: DateMention['kind'];
  readonly weekday: WeekdayMention | null;
  readonly given: Given | null;
}
