import type { Core, UID } from '@strapi/strapi';
import type { RoleMap } from '../../../engine/src';
import type { Config } from '../config';
import { articleBySlug } from '../delivery/by-slug';
import { findQuotations } from '../delivery/quotations';
import { articleFeed } from '../feeds';
import { FEED_NAMES } from '../feeds/links';
import { articleForm } from '../standard/article-form';
import { STANDARD_FORMS } from '../standard/forms';
import { describeApi } from '../openapi/describe';

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
  const pluralOf = (uid: string): string => strapi.contentType(uid as UID.ContentType).info.pluralName;
  const slugged = Object.entries(contentTypes).filter(([, { slug }]) => slug !== undefined);
  const quoting = Object.entries(contentTypes).filter(([, { quotations }]) => quotations !== undefined);
  return {
    type: 'content-api',
    prefix: '',
    routes: [
      ...slugged.map(([uid]) => ({
        method: 'GET',
        path: `/${pluralOf(uid)}/by-slug/:locale/:slug`,
        handler: articleBySlug(strapi, uid),
        config: { auth: { scope: [`${uid}.findOne`] } },
      })),
      ...Object.keys(contentTypes).flatMap((uid) =>
        Object.keys(STANDARD_FORMS).map((name) => ({
          method: 'GET',
          path: `/${pluralOf(uid)}/:documentId/${name}`,
          handler: articleForm(strapi, uid, name),
          config: { auth: { scope: [`${uid}.findOne`] } },
        })),
      ),
      ...Object.entries(contentTypes).flatMap(([uid, { category }]) =>
        FEED_NAMES.flatMap((name) =>
          ['/:locale', ...(category === undefined ? [] : ['/:locale/:category'])].map((part) => ({
            method: 'GET',
            path: `/${pluralOf(uid)}/feeds${part}/${name}`,
            handler: articleFeed(strapi, uid, name),
            config: { auth: { scope: [`${uid}.find`] } },
          })),
        ),
      ),
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
      { method: 'GET', path: '/openapi.json', handler: describeApi(strapi), config: { auth: false } },
    ],
  };
};
