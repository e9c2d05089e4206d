import type { Act, Live, Request, ReviewState, Someone } from './state';

export interface Approval extends Act {
  readonly settings: unknown;
}

/** What the entries so far have left standing. */
export interface Standing extends Pick<
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

export const NOTHING: Standing = {
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
