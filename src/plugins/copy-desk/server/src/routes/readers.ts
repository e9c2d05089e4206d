import type { Core, UID } from '@strapi/strapi';
import type { RoleMap } from '../../../engine/src';
import type { Config } from '../config';
import { articleBySlug } from '../delivery/by-slug';
import { findQuotations } from '../delivery/quotations';

/** The content type of the events that texts are linked with. */
const eventType = (strapi: Core.Strapi, texts: readonly (readonly [string, RoleMap])[]): string | null => {
  for (const [uid, { event }] of texts) {
    const attribute = strapi.contentType(uid as UID.ContentType).attributes[event ?? ''];
    if (attribute && 'target' in attribute) return attribute.target;
  }
  return null;
};

/**
 * Routes for readers beside Strapi's own, in the same place as those. Whoever may read articles may use them: they ask
 * for the same permissions.
 */
export const readerRoutes = ({ strapi }: { strapi: Core.Strapi }) => {
  const { contentTypes } = strapi.config.get<Config>('plugin::copy-desk');
  const slugged = Object.entries(contentTypes).filter(([, { slug }]) => slug !== undefined);
  const quoting = Object.entries(contentTypes).filter(([, { quotations }]) => quotations !== undefined);
  return {
    type: 'content-api',
    prefix: '',
    routes: [
      ...slugged.map(([uid]) => ({
        method: 'GET',
        path: `/${strapi.contentType(uid as UID.ContentType).info.pluralName}/by-slug/:locale/:slug`,
        handler: articleBySlug(strapi, uid),
        config: { auth: { scope: [`${uid}.findOne`] } },
      })),
      ...(quoting.length > 0
        ? [
            {
              method: 'GET',
              path: '/quotations',
              handler: findQuotations(
                strapi,
                quoting.map(([uid]) => uid),
                eventType(strapi, quoting),
              ),
              config: { auth: { scope: quoting.map(([uid]) => `${uid}.find`) } },
            },
          ]
        : []),
    ],
  };
};
