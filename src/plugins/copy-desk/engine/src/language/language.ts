import type { Direction } from '../story';
import type { CalendarWords } from './calendar-words';
import type { DatelineForm } from './dateline-form';
import type { DatelineWords } from './dateline-words';
import type { EventWords } from './event-words';
import type { GatheringWords } from './gathering-words';
import type { OrderWords } from './order-words';
import type { QuotationWords } from './quotation-words';
import type { Writing } from './writing';

/** What the engine knows of a language: word lists and marks as data; the algorithms name no language. */
export interface Language {
  readonly locale: string;
  readonly direction: Direction;
  /** The script it is written in, by its ISO 15924 code. */
  readonly script: string;
  readonly calendar?: CalendarWords;
  readonly dateline?: DatelineWords;
  readonly datelineForm?: DatelineForm;
  readonly event?: EventWords;
  readonly gathering: GatheringWords;
  readonly order?: OrderWords;
  readonly quotation: QuotationWords;
  /** Titles that belong to a person's name and are no office; parted by `|`. */
  readonly titles?: string;
  readonly writing: Writing;
}
