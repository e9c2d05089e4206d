import type { Knex } from 'knex';
import type { RoleMap } from '../../../engine/src';
import { textIn } from '../article/row';
import { quotationKind, replaceEntries } from '../search/index-store';
import { insertRows } from '../tables/insert-rows';
import { storeAddresses } from './addresses';
import { markEdition } from './edition';
import type { Changed, Published } from './published';
import { quotationRows } from './quotation-rows';
import { entriesOf } from './search-entries';
import { localeOf, storedForms } from './stored-forms';
import { FORM, FORM_VERSION, QUOTATION } from './tables';

interface Stored {
  readonly locale: string;
  readonly firstPublishedAt: string;
}

/**
 * Brings what readers get of a document in step with its live rows: forms, quotations, addresses, search. Must run in the
 * transaction that changes them.
 */
export const keepPublished = async (changed: Changed, trx: Knex.Transaction): Promise<void> => {
  const { strapi, config, uid, roles, document, live, analyses } = changed;
  const where = { contentType: uid, document };
  const stored = (await strapi.db.query(FORM).findMany({
    where,
    select: ['locale', 'firstPublishedAt'],
  })) as unknown as readonly Stored[];
  const published = live.map((row): Published => {
    const locale = localeOf(row);
    const known = stored.find((form) => form.locale === locale)?.firstPublishedAt;
    const first = new Date(known ?? row.publishedAt ?? 0);
    return { row, locale, first, forms: storedForms(strapi, config, uid, roles, row, live, analyses?.get(row.id)) };
  });
  // All that is kept of a document is written together with its forms.
  const isKept = stored.length > 0;
  const replace = async (table: string, rows: readonly object[]): Promise<void> => {
    if (isKept) await strapi.db.query(table).deleteMany({ where });
    await insertRows(
      strapi,
      table,
      rows.map((row) => ({ ...where, ...row })),
    );
  };
  const entries = published.flatMap((one) => entriesOf(uid, roles, one));
  await Promise.all([
    replace(
      FORM,
      published.map((one) => formRow(roles, one)),
    ),
    replace(
      QUOTATION,
      published.flatMap((one) => quotationRows(config, roles, one)),
    ),
    storeAddresses(changed, published, trx),
    replaceEntries(strapi, trx, isKept ? [uid, quotationKind(uid)] : [], document, entries),
    markEdition(strapi),
  ]);
};

const formRow = (roles: RoleMap, { row, locale, forms, first }: Published): object => ({
  locale,
  row: row.id,
  rowUpdatedAt: row['updatedAt'],
  headline: textIn(row[roles.headline ?? '']),
  standfirst: textIn(row[roles.standfirst ?? '']),
  slug: textIn(row[roles.slug ?? '']),
  category: forms.category,
  forms,
  version: FORM_VERSION,
  firstPublishedAt: first,
  publishedAt: row.publishedAt,
});
