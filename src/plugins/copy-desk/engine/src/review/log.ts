/** What can happen at the desk; each act is one entry of the log. */
export const KINDS = [
  'edited',
  'review-requested',
  'request-cancelled',
  'approved',
  'changes-requested',
  'waived',
  'waiver-cancelled',
  'scheduled',
  'published',
  'refused',
  'published-in-emergency',
  'corrected',
  'withdrawn',
  'settings-changed',
] as const;
export type Kind = (typeof KINDS)[number];

/** One line of the desk log of a text, as it is stored; entries stand in the order in which they were written. */
export interface LogEntry {
  readonly id: number;
  readonly kind: Kind;
  /** What readers would see of the text when it was written. */
  readonly fingerprint: string | null;
  /** `admin:ID` or `user:ID` for a known person; anything else is nobody that we know. */
  readonly actor: string;
  readonly actorName: string;
  /** The person who is asked, for a request. */
  readonly to?: string | null;
  readonly rule?: string | null;
  /** What the act hangs on; each kind has its own shape, read where the act is. */
  readonly anchor?: unknown;
  readonly note?: string | null;
  /** ISO 8601 instant. */
  readonly at: string;
}

/** Whether an actor is a person: only then can another person be told from him or her. */
export const isPerson = (actor: string): boolean => /^(?:admin|user):/u.test(actor);
