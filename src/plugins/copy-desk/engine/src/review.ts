import { isRecord, textIn } from './parse/records';
import type { LogEntry } from './review/log';
import { isPerson } from './review/log';
import { loosened } from './review/loosened';
import type { Act, Live, Request, ReviewState, Someone, Stage } from './review/state';
import { actOf } from './review/state';
import type { Waiver } from './review/waiver';
import { waiverOf } from './review/waiver';
import type { Settings } from './settings';

interface Approval extends Act {
  readonly settings: unknown;
}

/** What the entries so far have left standing. */
interface Standing extends Pick<
  ReviewState,
  'changes' | 'waivers' | 'schedule' | 'emergency' | 'withdrawn' | 'refused'
> {
  readonly contributors: readonly Someone[];
  readonly editedByUnknown: boolean;
  readonly approvals: readonly Approval[];
  readonly request: Request | null;
  readonly live: Live | null;
  /** The text as the log knows it; another one has been changed around the desk. */
  readonly known: string | null;
}

const NOTHING: Standing = {
  contributors: [],
  editedByUnknown: false,
  approvals: [],
  request: null,
  changes: null,
  waivers: [],
  schedule: null,
  live: null,
  emergency: null,
  withdrawn: null,
  refused: null,
  known: null,
};

const isAmong = (people: readonly Someone[], { actor }: Someone): boolean =>
  people.some((person) => person.actor === actor);

/** Nobody waives an error in a text that they contributed to, before or after. */
const isOwnError = (waiver: Waiver, contributors: readonly Someone[]): boolean =>
  waiver.severity === 'error' && isAmong(contributors, waiver);

const edited = (before: Standing, entry: LogEntry): Standing => {
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

const approved = (before: Standing, entry: LogEntry): Standing => {
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

const waived = (before: Standing, entry: LogEntry): Standing => {
  const waiver = waiverOf(entry);
  const grants = waiver !== null && !isOwnError(waiver, before.contributors);
  return { ...before, approvals: [], waivers: grants ? [...before.waivers, waiver] : before.waivers };
};

const cancelled = (before: Standing, { anchor }: LogEntry): Standing => ({
  ...before,
  waivers: before.waivers.filter(({ entry }) => !isRecord(anchor) || anchor['entry'] !== entry),
});

const scheduled = (before: Standing, entry: LogEntry): Standing => {
  const due = isRecord(entry.anchor) ? textIn(entry.anchor['due']) : null;
  return { ...before, schedule: due === null ? null : { ...actOf(entry), due } };
};

const OUT = { request: null, changes: null, schedule: null, withdrawn: null, refused: null } as const;

/** A field shared by the locales may change what is live while the draft of this one has gone on: its edits stay open. */
const published = (before: Standing, entry: LogEntry): Standing => ({
  ...before,
  live: { ...actOf(entry), corrected: entry.kind === 'corrected' },
  ...(before.known === entry.fingerprint && { ...OUT, contributors: [], editedByUnknown: false, emergency: null }),
});

/** Its contributors stay such until somebody else has read what they let out. */
const inEmergency = (before: Standing, entry: LogEntry): Standing => ({
  ...before,
  ...OUT,
  emergency: actOf(entry),
  live: { ...actOf(entry), corrected: false },
});

const withdrawn = (before: Standing, entry: LogEntry): Standing => ({
  ...before,
  ...OUT,
  approvals: [],
  emergency: null,
  live: null,
  withdrawn: actOf(entry),
});

const refused = (before: Standing, entry: LogEntry): Standing => {
  const atDue = isRecord(entry.anchor) && entry.anchor['scheduled'] === true;
  return { ...before, refused: actOf(entry), ...(atDue && { schedule: null }) };
};

const changesRequested = (before: Standing, entry: LogEntry): Standing => ({
  ...before,
  approvals: [],
  request: null,
  changes: { ...actOf(entry), passage: isRecord(entry.anchor) ? (entry.anchor['passage'] ?? null) : null },
});

const requested = (before: Standing, entry: LogEntry): Standing => ({
  ...before,
  request: { ...actOf(entry), to: entry.to ?? null },
  changes: null,
  refused: null,
});

const STEPS: { readonly [K in LogEntry['kind']]: (before: Standing, entry: LogEntry) => Standing } = {
  edited,
  'review-requested': requested,
  'request-cancelled': (before) => ({ ...before, request: null }),
  approved,
  'changes-requested': changesRequested,
  waived,
  'waiver-cancelled': cancelled,
  scheduled,
  published,
  refused,
  'published-in-emergency': inEmergency,
  corrected: published,
  withdrawn,
  'settings-changed': (before) => before,
};

/** The acts on a draft name what it says; a refused text may have been thrown away, and a live one is no draft. */
const tellsText = ({ kind, fingerprint }: LogEntry): boolean =>
  fingerprint !== null && !['refused', 'published', 'corrected', 'withdrawn'].includes(kind);

const follow = (before: Standing, entry: LogEntry): Standing => {
  const after = STEPS[entry.kind](before, entry);
  return tellsText(entry) ? { ...after, known: entry.fingerprint } : after;
};

/** The approvals that count, one a person: of this very text, and under settings that have not been loosened since. */
const counting = (approvals: readonly Approval[], fingerprint: string, settings: Settings): readonly Act[] => {
  const valid = approvals.filter((one) => one.fingerprint === fingerprint && !loosened(one.settings, settings));
  return valid
    .filter((one, index) => valid.findIndex(({ actor }) => actor === one.actor) === index)
    .map(({ settings: _settings, ...act }) => act);
};

const stageOf = (state: Omit<ReviewState, 'stage'>, fingerprint: string): Stage => {
  const isApproved = state.missing === 0 && (state.approvals.length > 0 || state.required === 0);
  if (state.live?.fingerprint === fingerprint) return state.live.corrected ? 'corrected' : 'published';
  if (state.schedule && isApproved) return 'scheduled';
  if (state.changes) return 'changes-requested';
  if (isApproved && state.approvals.length > 0) return 'approved';
  if (state.request) return 'review-requested';
  return state.withdrawn?.fingerprint === fingerprint ? 'withdrawn' : 'draft';
};

/**
 * Where a text stands: what its log says, of the text that the fingerprint names, under the settings of today.
 * The log is that of one text, in the order in which it was written. Settings may change what an approval is worth,
 * and nothing else that was done.
 */
export const review = (log: readonly LogEntry[], fingerprint: string, settings: Settings): ReviewState => {
  const { known, approvals, ...standing } = log.reduce(follow, NOTHING);
  // Text that the log does not know was written around the desk, so nobody knows by whom.
  const editedByUnknown = standing.editedByUnknown || known !== fingerprint;
  const count = counting(approvals, fingerprint, settings);
  const required = settings.approvals === 0 ? 0 : settings.approvals + (editedByUnknown ? 1 : 0);
  const state = {
    ...standing,
    editedByUnknown,
    approvals: count,
    waivers: standing.waivers.filter(({ rule }) => !settings.unwaivable.includes(rule)),
    required,
    missing: Math.max(0, required - count.length),
    request: standing.request?.fingerprint === fingerprint ? standing.request : null,
  };
  return { ...state, stage: stageOf(state, fingerprint) };
};
