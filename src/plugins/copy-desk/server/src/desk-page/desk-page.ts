import type { Core } from '@strapi/strapi';
import { recordsIn } from '../article/row';
import type { DeskQuery, Reader, View } from './query';
import { VIEWS, viewWhere } from './query';

const DESK_ITEM = 'plugin::copy-desk.desk-item';
const SHOWN = [
  'contentType',
  'document',
  'locale',
  'headline',
  'category',
  'stage',
  'since',
  'errors',
  'findings',
  'missing',
  'senderName',
  'live',
  'emergency',
  'refused',
  'recordChanged',
  'due',
];

/** One page of a list, with how many there are of all, counted to ten thousand. */
export interface DeskPage {
  readonly items: readonly object[];
  readonly pagination: {
    readonly page: number;
    readonly pageSize: number;
    readonly pageCount: number;
    readonly total: number;
  };
}

const isKnown = { stage: { $notNull: true } };

/** Nobody pages or counts farther, and to count all would take longer with every year of the archive. */
const PAGED = 10_000;
const COUNTED = 1000;

interface Count {
  readonly count: number | string;
}

/** How many rows there are, counted to a limit. */
const countTo = async (strapi: Core.Strapi, limit: number, where: object): Promise<number> => {
  const some = strapi.db
    .queryBuilder(DESK_ITEM)
    .select('id')
    .where({ ...where })
    .limit(limit)
    .getKnexQuery();
  // Strapi sorts what it limits, and what is only counted needs no order.
  const rows: unknown = await strapi.db.connection.count({ count: '*' }).from(some.clearOrder().as('some'));
  return Number((rows as readonly Count[])[0]?.count ?? 0);
};

/** A page of what lies on the desk, of the texts that `readable` lets through. */
export const deskPage = async (
  strapi: Core.Strapi,
  query: DeskQuery,
  reader: Reader,
  readable: object,
): Promise<DeskPage> => {
  const { page, pageSize } = query;
  const where = { $and: [isKnown, readable, viewWhere(query.view, reader), query.where] };
  const items = strapi.db.query(DESK_ITEM);
  const [rows, total] = await Promise.all([
    items.findMany({ where, orderBy: query.orderBy, offset: (page - 1) * pageSize, limit: pageSize, select: SHOWN }),
    countTo(strapi, PAGED, where),
  ]);
  return {
    items: recordsIn(rows as unknown),
    pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total },
  };
};

/** How many texts each list holds, counted to a thousand. */
export const deskCounts = async (
  strapi: Core.Strapi,
  reader: Reader,
  readable: object,
): Promise<Readonly<Record<View, number>>> => {
  const counts = await Promise.all(
    VIEWS.map(async (view) => {
      const where = { $and: [isKnown, readable, viewWhere(view, reader)] };
      return [view, await countTo(strapi, COUNTED, where)] as const;
    }),
  );
  return Object.fromEntries(counts) as Record<View, number>;
};
