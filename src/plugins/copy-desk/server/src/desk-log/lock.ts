import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

const DESK_ITEM = 'plugin::copy-desk.desk-item';

/** What a locked text's row says of it: the draft as the desk last saw it, null where it never did. */
export interface LockedText {
  readonly locale: string;
  readonly fingerprint: string | null;
}

/**
 * Locks all texts of a document until the transaction ends, so that acts, saves and publishes of it come one
 * after another. `locales` are those that the call names, for texts that do not exist yet. Rows are made where there
 * are none, and locales sorted, so that two lockers cannot wait for each other.
 * SQLite has no row locks and needs none: its transactions come one after another.
 */
export const lockTexts = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  contentType: string,
  document: string,
  locales: readonly string[],
): Promise<readonly LockedText[]> => {
  const stored: unknown[] = await strapi.db
    .query(contentType)
    .findMany({ where: { documentId: document }, select: ['locale'] });
  const known = (stored as { locale: string | null }[]).map((row) => row.locale ?? '');
  const rows = [...new Set([...known, ...locales])]
    .sort()
    .map((locale) => ({ content_type: contentType, document, locale }));
  const items = () => strapi.db.getConnection(strapi.db.metadata.get(DESK_ITEM).tableName).transacting(trx);
  if (rows.length > 0) {
    await items().insert(rows).onConflict(['content_type', 'document', 'locale']).ignore();
  }
  const locked: unknown = await items()
    .where({ content_type: contentType, document })
    .orderBy('locale')
    .forUpdate()
    .select('locale', 'fingerprint');
  return locked as readonly LockedText[];
};
