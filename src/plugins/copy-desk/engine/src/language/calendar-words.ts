/**
 * How a language speaks of days. A phrase may be several words; spellings of one thing are parted by `|`.
 * Words are compared folded (see text/words.ts), so that diacritics and the seats of hamza need no entries of their own.
 */
export interface CalendarWords {
  /** Twelve entries from January on. */
  readonly months: readonly string[];
  /** Whether the months are written with a capital: `may` is a verb, `May` a month. */
  readonly capitals?: boolean;
  /** Months that open a sentence as verbs too, with a number and a noun behind them. */
  readonly verbMonths?: string;
  /** Words behind a date that are no noun, so that the number before them counts nothing. */
  readonly afterDay?: string;
  /** The same months by tradition, where a language has several: two names side by side may be of one month. */
  readonly monthTraditions?: readonly (readonly string[])[];
  /** Twelve entries from Muharram on, for languages that write the Hijri calendar. */
  readonly hijriMonths: readonly string[];
  /** Twelve entries from the first month of spring on, for languages that write the Jalali calendar. */
  readonly jalaliMonths?: readonly string[];
  /** Seven entries from Sunday on; the first spelling is the one a correction uses. */
  readonly weekdays: readonly string[];
  /** Days that are counted from the story's own: phrase and distance. */
  readonly relative: readonly (readonly [phrase: string, days: number])[];
  /** Days of the month in words. */
  readonly ordinals: readonly (readonly [phrase: string, day: number])[];
  /** The word for day that may stand before a weekday. */
  readonly dayWord?: string;
  /** Before a day in figures, as a word of its own: `الـ 24`, `ה-24`. */
  readonly dayArticle?: string;
  /** Letters written onto a day in figures: `24th`. */
  readonly daySuffix?: string;
  /** What stands between a day and its month (`24 de novembre`, `24 من نوفمبر`), and before a year. */
  readonly dayLink: string;
  readonly yearLink: string;
  /** What places a weekday or a month before, in or after the story's own. */
  readonly last: string;
  readonly this: string;
  readonly next: string;
  /** The same, where the language puts it in front: `last Monday`. */
  readonly sidesBefore?: { readonly last: string; readonly this: string; readonly next: string };
  /** `24 of this month`: the words for a month that is not named. */
  readonly monthWord: string;
  /** Openings of a range, each with the words that then join its ends. */
  readonly ranges: readonly (readonly [open: string, join: string])[];
  /** Letters that may be joined to the front of a day's name. */
  readonly clitics: string;
  /** Those of them that join what is said: behind them a day is read as by itself. */
  readonly conjunctions?: string;
  /** The article of weekdays and of days in words, and what becomes of it behind the preposition that swallows its letter. */
  readonly article?: string;
  readonly ofThe?: string;
  /** Order of a date in figures; null where readers do not agree on it. */
  readonly figures: 'day-month' | 'month-day' | null;
  /** Between a weekday, or a date of another calendar, and its date. */
  readonly correspondsTo: string;
  /** Words of the era after a year, of the two calendars. */
  readonly gregorianEra: string;
  readonly hijriEra: string;
  readonly traps: CalendarTraps;
}

/** Where a day's name is none, or names no single day. */
export interface CalendarTraps {
  /** A weekday after one of these is a habit, a name or a count: `every Monday`, `Friday prayers`. */
  readonly beforeWeekday: string;
  readonly afterWeekday: string;
  /** Weekdays that are other words too: they are read only with a date behind them. */
  readonly boundWeekdays: string;
  /** A day and a month without a year after one of these is a name: `the 25 January revolution`. */
  readonly beforeDate: string;
  /** The word for today, which also means nowadays or `the day of …`. */
  readonly today: string;
  /** Before today: parts of the day, and verbs of reporting, which make it this very day. */
  readonly todayAfter: string;
  /** Before today: what makes it an age, a name or a count. */
  readonly notTodayAfter: string;
  /** In the three words before today: verbs of state, which make it nowadays. */
  readonly nowadays: string;
  /** After today: prepositions and conjunctions with which a clause goes on. */
  readonly todayBefore: string;
  /** One-letter prepositions that open the word after today. */
  readonly todayBeforePrefix: string;
  /** Other relative words that mean something else before or after these. */
  readonly notRelativeAfter: string;
  readonly notRelativeBefore: string;
  /** Relative words that are read only before a pause, a preposition or a weekday: `غدا` also means became. */
  readonly guarded: string;
  /** Before a weekday: words of what is still to come, and beginnings of verbs in the future. */
  readonly future: string;
  readonly futurePrefixes: string;
  readonly notFuture: string;
}
