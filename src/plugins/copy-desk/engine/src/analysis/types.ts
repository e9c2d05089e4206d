import type { IsoDate, Passage, Span } from '../story';

export type SpeakerKind = 'person' | 'organization' | 'anonymous' | 'document';

/** Whose words a quotation holds. */
export interface Speaker {
  /** The fullest form of the name in the text, without titles; the words used, where nobody is named. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** The role that the text gives this speaker, where it gives one. */
  readonly role: string | null;
}

/** `stated`: named in the same sentence; `carried`: an earlier subject goes on speaking. */
export type Attribution = 'stated' | 'carried' | 'none';

/**
 * How the speaker was found: by the `full-name`, by `part-of-name` or a `role` that the text gives to somebody, as the
 * `words` say, as the one who was speaking (`carried`), whose open quotation goes on (`continued`), or not at all.
 */
export type Resolution = 'full-name' | 'part-of-name' | 'role' | 'words' | 'carried' | 'continued' | 'none';

/** A span between quotation marks, the marks excluded. */
export interface Quotation extends Passage {
  /** Whether the marks hold the words of a source, and not a name, a title or a term. */
  readonly speech: boolean;
  readonly speaker: Speaker | null;
  /** The words that name the speaker for this quotation; null where the subject is implied. */
  readonly mention: Passage | null;
  /** The reporting words. */
  readonly cue: Passage | null;
  /** The dictionary form of the reporting verb; null where none reports. */
  readonly lemma: string | null;
  readonly attribution: Attribution;
  readonly resolution: Resolution;
  /** Others of the story whom the words that name the speaker may mean as well. */
  readonly rivals: readonly string[];
  /** From 0 to 1: how sure the attribution is. */
  readonly confidence: number;
  /** False if the mark that should close it is missing: it then ends with its paragraph. */
  readonly closed: boolean;
}

/** The dateline that opens a story: where, when and by whom it was filed. */
export interface Dateline extends Passage {
  /** Its paragraphs, where an outlet sets it in several; `start` and `end` are those of the first, `text` is all of them. */
  readonly lines: readonly Passage[];
  /** Places as written, without their country. */
  readonly places: readonly string[];
  readonly country: string | null;
  /** Outlet or agency as written, without brackets or marks. */
  readonly source: string | null;
  readonly byline: string | null;
  /** Only a date that the dateline itself writes. */
  readonly date: IsoDate | null;
}

/** The weekday's name within a mention; `day` is 0 for Sunday to 6 for Saturday. */
export interface WeekdayMention extends Span {
  readonly day: number;
}

/** A date that the text speaks of; `until` is the last day of a range. */
export interface DateMention extends Passage {
  readonly date: IsoDate;
  readonly until: IsoDate | null;
  /** What the words give: a weekday, a day relative to the story's, a calendar date, or a range. */
  readonly kind: 'weekday' | 'relative' | 'date' | 'range';
  /** The weekday that the words name, whether or not it is the date's. */
  readonly weekday: WeekdayMention | null;
  /** The weekday that they name for the last day of a range. */
  readonly untilWeekday: WeekdayMention | null;
  /** Whether the words themselves settle the year: they write it, or say `of this month` or `last`. */
  readonly certain: boolean;
}

/**
 * What is wrong with a date in itself: `impossible`, the calendar has no such day; `months`, its two month names are of
 * two months; `not-current`, it says `of this month` of another one; `hijri`, its two calendars name different days.
 */
export interface DateFault extends Passage {
  readonly kind: 'impossible' | 'impossible-hijri' | 'months' | 'not-current' | 'hijri';
  /** The date by the Gregorian words, and by the Hijri ones, where each names a day. */
  readonly date: IsoDate | null;
  readonly hijri: IsoDate | null;
}

/** What the text says, found once for all rules. */
export interface Analysis {
  readonly dateline: Dateline | null;
  readonly quotations: readonly Quotation[];
  readonly dates: readonly DateMention[];
}
