import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { dayIn, indexText, personKey } from '../../../engine/src';
import type { RoleMap } from '../../../engine/src';
import type { Row } from '../article/row';
import { recordsIn, textIn } from '../article/row';
import type { Config } from '../config';
import { liveRows } from '../article/rows';
import type { Entry } from '../search/index-store';
import { quotationKind, replaceEntries } from '../search/index-store';
import { markEdition } from './edition';
import type { StoredForms } from './stored-forms';
import { localeOf, storedForms } from './stored-forms';

export const FORM = 'plugin::copy-desk.published-form';
export const QUOTATION = 'plugin::copy-desk.published-quotation';
export const ADDRESS = 'plugin::copy-desk.address';

/** Counts up with each change to the shape of what is stored. */
export const FORM_VERSION = 2;

interface Stored {
  readonly id: number;
  readonly row: number;
  readonly rowUpdatedAt: string | null;
  readonly locale: string;
  readonly version: number | null;
  readonly firstPublishedAt: string;
}

/** A live row with the form that its readers get, and when they first had it. */
interface Published {
  readonly row: Row;
  readonly locale: string;
  readonly forms: StoredForms;
  readonly first: Date;
}

const instant = (value: unknown): number => new Date(value as string | number | Date).getTime();

const isInStep = (live: readonly Row[], stored: readonly Stored[]): boolean =>
  live.length === stored.length &&
  live.every((row) =>
    stored.some(
      (form) =>
        form.version === FORM_VERSION &&
        form.row === row.id &&
        instant(form.rowUpdatedAt) === instant(row['updatedAt']),
    ),
  );

/**
 * Brings what readers get of a document in step with its live rows: forms, quotations, addresses, search. Must run in the
 * transaction that changes them. Does nothing, and costs two small queries, where all is in step.
 */
export const keepPublished = async (
  strapi: Core.Strapi,
  config: Config,
  uid: string,
  document: string,
  trx: Knex.Transaction,
): Promise<void> => {
  const roles = config.contentTypes[uid];
  if (!roles) return;
  const stored = (await strapi.db.query(FORM).findMany({
    where: { contentType: uid, document },
    select: ['id', 'row', 'rowUpdatedAt', 'locale', 'version', 'firstPublishedAt'],
  })) as unknown as readonly Stored[];
  const live = (await strapi.db.query(uid).findMany({
    where: { documentId: document, publishedAt: { $notNull: true } },
    select: ['id', 'locale', 'updatedAt'],
  })) as readonly Row[];
  if (isInStep(live, stored)) return;

  const rows = await liveRows(strapi, uid, roles, document);
  const published = rows.map((row): Published => {
    const locale = localeOf(row);
    const known = stored.find((form) => form.locale === locale)?.firstPublishedAt;
    const first = new Date(known ?? row.publishedAt ?? 0);
    return { row, locale, first, forms: storedForms(strapi, config, uid, roles, row, rows) };
  });
  await storeForms(strapi, uid, roles, document, published);
  await storeQuotations(strapi, config, uid, roles, document, published);
  await storeAddresses(strapi, uid, roles, published);
  await replaceEntries(
    strapi,
    trx,
    [uid, quotationKind(uid)],
    document,
    published.flatMap((one) => entriesOf(uid, roles, one)),
  );
  await markEdition(strapi);
};

const storeForms = async (
  strapi: Core.Strapi,
  contentType: string,
  roles: RoleMap,
  document: string,
  published: readonly Published[],
): Promise<void> => {
  const forms = strapi.db.query(FORM);
  await forms.deleteMany({ where: { contentType, document } });
  for (const { row, locale, forms: made, first } of published) {
    await forms.create({
      data: {
        contentType,
        document,
        locale,
        row: row.id,
        rowUpdatedAt: row['updatedAt'],
        headline: textIn(row[roles.headline ?? '']),
        standfirst: textIn(row[roles.standfirst ?? '']),
        slug: textIn(row[roles.slug ?? '']),
        category: made.category,
        forms: made,
        version: FORM_VERSION,
        firstPublishedAt: first,
        publishedAt: row.publishedAt,
      },
    });
  }
};

const storeQuotations = async (
  strapi: Core.Strapi,
  config: Config,
  contentType: string,
  roles: RoleMap,
  document: string,
  published: readonly Published[],
): Promise<void> => {
  const quotations = strapi.db.query(QUOTATION);
  await quotations.deleteMany({ where: { contentType, document } });
  for (const { row, locale, forms, first } of published) {
    const event = textIn(recordsIn(row[roles.event ?? ''])[0]?.['documentId']);
    const date = forms.dateline?.date ?? dayIn(config.timeZone, first);
    for (const [place, form] of forms.quotations.entries()) {
      const speakerKey = form.speakerName && personKey(form.speakerName);
      const speaker = form.speakerRecord?.documentId ?? null;
      await quotations.create({
        data: { contentType, document, locale, place, form, speaker, speakerKey, event, date },
      });
    }
  }
};

/** A slug belongs to whoever had it last. */
const storeAddresses = async (
  strapi: Core.Strapi,
  contentType: string,
  roles: RoleMap,
  published: readonly Published[],
): Promise<void> => {
  const addresses = strapi.db.query(ADDRESS);
  for (const { row, locale } of published) {
    const slug = textIn(row[roles.slug ?? '']);
    if (!slug) continue;
    const known = (await addresses.findOne({ where: { contentType, locale, slug } })) as { id: number } | null;
    const data = { contentType, locale, slug, document: row.documentId };
    if (known) await addresses.update({ where: { id: known.id }, data });
    else await addresses.create({ data });
  }
};

const entriesOf = (uid: string, roles: RoleMap, { row, locale, forms }: Published): readonly Entry[] => {
  const line = (role: 'headline' | 'standfirst'): string => textIn(row[roles[role] ?? '']) ?? '';
  const article = {
    kind: uid,
    document: row.documentId,
    locale,
    place: 0,
    title: indexText(line('headline')),
    body: indexText([line('standfirst'), forms.dateline?.text ?? '', forms.text].join('\n')),
  };
  const quotations = forms.quotations.map(({ words, speakerName }, place) => ({
    ...article,
    kind: quotationKind(uid),
    place,
    title: indexText(speakerName ?? ''),
    body: indexText(words),
  }));
  return [article, ...quotations];
};
