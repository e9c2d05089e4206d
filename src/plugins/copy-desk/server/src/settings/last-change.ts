import type { Core } from '@strapi/strapi';
import { rules, settingsFault } from '../../../engine/src';
import type { Settings } from '../../../engine/src';
import { isRecord } from '../article/row';

export const LOG_ENTRY = 'plugin::copy-desk.log-entry';
/** The address under which the log keeps changes of settings. */
export const SETTINGS = { contentType: 'plugin::copy-desk', document: 'settings', locale: null } as const;

/** One change of the settings, as the log holds it. */
export interface Change {
  /** The number of its entry tells one state of the settings from another. */
  readonly id: number;
  readonly actorName: string;
  readonly at: string;
  /** All settings, as they were in force after it. */
  readonly settings: unknown;
  /** Of those, what people chose on the settings page; the rest is the configuration's. */
  readonly chosen: Partial<Settings>;
}

/** A rule that the desk has no longer is nothing to choose about. */
const ofKnownRules = (chosen: Partial<Settings>): Partial<Settings> => {
  const isKnown = (id: string): boolean => rules.some((rule) => rule.id === id);
  const { rules: severities, unwaivable } = chosen;
  return {
    ...chosen,
    ...(isRecord(severities) && {
      rules: Object.fromEntries(Object.entries(severities).filter(([id]) => isKnown(id))),
    }),
    ...(Array.isArray(unwaivable) && { unwaivable: unwaivable.filter(isKnown) }),
  };
};

/**
 * A change as its row in the log holds it.
 * @throws an Error of one sentence where somebody has written other settings into the database than the desk would.
 */
export const changeIn = (row: Readonly<Record<string, unknown>>): Change => {
  const { id, actorName, at, anchor } = row;
  const kept = isRecord(anchor) ? anchor : {};
  const chosen = ofKnownRules(isRecord(kept['chosen']) ? kept['chosen'] : {});
  const fault = settingsFault(chosen);
  if (fault) {
    throw new Error(`copy-desk: entry ${String(id)} of the desk log, key "chosen.${fault.key}": ${fault.problem.en}`);
  }
  return {
    id: Number(id),
    actorName: String(actorName),
    at: new Date(at as string | Date).toISOString(),
    settings: kept['settings'],
    chosen,
  };
};

/** The last change of the settings; null before the first start. */
export const lastChange = async (strapi: Core.Strapi): Promise<Change | null> => {
  const row: unknown = await strapi.db
    .query(LOG_ENTRY)
    .findOne({ where: { ...SETTINGS, kind: 'settings-changed' }, orderBy: { id: 'desc' } });
  return isRecord(row) ? changeIn(row) : null;
};
