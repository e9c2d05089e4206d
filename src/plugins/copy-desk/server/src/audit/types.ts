import type { Finding } from '../../../engine/src';
import type { TextKey } from '../desk-log/desk-log';

/**
 * What is wrong with a text that readers can see. `errors`: the desk would refuse it today; `unknown`: the log does not
 * know that it was ever published; `altered`: it says something else than what was published.
 */
export type Fault = 'errors' | 'unknown' | 'altered';

/** A text that readers can see, as the audit found it. */
export interface AuditedText extends TextKey {
  readonly headline: string | null;
  readonly faults: readonly Fault[];
  /** The errors that no waiver lets pass. */
  readonly errors: readonly Finding[];
  /** How many findings of any severity there are, those let pass included. */
  readonly findings: number;
}

/** Reads again what is published. */
export interface Auditor {
  /** Every live text in every locale, one after another. */
  texts(): AsyncIterable<AuditedText>;
}
