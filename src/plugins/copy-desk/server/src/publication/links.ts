import type { Core, UID } from '@strapi/strapi';

const prefixOf = (strapi: Core.Strapi): string => strapi.config.get('api.rest.prefix', '/api');

/** The address of a content type in the content API: `/api/articles`. */
export const collectionHref = (strapi: Core.Strapi, uid: string): string =>
  `${prefixOf(strapi)}/${strapi.contentType(uid as UID.ContentType).info.pluralName}`;

/** The address of a document in the content API. */
export const documentHref = (strapi: Core.Strapi, uid: string, document: string, locale: string | null): string =>
  `${collectionHref(strapi, uid)}/${document}${locale ? `?locale=${locale}` : ''}`;
