import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** The table by which an attribute's values hang on the rows of a content type. */
export interface LinkTable {
  readonly table: string;
  readonly owner: string;
  readonly target: string;
  readonly order: string;
  /** Whether it holds the values of several attributes, and says of which. */
  readonly isShared: boolean;
  readonly where: Readonly<Record<string, string>>;
  /** The content type or component of the values. */
  readonly uid: string;
  readonly many: boolean;
}

/** A value that hangs on a row: both by their row ids. */
export interface Link {
  readonly name: string;
  readonly owner: number;
  readonly target: number;
}

interface Column {
  readonly name: string;
}
interface JoinTable {
  readonly name: string;
  readonly joinColumn: Column;
  readonly inverseJoinColumn?: Column;
  readonly morphColumn?: { readonly idColumn: Column; readonly typeColumn: Column };
  /** Which attribute, where the table is that of all components. */
  readonly on?: { readonly field: string };
  readonly orderColumnName?: string;
}
interface Relation {
  readonly relation?: string;
  readonly target?: string;
  readonly morphBy?: string;
  readonly joinTable?: JoinTable;
}

const attributeOf = (strapi: Core.Strapi, uid: string, name: string): Relation =>
  (strapi.db.metadata.get(uid).attributes[name] ?? {}) as Relation;

/** The link table of an attribute as Strapi's database layer knows it; null where it has none. */
export const linkTableOf = (strapi: Core.Strapi, uid: string, name: string): LinkTable | null => {
  const { relation = '', target, morphBy, joinTable: own } = attributeOf(strapi, uid, name);
  if (!target) return null;
  const many = relation.endsWith('Many');
  const media = morphBy ? attributeOf(strapi, target, morphBy).joinTable : undefined;
  if (media?.morphColumn) {
    const { idColumn, typeColumn } = media.morphColumn;
    const columns = { table: media.name, owner: idColumn.name, target: media.joinColumn.name, order: 'order' };
    return { ...columns, isShared: true, where: { [typeColumn.name]: uid }, uid: target, many };
  }
  if (!own?.inverseJoinColumn) return null;
  const columns = { table: own.name, owner: own.joinColumn.name, target: own.inverseJoinColumn.name };
  const order = own.orderColumnName ?? columns.target;
  return { ...columns, order, isShared: own.on !== undefined, where: {}, uid: target, many };
};

/** All that hangs on some rows by some tables, in its order, in one query. */
export const linksOf = (
  strapi: Core.Strapi,
  tables: ReadonlyMap<string, LinkTable>,
  ids: readonly number[],
  trx: Knex.Transaction,
): Promise<readonly Link[]> => {
  const { connection } = strapi.db;
  const byTable = new Map<string, string[]>();
  for (const [name, { table }] of tables) byTable.set(table, [...(byTable.get(table) ?? []), name]);
  const queries = [...byTable.values()].flatMap((names) => {
    const link = tables.get(names[0] ?? '');
    if (!link) return [];
    const { table, owner, target, order, isShared, where } = link;
    const name = isShared ? { name: 'field' } : connection.raw('? as name', names);
    const query = strapi.db.getConnection(table).select(name, { owner, target, place: order });
    void query.whereIn(owner, [...ids]).where(where);
    return isShared ? query.whereIn('field', names) : query;
  });
  const links: unknown = connection.unionAll(queries).orderBy('place').transacting(trx);
  return links as Promise<readonly Link[]>;
};
