import type { Checked, Explanation, Finding, InterfaceLanguage, Severity } from '../../engine/src';

/** One text and what the engine says of it, with offsets of the text itself. */
export interface Report {
  readonly file: string;
  readonly text: string;
  readonly locale: string;
  readonly checked: Checked;
}

/** How findings are put into words. */
export interface Wording {
  readonly language: InterfaceLanguage;
  readonly explain: (finding: Finding) => Explanation;
  /** Whether each quotation is shown with what was understood of it. */
  readonly quotations?: boolean;
}

/** Turns reports into the text that the command prints. */
export type Format = (reports: readonly Report[], wording: Wording) => string;

export const countOf = (reports: readonly Report[], severity: Severity): number =>
  reports.flatMap(({ checked }) => checked.findings).filter((finding) => finding.severity === severity).length;
