import type { Finding } from './finding';
import type { Waiver } from './review/waiver';

/** Whether a story may go out as far as its text goes, and everything that stands in its way. */
export interface Verdict {
  readonly passes: boolean;
  readonly errors: readonly Finding[];
}

/** Judges what a check has found: only errors that nobody has waived hold a story back. */
export const judge = (findings: readonly Finding[], waived: ReadonlyMap<Finding, Waiver> = new Map()): Verdict => {
  const errors = findings.filter((finding) => finding.severity === 'error' && !waived.has(finding));
  return { passes: errors.length === 0, errors };
};
