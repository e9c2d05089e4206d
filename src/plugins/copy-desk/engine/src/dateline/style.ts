import { languageOf } from '../language';
import type { DatelineStyle } from '../language/dateline-form';
import { nameKey } from '../text/name-key';

/** A newsroom's word on the datelines of one locale, or of one source in it; what it does not say is the language's. */
export interface HouseDateline extends Partial<DatelineStyle> {
  readonly locale: string;
  readonly source?: string;
}

/** The style in which a newsroom writes the datelines of a locale and a source; null where the language has none. */
export const datelineStyle = (
  house: readonly HouseDateline[],
  locale: string,
  source: string | null = null,
): DatelineStyle | null => {
  const own = houseStyle(house, locale, source);
  const known = languageOf(locale).datelineForm?.style;
  if (!known || !own) return known ?? null;
  const { locale: _locale, source: _source, ...said } = own;
  return { ...known, ...said };
};

/** What the newsroom itself has said of a locale and a source: of the source first, then of all others. */
export const houseStyle = (
  house: readonly HouseDateline[],
  locale: string,
  source: string | null = null,
): HouseDateline | null => {
  const here = house.filter((one) => one.locale === locale);
  const sources = source === null ? undefined : here.find((one) => isSource(one, source));
  return sources ?? here.find((one) => one.source === undefined) ?? null;
};

const isSource = (one: HouseDateline, source: string): boolean =>
  one.source !== undefined && nameKey(one.source) === nameKey(source);
