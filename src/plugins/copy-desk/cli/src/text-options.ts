import { isIsoDate, locales } from '../../engine/src';
import { UsageError } from './usage';

/** The language of a text as `--locale` gives it. */
export const localeOf = (value: string): string => {
  const known = locales.includes(value.toLowerCase().split(/[-_]/u)[0] ?? '');
  if (!known || !/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/iu.test(value)) {
    throw new UsageError(`--locale does not know “${value}”: use ${locales.join(', ')}, with or without a region`);
  }
  return value;
};

/** The date of a text as `--date` gives it; null where it does not. */
export const dateOf = (value: string | undefined): string | null => {
  if (value === undefined) return null;
  if (!isIsoDate(value)) throw new UsageError(`--date “${value}” is no day of the calendar: write YYYY-MM-DD`);
  return value;
};
