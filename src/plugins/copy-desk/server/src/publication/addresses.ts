import type { Knex } from 'knex';
import { textIn } from '../article/row';
import type { Changed, Published } from './published';
import { ADDRESS } from './tables';

/** Notes under which slugs a document is public. A slug belongs to whoever had it last. */
export const storeAddresses = async (
  { strapi, uid, roles, document }: Changed,
  published: readonly Published[],
  trx: Knex.Transaction,
): Promise<void> => {
  const rows = published.flatMap(({ row, locale }) => {
    const slug = textIn(row[roles.slug ?? '']);
    return slug ? [{ content_type: uid, locale, slug, document }] : [];
  });
  if (rows.length === 0) return;
  const { tableName } = strapi.db.metadata.get(ADDRESS);
  const addresses = strapi.db.getConnection(tableName).transacting(trx);
  await addresses.insert(rows).onConflict(['content_type', 'locale', 'slug']).merge(['document']);
};
