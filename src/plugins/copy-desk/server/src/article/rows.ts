import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { RoleMap } from '../../../engine/src';
import type { Link, LinkTable } from './links';
import { linksOf, linkTableOf } from './links';
import { populateOf } from './populate';
import type { Row } from './row';

type Values = Readonly<Record<string, unknown>> & { readonly id: number };

/** The values of one attribute by their row ids. */
type Found = ReadonlyMap<number, Values>;

/**
 * The rows of a content type, populated as Strapi would. Strapi asks for each attribute after the other and joins its
 * tables each time; here one query says what belongs to the rows, and the rest is asked for at once.
 */
const rowsWhere = async (strapi: Core.Strapi, uid: string, roles: RoleMap, where: object): Promise<readonly Row[]> =>
  await strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }) => {
    const populate = populateOf(strapi, uid, roles);
    const tables = new Map<string, LinkTable>();
    const others: Record<string, unknown> = {};
    for (const [name, inner] of Object.entries(populate)) {
      const table = linkTableOf(strapi, uid, name);
      if (table) tables.set(name, table);
      else others[name] = inner;
    }
    const found: unknown = await strapi.db
      .query(uid)
      .findMany({ where, populate: others as never, orderBy: { locale: 'asc' } });
    const rows = found as readonly Row[];
    if (rows.length === 0 || tables.size === 0) return rows;

    const links = await linksOf(
      strapi,
      tables,
      rows.map(({ id }) => id),
      trx,
    );
    const valuesOf = async ([name, { uid: type }]: [string, LinkTable]): Promise<[string, Found]> => {
      const ids = links.filter((link) => link.name === name).map(({ target }) => target);
      if (ids.length === 0) return [name, new Map()];
      const inner = populate[name] === true ? {} : populate[name];
      const values: unknown = await strapi.db.query(type).findMany({ where: { id: { $in: ids } }, ...inner });
      return [name, new Map((values as readonly Values[]).map((value) => [value.id, value]))];
    };
    const values = new Map(await Promise.all([...tables].map(valuesOf)));
    return rows.map((row) => ({ ...row, ...valuesIn(row, tables, links, values) }));
  });

const valuesIn = (
  { id }: Row,
  tables: ReadonlyMap<string, LinkTable>,
  links: readonly Link[],
  values: ReadonlyMap<string, Found>,
): object =>
  Object.fromEntries(
    [...tables].map(([name, { many }]) => {
      const own = links
        .filter((link) => link.name === name && link.owner === id)
        .flatMap(({ target }) => values.get(name)?.get(target) ?? []);
      return [name, many ? own : (own[0] ?? null)];
    }),
  );

/** Every row of a document that readers can see, in all locales, populated with all that the desk reads. */
export const liveRows = async (
  strapi: Core.Strapi,
  uid: string,
  roles: RoleMap,
  documentId: string | null,
): Promise<readonly Row[]> =>
  documentId === null ? [] : rowsWhere(strapi, uid, roles, { documentId, publishedAt: { $notNull: true } });

/** Every draft of a document, in all locales, populated likewise. */
export const draftRows = (
  strapi: Core.Strapi,
  uid: string,
  roles: RoleMap,
  documentId: string,
): Promise<readonly Row[]> => rowsWhere(strapi, uid, roles, { documentId, publishedAt: null });
