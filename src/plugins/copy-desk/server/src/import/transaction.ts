import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { setTimeout as wait } from 'node:timers/promises';

const WIRE_COPY = 'plugin::copy-desk.wire-copy';

/** What a database says when others hold what the work needs, or have just written the same. */
const PASSING = /^(?:SQLITE_BUSY|SQLITE_LOCKED|40001|40P01|55P03|23505|SQLITE_CONSTRAINT_UNIQUE)/u;
const TRIES = 5;
const FIRST_PAUSE = 200;

/** Whether an error may be gone when the work is done again. */
export const isPassing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && PASSING.test(error.code);

/**
 * Does the work in one transaction that keeps other imports out, so that two of the same text make one draft. The
 * lock is taken before anything is read: on SQLite a transaction that begins with reading fails when it comes to write
 * while somebody else does. Work that meets a lock is begun again, a few times.
 */
export const inTransaction = async <T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }) => {
        await keepOthersOut(strapi, trx);
        return work();
      });
    } catch (error) {
      if (attempt >= TRIES || !isPassing(error)) throw error;
      await wait(FIRST_PAUSE * 2 ** (attempt - 1));
    }
  }
};

const keepOthersOut = async (strapi: Core.Strapi, trx: Knex.Transaction): Promise<void> => {
  const { tableName } = strapi.db.metadata.get(WIRE_COPY);
  if (strapi.db.dialect.client === 'postgres') {
    const schema = strapi.db.getSchemaName();
    const names = schema ? [schema, tableName] : [tableName];
    await trx.raw(`lock table ${names.map(() => '??').join('.')} in share row exclusive mode`, names);
  } else {
    // Changes nothing, and takes SQLite's one lock for writing.
    await strapi.db.getConnection(tableName).transacting(trx).where({ id: -1 }).update({ id: -1 });
  }
};
