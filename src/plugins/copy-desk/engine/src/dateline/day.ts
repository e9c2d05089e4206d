import type { Facts } from '../analysis/facts';
import type { DateMention } from '../analysis/types';
import { overlaps } from '../story';

/** The day that the text's dateline names, with its year or without; null where it names none. */
export const dayInDateline = ({ dateline, dates }: Pick<Facts, 'dateline' | 'dates'>): DateMention | null =>
  dates.find(
    (date) =>
      date.kind === 'date' &&
      dateline?.lines.some((line) => line.field === date.field && line.block === date.block && overlaps(line, date)),
  ) ?? null;
