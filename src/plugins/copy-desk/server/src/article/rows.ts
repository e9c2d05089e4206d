import type { Core } from '@strapi/strapi';
import type { RoleMap } from '../../../engine/src';
import { populateOf } from './populate';
import type { Row } from './row';

const rowsWhere = async (strapi: Core.Strapi, uid: string, roles: RoleMap, where: object): Promise<readonly Row[]> => {
  const rows: unknown = await strapi.db
    .query(uid)
    .findMany({ where, populate: populateOf(strapi, uid, roles), orderBy: { locale: 'asc' } });
  return rows as readonly Row[];
};

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
