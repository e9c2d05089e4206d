import { createHash } from 'node:crypto';
import type { Core, UID } from '@strapi/strapi';
import type { RoleMap } from '../../../engine/src';
import type { Row } from './row';
import { isRecord, mappedAttributes, recordsIn } from './row';

type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** Attributes that say nothing of what readers see. */
const BOOKKEEPING: ReadonlySet<string> = new Set([
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'locale',
]);

/**
 * What readers would see of a text: the mapped fields in schema order, relations by documentId, media by file hash with
 * alternative text and caption; no row ids, no timestamps. Draft and published row of an unchanged text agree.
 */
export const projectionOf = (strapi: Core.Strapi, uid: string, roles: RoleMap, row: Row): Json => {
  const mapped = new Set(mappedAttributes(roles));
  return project(strapi, uid, row, (name) => mapped.has(name));
};

/** SHA-256 of the projection, in hexadecimal. */
export const fingerprintOf = (strapi: Core.Strapi, uid: string, roles: RoleMap, row: Row): string =>
  createHash('sha256')
    .update(JSON.stringify(projectionOf(strapi, uid, roles, row)))
    .digest('hex');

const project = (
  strapi: Core.Strapi,
  uid: string,
  values: Readonly<Record<string, unknown>>,
  wanted: (name: string) => boolean,
): Json =>
  Object.fromEntries(
    Object.entries(strapi.getModel(uid as UID.Schema).attributes)
      .filter(([name]) => wanted(name) && !BOOKKEEPING.has(name))
      .map(([name, attribute]) => [name, projectAttribute(strapi, attribute, values[name])]),
  );

const projectAttribute = (
  strapi: Core.Strapi,
  attribute: { readonly type: string; readonly component?: string },
  value: unknown,
): Json => {
  switch (attribute.type) {
    case 'component':
      return recordsIn(value).map((one) => project(strapi, attribute.component ?? '', one, () => true));
    case 'relation':
      return recordsIn(value).map((one) => String(one['documentId'] ?? one['id']));
    case 'media':
      return recordsIn(value).map((file) => ({
        hash: scalar(file['hash']),
        alternativeText: scalar(file['alternativeText']),
        caption: scalar(file['caption']),
      }));
    default:
      return scalar(value);
  }
};

/** A stored value as canonical JSON: object keys sorted, dates as ISO strings, nothing as null. */
const scalar = (value: unknown): Json => {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(scalar);
  if (isRecord(value)) {
    return Object.fromEntries(
      Object.keys(value)
        .sort()
        .map((key) => [key, scalar(value[key])]),
    );
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
};
