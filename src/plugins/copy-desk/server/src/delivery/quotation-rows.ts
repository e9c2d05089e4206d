import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { personKey } from '../../../engine/src';
import { QUOTATION } from '../publication/tables';
import type { DeliveredQuotation } from '../publication/stored-forms';
import type { Page } from './pages';

/** What a quotation must be; null is any. `from` and `to` are days, both included. */
export interface QuotationQuery {
  readonly locale: string | null;
  /** The documentId of a record, or a name as it stands in an article. */
  readonly speaker: string | null;
  readonly event: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export interface QuotationRow {
  readonly id: number;
  readonly contentType: string;
  readonly document: string;
  readonly locale: string;
  readonly place: number;
  readonly form: DeliveredQuotation;
  readonly event: string | null;
  readonly date: string | null;
}

/** Nobody counts farther, and to count all would take longer with every year of the archive. */
const COUNTED = 10_000;

const whereOf = ({ locale, speaker, event, from, to }: QuotationQuery): object => ({
  ...(locale !== null && { locale }),
  ...(speaker !== null && { $or: [{ speaker }, { speakerKey: personKey(speaker) }] }),
  ...(event !== null && { event }),
  ...((from !== null || to !== null) && {
    date: { ...(from !== null && { $gte: from }), ...(to !== null && { $lte: to }) },
  }),
});

const find = async (strapi: Core.Strapi, query: object): Promise<readonly QuotationRow[]> => {
  const rows: unknown = await strapi.db.query(QUOTATION).findMany(query);
  return rows as readonly QuotationRow[];
};

/** One page of quotations, the newest first. */
export const findRows = (
  strapi: Core.Strapi,
  query: QuotationQuery,
  { start, limit }: Page,
): Promise<readonly QuotationRow[]> =>
  find(strapi, {
    where: whereOf(query),
    orderBy: [{ date: 'desc' }, { id: 'desc' }],
    offset: start,
    limit,
  });

/** Where a quotation stands, with the id of its row. */
export type QuotationPlace = Pick<QuotationRow, 'id' | 'document' | 'locale' | 'place'>;

/** Where all quotations of some documents stand that are as asked for. */
export const placesIn = async (
  strapi: Core.Strapi,
  query: QuotationQuery,
  documents: readonly string[],
): Promise<readonly QuotationPlace[]> => {
  const select = ['id', 'document', 'locale', 'place'];
  const where = { ...whereOf(query), document: { $in: documents } };
  const rows: unknown = await strapi.db.query(QUOTATION).findMany({ where, select });
  return rows as readonly QuotationPlace[];
};

/** Some quotations by the ids of their rows, in that order. */
export const rowsOf = async (strapi: Core.Strapi, ids: readonly number[]): Promise<readonly QuotationRow[]> => {
  const rows = await find(strapi, { where: { id: { $in: ids } } });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
};

/** How many there are, counted to 10,000. */
export const countRows = async (strapi: Core.Strapi, query: QuotationQuery): Promise<number> => {
  const { tableName } = strapi.db.metadata.get(QUOTATION);
  const { locale, speaker, event, from, to } = query;
  const some = strapi.db
    .getConnection(tableName)
    .select(strapi.db.connection.raw('1'))
    .limit(COUNTED)
    .where((where: Knex.QueryBuilder) => {
      if (locale !== null) where.where({ locale });
      if (event !== null) where.where({ event });
      if (from !== null) where.where('date', '>=', from);
      if (to !== null) where.where('date', '<=', to);
      if (speaker !== null) where.whereRaw('(speaker = ? or speaker_key = ?)', [speaker, personKey(speaker)]);
    });
  const rows: unknown = await strapi.db.connection.count({ count: '*' }).from(some.as('some'));
  const [row] = rows as readonly { readonly count: number | string }[];
  return Number(row?.count ?? 0);
};

/** Whether any published quotation has the speaker or the event. */
export const isKnown = async (strapi: Core.Strapi, name: 'speaker' | 'event', wanted: string): Promise<boolean> => {
  const anything = { locale: null, speaker: null, event: null, from: null, to: null, [name]: wanted };
  return (await findRows(strapi, anything, { start: 0, limit: 1, paged: true })).length > 0;
};
