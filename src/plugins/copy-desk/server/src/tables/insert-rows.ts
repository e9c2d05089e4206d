import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** SQLite joins the rows of a statement into one query of at most five hundred parts. */
const BATCH = 100;

/** A value as the database takes it. */
const stored = (type: string | undefined, value: unknown): unknown => {
  if (value === null || value === undefined) return null;
  if (type === 'json') return JSON.stringify(value);
  return type === 'datetime' ? new Date(value as string | number | Date) : value;
};

/**
 * Adds rows to one of the desk's own tables, in the transaction that is open where this is called. Strapi's `createMany`
 * costs as much again for each row: it makes an id of a document and tells all who listen, and nobody needs either here.
 * @returns the ids of the rows.
 */
export const insertRows = async (
  strapi: Core.Strapi,
  uid: string,
  rows: readonly object[],
): Promise<readonly number[]> =>
  await strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }) => {
    const { attributes, tableName } = strapi.db.metadata.get(uid);
    const columns = (row: object): object =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => {
          const { type, columnName = name } = (attributes[name] ?? {}) as { type?: string; columnName?: string };
          return [columnName, stored(type, value)];
        }),
      );
    const ids: number[] = [];
    for (let from = 0; from < rows.length; from += BATCH) {
      const added: unknown = await strapi.db
        .getConnection(tableName)
        .transacting(trx)
        .insert(rows.slice(from, from + BATCH).map(columns))
        .returning('id');
      ids.push(...(added as { id: number }[]).map(({ id }) => id));
    }
    return ids;
  });
