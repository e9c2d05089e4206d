import type { Core, Modules } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isRecord, textIn } from '../article/row';
import type { Config } from '../config';
import { usesOf } from '../records/uses';
import { keepRecordEntries } from '../search/record-entries';
import { configInForce } from '../settings/in-force';
import { markEdition } from './edition';
import { keepPublished } from './keep';

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

/**
 * Keeps published forms, quotations, addresses and search in step with texts and records, in the transaction of the call that
 * changes them. It must be registered right after the gate: within its transaction, and outside of i18n.
 */
export const keepInStep = (strapi: Core.Strapi, config: Config): Modules.Documents.Middleware.Middleware => {
  const records = usesOf(strapi, config);
  const keep = async (uid: string, document: string, trx: Knex.Transaction): Promise<void> => {
    if (config.contentTypes[uid]) return keepPublished(strapi, await configInForce(strapi), uid, document, trx);
    await keepRecordEntries(strapi, uid, document, trx);
    await markEdition(strapi);
  };
  return async (context, next) => {
    const { uid, action } = context;
    if (!WRITES.has(action) || (!config.contentTypes[uid] && !records.has(uid))) return next();
    return strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }) => {
      const result = await next();
      // A clone has the document of its model among its parameters, and its own in the result.
      for (const document of new Set([documentIn(context.params), documentIn(result)])) {
        if (document) await keep(uid, document, trx);
      }
      return result;
    });
  };
};
