import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Middleware } from 'koa';
import type { Config } from '../config';
import { usesOf } from '../records/uses';
import { conditional, createReadState, unchangedForPublic } from './conditional';
import type { ContentRoute } from './content-routes';
import { guardContentRoutes } from './content-routes';
import { withForms } from './forms';
import { withinLimits } from './limits';
import { knownLocale } from './locales';
import { explainDatabase } from './patience';
import { publishedOnly } from './published-only';
import { withSearch } from './search';

interface Scoped {
  readonly auth?: { readonly scope?: readonly string[] };
}

const READ = /^(.+)\.(find|findOne)$/u;

/** The content type that a route reads and how: by its handler, or by the permission that it asks for. */
const readBy = (route: ContentRoute): { readonly uid: string; readonly action: string } | null => {
  const { auth } = (route.config ?? {}) as Scoped;
  const name = typeof route.handler === 'string' ? route.handler : (auth?.scope?.[0] ?? '');
  const [, uid, action] = READ.exec(name) ?? [];
  return uid && action ? { uid, action } : null;
};

/**
 * Puts in front of every route of the content API what keeps it safe and fast, and what makes readers' articles whole.
 * From the outside in: the rate, the limits, no drafts, 304, search, forms.
 */
export const guardDelivery = (strapi: Core.Strapi, config: Config, rate: Middleware): void => {
  const noDrafts = publishedOnly(strapi);
  const salt = createHash('sha256')
    .update(JSON.stringify([config, strapi.config.get('api')]))
    .digest('hex');
  const readState = createReadState(strapi, salt);
  const ifChanged = conditional(readState);
  const locale = knownLocale(strapi);
  const records = usesOf(strapi, config);

  const reading = (route: ContentRoute): readonly Middleware[] => {
    const read = readBy(route);
    const roles = read && config.contentTypes[read.uid];
    if (!read || (!roles && !records.has(read.uid))) return [];
    // A route with a handler of its own asks for what it needs by itself.
    const isCore = typeof route.handler === 'string';
    const search = isCore && read.action === 'find' ? [withSearch(strapi, read.uid)] : [];
    const forms = roles && (isCore || read.action === 'findOne') ? [withForms(strapi, read.uid, roles)] : [];
    return [ifChanged, ...search, ...forms];
  };
  strapi.server.api('content-api').use(unchangedForPublic(readState, rate));
  guardContentRoutes(strapi, (route, core) => [
    rate,
    explainDatabase,
    withinLimits,
    locale,
    noDrafts(core),
    ...reading(route),
  ]);
};
