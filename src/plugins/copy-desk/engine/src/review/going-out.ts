import { isRecord, textIn } from '../parse/records';
import type { LogEntry } from './log';
import type { Standing } from './standing';
import { actOf } from './state';

export const scheduled = (before: Standing, entry: LogEntry): Standing => {
  const due = isRecord(entry.anchor) ? textIn(entry.anchor['due']) : null;
  return { ...before, schedule: due === null ? null : { ...actOf(entry), due } };
};

const OUT = { request: null, changes: null, schedule: null, withdrawn: null, refused: null } as const;

/** A field shared by the locales may change what is live while the draft of this one has gone on: its edits stay open. */
export const published = (before: Standing, entry: LogEntry): Standing => ({
  ...before,
  live: { ...actOf(entry), corrected: entry.kind === 'corrected' },
  ...(before.known === entry.fingerprint && { ...OUT, contributors: [], editedByUnknown: false, emergency: null }),
});

/** Its contributors stay such until somebody else has read what they let out. */
export const inEmergency = (before: Standing, entry: LogEntry): Standing => ({
  ...before,
  ...OUT,
  emergency: actOf(entry),
  live: { ...actOf(entry), corrected: false },
});

export const withdrawn = (before: Standing, entry: LogEntry): Standing => ({
  ...before,
  ...OUT,
  approvals: [],
  emergency: null,
  live: null,
  withdrawn: actOf(entry),
});

export const refused = (before: Standing, entry: LogEntry): Standing => {
  const atDue = isRecord(entry.anchor) && entry.anchor['scheduled'] === true;
  return { ...before, refused: actOf(entry), ...(atDue && { schedule: null }) };
};
