import type { Core, Modules } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isRecord, textIn } from '../article/row';
import type { Config } from '../config';
import { usesOf } from '../records/uses';
import { keepRecordEntries } from '../search/record-entries';
import { markEdition } from './edition';

const WRITES: ReadonlySet<string> = new Set([
  'create',
  'update',
  'publish',
  'unpublish',
  'delete',
  'clone',
  'discardDraft',
]);

const documentIn = (value: unknown): string | null => (isRecord(value) ? textIn(value['documentId']) : null);

/** Keeps the search for records (speakers, events) in step with them, in the transaction of the call that changes them. */
export const keepRecordsInStep = (strapi: Core.Strapi, config: Config): Modules.Documents.Middleware.Middleware => {
  const records = usesOf(strapi, config);
  return async (context, next) => {
    const { uid, action } = context;
    if (!WRITES.has(action) || !records.has(uid) || config.contentTypes[uid]) return next();
    return strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }) => {
      const result = await next();
      // A clone has the document of its model among its parameters, and its own in the result.
      for (const document of new Set([documentIn(context.params), documentIn(result)])) {
        if (!document) continue;
        await keepRecordEntries(strapi, uid, document, trx);
        await markEdition(strapi);
      }
      return result;
    });
  };
};
