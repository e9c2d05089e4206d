import type { FindingsByWeek } from '../../../engine/src';

/** The rules that have a colour of their own; the others share one. */
const SHOWN = 4;

/** A rule, or all that share a colour, with how often it is in each week. */
export interface Row {
  readonly key: string;
  readonly title: string;
  readonly counts: readonly number[];
}

/** The rules that are found most, and all others together. */
export const rowsOf = ({ rules, weeks }: FindingsByWeek, others: string): readonly Row[] => {
  const rest = rules.slice(SHOWN);
  const shown = rules.slice(0, SHOWN).map(({ rule, title, counts }) => ({ key: rule, title, counts }));
  if (rest.length === 0) return shown;
  const counts = weeks.map((_, at) => rest.reduce((sum, one) => sum + (one.counts[at] ?? 0), 0));
  return [...shown, { key: 'others', title: others, counts }];
};

/** The days with which weeks begin, as a language writes them. */
export const weekNames = (weeks: FindingsByWeek['weeks'], language: string): readonly string[] => {
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return weeks.map((week) => day.format(new Date(week)));
};
