import { dayIn } from '../../../engine/src';
import type { Config } from '../config';

/** The instant or day before which a text may not go out, if it is still to come at that time; null otherwise. */
export const openEmbargo = (config: Config, value: unknown, at: Date): string | null => {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/u.test(value)) {
    return dayIn(config.timeZone, at) < value ? value : null;
  }
  if (!(value instanceof Date) && typeof value !== 'string') return null;
  const until = new Date(value);
  return until > at ? until.toISOString() : null;
};
