import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { projectionOf } from '../article/fingerprint';
import { isRecord } from '../article/row';
import type { DeskText } from './desk-text';

const TEXT = 'plugin::copy-desk.text';

/** Keeps what an act is about, once for each fingerprint. */
export const keepText = async (
  { strapi, key, roles, row, fingerprint }: DeskText,
  trx: Knex.Transaction,
): Promise<void> => {
  const projection = projectionOf(strapi, key.contentType, roles, row);
  const { tableName } = strapi.db.metadata.get(TEXT);
  const rows = { fingerprint, projection: JSON.stringify(projection) };
  await strapi.db.getConnection(tableName).transacting(trx).insert(rows).onConflict('fingerprint').ignore();
};

/** What readers would have seen of a text with that fingerprint; null where no act was about it. */
export const keptText = async (
  strapi: Core.Strapi,
  fingerprint: string,
): Promise<Readonly<Record<string, unknown>> | null> => {
  const kept: unknown = await strapi.db.query(TEXT).findOne({ where: { fingerprint } });
  return isRecord(kept) && isRecord(kept['projection']) ? kept['projection'] : null;
};
