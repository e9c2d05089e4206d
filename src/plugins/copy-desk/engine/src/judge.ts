import type { Finding } from './finding';

/** Whether a story may go out, and everything that stands in its way. */
export interface Verdict {
  readonly passes: boolean;
  readonly errors: readonly Finding[];
}

/** Judges what a check has found: only errors hold a story back. */
export const judge = (findings: readonly Finding[]): Verdict => {
  const errors = findings.filter((finding) => finding.severity === 'error');
  return { passes: errors.length === 0, errors };
};
