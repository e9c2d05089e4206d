import type { Core } from '@strapi/strapi';
import { populateOf } from '../article/populate';
import type { Row } from '../article/row';
import type { RoleMap } from '../../../engine/src';

/** Every row of a document that readers can see, in all locales, populated with all that the desk reads. */
export const liveRows = async (
  strapi: Core.Strapi,
  uid: string,
  roles: RoleMap,
  documentId: string | null,
): Promise<readonly Row[]> => {
  if (documentId === null) return [];
  const rows: unknown = await strapi.db.query(uid).findMany({
    where: { documentId, publishedAt: { $notNull: true } },
    populate: populateOf(strapi, uid, roles),
    orderBy: { locale: 'asc' },
  });
  return rows as readonly Row[];
};
