import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { liveRows } from '../article/rows';
import type { Config } from '../config';
import { usesOf } from '../records/uses';
import { keepRecordEntries } from '../search/record-entries';
import { keepPublished } from './keep';
import { FORM, FORM_VERSION } from './tables';

const tableOf = (strapi: Core.Strapi, uid: string): string => {
  const { tableName } = strapi.db.metadata.get(uid);
  const schema = strapi.db.getSchemaName();
  return schema ? `${schema}.${tableName}` : tableName;
};

/** Documents whose live rows have no form of the present shape, or whose forms have no live row. */
const outOfStep = async (strapi: Core.Strapi, uid: string): Promise<readonly string[]> => {
  const names = { rows: tableOf(strapi, uid), forms: tableOf(strapi, FORM), uid, version: FORM_VERSION };
  const connection = strapi.db.connection;
  const live = connection.raw(
    `select document_id from :rows: where published_at is not null
      and not exists (select 1 from :forms: where "row" = :rows:.id and content_type = :uid and version = :version)`,
    names,
  );
  const gone = connection.raw(
    `select document as document_id from :forms: where content_type = :uid
      and not exists (select 1 from :rows: where id = :forms:."row" and published_at is not null)`,
    names,
  );
  const documents = new Set<string>();
  for (const answer of [await live, await gone] as unknown[]) {
    const rows = (Array.isArray(answer) ? answer : (answer as { rows: unknown[] }).rows) as { document_id: string }[];
    for (const { document_id: document } of rows) documents.add(document);
  }
  return [...documents];
};

const unknownRecords = async (strapi: Core.Strapi, uid: string): Promise<readonly string[]> => {
  const rows = (await strapi.db
    .getConnection(strapi.db.metadata.get(uid).tableName)
    .distinct('document_id')
    .whereNotIn(
      'document_id',
      strapi.db.getConnection('copy_desk_search').select('document').where({ kind: uid }),
    )) as { document_id: string }[];
  return rows.map((row) => row.document_id);
};

/**
 * Makes at the start what is missing: texts that were live before there was anything to keep, or that came in by a way
 * around the document service (`strapi import`).
 */
export const catchUp = async (strapi: Core.Strapi, config: Config): Promise<void> => {
  const each = async (
    documents: readonly string[],
    work: (document: string, trx: Knex.Transaction) => Promise<void>,
  ) => {
    for (const document of documents) {
      await strapi.db.transaction(({ trx }: { trx: Knex.Transaction }) => work(document, trx));
    }
  };
  for (const [uid, roles] of Object.entries(config.contentTypes)) {
    await each(await outOfStep(strapi, uid), async (document, trx) => {
      const live = await liveRows(strapi, uid, roles, document);
      await keepPublished({ strapi, config, uid, roles, document, live }, trx);
    });
  }
  for (const uid of usesOf(strapi, config).keys()) {
    await each(await unknownRecords(strapi, uid), (document, trx) => keepRecordEntries(strapi, uid, document, trx));
  }
};
