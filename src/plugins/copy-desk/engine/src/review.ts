import { inEmergency, published, refused, scheduled, withdrawn } from './review/going-out';
import type { LogEntry } from './review/log';
import { loosened } from './review/loosened';
import { approved, cancelled, changesRequested, edited, requested, waived } from './review/reading-over';
import type { Approval, Standing } from './review/standing';
import { NOTHING } from './review/standing';
import type { Act, ReviewState, Stage } from './review/state';
import type { Settings } from './settings';

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
