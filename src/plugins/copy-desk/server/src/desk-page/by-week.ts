import type { Core } from '@strapi/strapi';
import { dayIn, rules } from '../../../engine/src';
import type { FindingsByWeek, InterfaceLanguage, IsoDate, Rule } from '../../../engine/src';
import type { Config } from '../config';

const LOG = 'plugin::copy-desk.log-entry';
const WEEKS = 8;
const DAY = 24 * 3_600_000;
/** Of the newest entries: what a chart of some weeks shows does not grow with the archive. */
const READ = 20_000;
const RULES: ReadonlyMap<string, Rule> = new Map((rules as readonly Rule[]).map((rule) => [rule.id, rule]));

interface Entry {
  readonly kind: string;
  readonly note: string | null;
  readonly rule: string | null;
  readonly at: string;
}

/** The Monday of a day's week (ISO 8601). */
const mondayOf = (day: IsoDate): IsoDate => {
  const at = new Date(`${day}T00:00:00Z`);
  return new Date(at.getTime() - ((at.getUTCDay() + 6) % 7) * DAY).toISOString().slice(0, 10);
};

/** A refusal's note names the rules that held the text, each as often as it did; a waiver is about one. */
const rulesIn = ({ kind, note, rule }: Entry): readonly string[] =>
  (kind === 'waived' ? [rule ?? ''] : (note ?? '').split(', ')).filter((one) => RULES.has(one));

/** What stood in the way of texts in the last weeks, by rule, out of the desk log; of those that `readable` lets through. */
export const findingsByWeek = async (
  strapi: Core.Strapi,
  { timeZone }: Pick<Config, 'timeZone'>,
  readable: object,
  language: InterfaceLanguage,
): Promise<FindingsByWeek> => {
  const now = Date.now();
  const week = (back: number): IsoDate => mondayOf(dayIn(timeZone, new Date(now - back * 7 * DAY)));
  const weeks = Array.from({ length: WEEKS }, (_, index) => week(WEEKS - 1 - index));
  const since = new Date(now - (WEEKS + 1) * 7 * DAY);
  const entries = (await strapi.db.query(LOG).findMany({
    where: { $and: [{ kind: { $in: ['refused', 'waived'] }, at: { $gte: since } }, readable] },
    select: ['kind', 'note', 'rule', 'at'],
    orderBy: { at: 'desc' },
    limit: READ,
  })) as readonly Entry[];
  const counts = new Map<string, number[]>();
  for (const entry of entries) {
    const at = weeks.indexOf(mondayOf(dayIn(timeZone, new Date(entry.at))));
    if (at < 0) continue;
    for (const rule of rulesIn(entry)) {
      const row = counts.get(rule) ?? weeks.map(() => 0);
      row[at] = (row[at] ?? 0) + 1;
      counts.set(rule, row);
    }
  }
  const sum = (row: readonly number[]): number => row.reduce((total, one) => total + one, 0);
  return {
    weeks,
    rules: [...counts]
      .map(([rule, row]) => ({ rule, title: RULES.get(rule)?.title[language] ?? rule, counts: row }))
      .sort((a, b) => sum(b.counts) - sum(a.counts)),
  };
};
