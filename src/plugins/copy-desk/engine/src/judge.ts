import type { Finding } from './finding';
import { waivedIn } from './review/waiver';
import type { Waiver } from './review/waiver';
import type { Story } from './story';

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

/** The verdict on a story with the waivers that are in force; `fingerprint` is that of the text which was read. */
export const judgeStory = (
  story: Story,
  findings: readonly Finding[],
  fingerprint: string,
  waivers: readonly Waiver[],
): Verdict => judge(findings, waivedIn(story, findings, fingerprint, waivers));
