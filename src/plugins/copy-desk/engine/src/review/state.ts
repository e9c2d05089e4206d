import type { LogEntry } from './log';
import type { Waiver } from './waiver';

/** Where a text stands on its way through the desk. */
export const STAGES = [
  'draft',
  'review-requested',
  'changes-requested',
  'approved',
  'scheduled',
  'published',
  'corrected',
  'withdrawn',
] as const;
export type Stage = (typeof STAGES)[number];

export interface Someone {
  readonly actor: string;
  readonly actorName: string;
}

/** An act as the log holds it. */
export interface Act extends Someone {
  readonly entry: number;
  readonly fingerprint: string | null;
  readonly note: string | null;
  readonly at: string;
}

export interface Request extends Act {
  /** The person who is asked; null where anybody may answer. */
  readonly to: string | null;
}

/** What readers have. */
export interface Live extends Act {
  readonly corrected: boolean;
}

export interface Schedule extends Act {
  /** The instant from which it may go out, ISO 8601. */
  readonly due: string;
}

/** What the log says of a text; `review` makes it. */
export interface ReviewState {
  readonly stage: Stage;
  /** All who edited the text since it was last published; none of them counts as an approver. */
  readonly contributors: readonly Someone[];
  /** Whether somebody whom nobody knows edited it too. */
  readonly editedByUnknown: boolean;
  /** The approvals that count for this text, one a person. */
  readonly approvals: readonly Act[];
  /** How many approvals it needs: those of the settings, and one more for an edit without a known person. */
  readonly required: number;
  /** How many approvals are missing; 0 lets it out. */
  readonly missing: number;
  readonly request: Request | null;
  /** What was asked to be changed, until review is requested again. */
  readonly changes: (Act & { readonly passage: unknown }) | null;
  readonly waivers: readonly Waiver[];
  readonly schedule: Schedule | null;
  readonly live: Live | null;
  /** A publication that nobody has reviewed yet. */
  readonly emergency: Act | null;
  readonly withdrawn: Act | null;
  /** The last attempt to publish, where it was refused and nothing has happened since. */
  readonly refused: Act | null;
}

export const actOf = ({ id, fingerprint, actor, actorName, note, at }: LogEntry): Act => ({
  entry: id,
  fingerprint,
  actor,
  actorName,
  note: note ?? null,
  at,
});
