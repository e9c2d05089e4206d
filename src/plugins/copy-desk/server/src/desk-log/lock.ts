import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { recordsIn, textIn } from '../article/row';

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
  const items = () => strapi.db.getConnection(strapi.db.metadata.get(DESK_ITEM).tableName).transacting(trx);
  const locked = async (): Promise<readonly LockedText[]> => {
    const rows: unknown = await items()
      .where({ content_type: contentType, document })
      .orderBy('locale')
      .forUpdate()
      .select('locale', 'fingerprint');
    return rows as readonly LockedText[];
  };
  const known = await locked();
  if (locales.length > 0 && locales.every((locale) => known.some((text) => text.locale === locale))) return known;

  const stored: unknown = await strapi.db
    .query(contentType)
    .findMany({ where: { documentId: document }, select: ['locale'] });
  const rows = [...new Set([...recordsIn(stored).map((row) => textIn(row['locale']) ?? ''), ...locales])]
    .sort()
    .map((locale) => ({ content_type: contentType, document, locale }));
  if (rows.length === known.length && rows.every((row) => known.some(({ locale }) => locale === row.locale)))
    return known;
  if (rows.length > 0) await items().insert(rows).onConflict(['content_type', 'document', 'locale']).ignore();
  return locked();
};
