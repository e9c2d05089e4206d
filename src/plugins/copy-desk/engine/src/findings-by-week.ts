import type { IsoDate } from './story';

/** How often each rule held a text back, or was waived, in each week; the weeks are named by their Mondays. */
export interface FindingsByWeek {
  readonly weeks: readonly IsoDate[];
  readonly rules: readonly { readonly rule: string; readonly title: string; readonly counts: readonly number[] }[];
}
