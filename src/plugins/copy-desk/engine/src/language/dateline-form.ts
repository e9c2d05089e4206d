import type { DigitSystem } from '../text/digit-systems';

/**
 * How a house writes its datelines. A template holds `{source}`, `{place}`, `{country}`, `{byline}`, `{weekday}`,
 * `{date}` (with its year), `{day}` (without) and `{hijri}`, the same day in the Hijri calendar; `{place|capitals}` is in
 * capitals, and what stands in square brackets is left out where it holds a field that is empty.
 */
export interface DatelineStyle {
  /** The first whose fields are all filled is the one that is used. */
  readonly templates: readonly string[];
  /** Traditions of month names, with what joins them: `common`, `levant/common`, `common (levant)`. */
  readonly months: string;
  readonly digits: DigitSystem;
  /** Whether it is a paragraph by itself, and not the beginning of the first one. */
  readonly ownLine: boolean;
}

/** What a language gives a rendered dateline. */
export interface DatelineForm {
  /** The names of the months, from the first on, by tradition. */
  readonly months: Readonly<Record<string, readonly string[]>>;
  /** The calendar of those months. */
  readonly calendar: 'gregorian' | 'jalali';
  /** Seven names from Sunday on. */
  readonly weekdays: readonly string[];
  /** `{d}`, `{month}` and `{year}` in their order, with the year and without. */
  readonly date: string;
  readonly day: string;
  /** The first day of a month, where it is not its figure: `1er`. */
  readonly firstDay?: string;
  readonly hijri?: { readonly months: readonly string[]; readonly date: string };
  /** What the newsroom has not said otherwise. */
  readonly style: DatelineStyle;
}
