import { isRecord } from '../parse/records';
import { SETTINGS_KEYS } from './kept';
import { isSame } from './same';

/** One choice that is another than it was; undefined where nothing was chosen. */
export interface SettingsChange {
  /** `approvals`, or `rules.tatweel` where only one choice of a key has changed. */
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

const within = (key: string, before: unknown, after: unknown): readonly SettingsChange[] => {
  if (isSame(before, after)) return [];
  if (!isRecord(before) || !isRecord(after)) return [{ key, before, after }];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => within(`${key}.${name}`, before[name], after[name]));
};

/** What differs between two records of settings, key by key. */
export const settingsChanges = (before: unknown, after: unknown): readonly SettingsChange[] => {
  const [then, now] = [before, after].map((one) => (isRecord(one) ? one : {}));
  return SETTINGS_KEYS.flatMap((key) => within(key, then?.[key], now?.[key]));
};
