import { isRecord } from '../parse/records';
import type { LogEntry } from './log';
import { isPerson } from './log';
import type { Standing } from './standing';
import type { Someone } from './state';
import { actOf } from './state';
import type { Waiver } from './waiver';
import { waiverOf } from './waiver';

const isAmong = (people: readonly Someone[], { actor }: Someone): boolean =>
  people.some((person) => person.actor === actor);

/** Nobody waives an error in a text that they contributed to, before or after. */
const isOwnError = (waiver: Waiver, contributors: readonly Someone[]): boolean =>
  waiver.severity === 'error' && isAmong(contributors, waiver);

export const edited = (before: Standing, entry: LogEntry): Standing => {
  const { actor, actorName } = entry;
  const isNew = isPerson(actor) && !isAmong(before.contributors, entry);
  const contributors = isNew ? [...before.contributors, { actor, actorName }] : before.contributors;
  return {
    ...before,
    contributors,
    editedByUnknown: before.editedByUnknown || !isPerson(actor),
    approvals: [],
    request: null,
    refused: null,
    waivers: before.waivers.filter((waiver) => !isOwnError(waiver, contributors)),
  };
};

export const approved = (before: Standing, entry: LogEntry): Standing => {
  if (!isPerson(entry.actor) || isAmong(before.contributors, entry)) return before;
  const settings = isRecord(entry.anchor) ? entry.anchor['settings'] : null;
  const approvals = [...before.approvals, { ...actOf(entry), settings }];
  // Whoever reviews what went out in an emergency makes it a publication like any other.
  const isReviewed = before.emergency !== null && before.live?.fingerprint === entry.fingerprint;
  return {
    ...before,
    approvals,
    refused: null,
    ...(isReviewed && { emergency: null, contributors: [], editedByUnknown: false, request: null }),
  };
};

export const waived = (before: Standing, entry: LogEntry): Standing => {
  const waiver = waiverOf(entry);
  const grants = waiver !== null && !isOwnError(waiver, before.contributors);
  return { ...before, approvals: [], waivers: grants ? [...before.waivers, waiver] : before.waivers };
};

export const cancelled = (before: Standing, { anchor }: LogEntry): Standing => ({
  ...before,
  waivers: before.waivers.filter(({ entry }) => !isRecord(anchor) || anchor['entry'] !== entry),
});

export const changesRequested = (before: Standing, entry: LogEntry): Standing => ({
  ...before,
  approvals: [],
  request: null,
  changes: { ...actOf(entry), passage: isRecord(entry.anchor) ? (entry.anchor['passage'] ?? null) : null },
});

export const requested = (before: Standing, entry: LogEntry): Standing => ({
  ...before,
  request: { ...actOf(entry), to: entry.to ?? null },
  changes: null,
  refused: null,
});
