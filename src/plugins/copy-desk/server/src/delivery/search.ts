import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Middleware } from 'koa';
import { searchTerms } from '../../../engine/src';
import { isRecord, recordsIn, textIn } from '../article/row';
import type { Found } from '../search/index-store';
import { findEntries } from '../search/index-store';
import { defaultLocale } from './locales';
import { matchIn, searchOf, setSearch } from './match';
import { pageIn, pageMeta } from './pages';

type Query = Record<string, unknown>;

const key = ({ document, locale }: Pick<Found, 'document' | 'locale'>): string => `${document} ${locale}`;
const keyOfItem = (item: Readonly<Record<string, unknown>>): string =>
  key({ document: String(item['documentId']), locale: textIn(item['locale']) ?? 'ar' });

/** What was found and passes the request's own filters, the best first. */
const passing = async (
  strapi: Core.Strapi,
  uid: string,
  ctx: Context,
  query: Query,
  found: readonly Found[],
): Promise<readonly Found[]> => {
  const model = strapi.contentType(uid as UID.ContentType);
  const auth = ctx.state['auth'] as never;
  const asked = { filters: query['filters'] ?? {} };
  await strapi.contentAPI.validate.query(asked, model, { auth, strictParams: true });
  const { filters } = await strapi.contentAPI.sanitize.query(asked, model, { auth });
  const rows: unknown = await strapi.documents(uid as UID.CollectionType).findMany({
    filters: { $and: [filters, { documentId: { $in: found.map(({ document }) => document) } }] },
    locale: query['locale'],
    status: 'published',
    fields: ['documentId', 'locale'],
  } as never);
  const kept = new Set(recordsIn(rows).map(keyOfItem));
  return found.filter((one) => kept.has(key(one)));
};

const needsSearch = (query: unknown): query is Query =>
  isRecord(query) && (query['_q'] !== undefined || query['q'] !== undefined) && query['status'] !== 'draft';

/** Takes the words to search for out of a query; `q` is another name of Strapi's `_q`. */
const takeWords = (query: Query): string => {
  const words = query['_q'] ?? query['q'];
  if (typeof words !== 'string') throw new errors.ValidationError('"q" must be words to search for.');
  delete query['_q'];
  delete query['q'];
  return words;
};

/** The query that asks Strapi for one page of what was found; where it sorts by itself, for all of it. */
const narrow = (query: Query, found: readonly Found[]): void => {
  const documentId = { $in: [...new Set(found.map(({ document }) => document))] };
  query['filters'] = { $and: [query['filters'] ?? {}, { documentId }] };
};

const addMatches = (ctx: Context, items: readonly Query[]): void => {
  const terms = searchOf(ctx) ?? [];
  for (const item of items) {
    const texts = Object.entries(item).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    item['match'] ??= matchIn(Object.fromEntries(texts), terms);
  }
};

/**
 * Lets `_q` and `q` search as readers write: across spellings, the best match first unless `sort` says otherwise, with the
 * passage that was found. For lists of a content type whose words are indexed.
 */
export const withSearch = (strapi: Core.Strapi, uid: string): Middleware => {
  return async (ctx, next) => {
    const query: unknown = ctx.query;
    if (!needsSearch(query)) {
      await next();
      return;
    }
    const terms = searchTerms(takeWords(query));
    setSearch(ctx, terms);
    query['locale'] ??= await defaultLocale(strapi);
    const locale = query['locale'] === '*' ? null : String(query['locale']);
    const all = await passing(strapi, uid, ctx, query, await findEntries(strapi, uid, locale, terms));

    if (query['sort'] !== undefined) {
      narrow(query, all);
      await next();
      return;
    }
    const { defaultLimit = 25, maxLimit = 100 } = strapi.config.get<{ defaultLimit?: number; maxLimit?: number }>(
      'api.rest',
    );
    const page = pageIn(query['pagination'], defaultLimit, maxLimit);
    const shown = all.slice(page.start, page.start + page.limit);
    narrow(query, shown);
    if (query['fields'] !== undefined) query['fields'] = [query['fields'], 'locale'].flat();
    query['pagination'] = { start: 0, limit: page.limit, withCount: false };
    await next();
    if (!isRecord(ctx.body)) return;
    const order = new Map(shown.map((one, index) => [key(one), index]));
    const items = (recordsIn(ctx.body['data']) as readonly Query[])
      .filter((item) => order.has(keyOfItem(item)))
      .sort((a, b) => (order.get(keyOfItem(a)) ?? 0) - (order.get(keyOfItem(b)) ?? 0));
    addMatches(ctx, items);
    ctx.body = { ...ctx.body, data: items, meta: { pagination: pageMeta(page, all.length) } };
  };
};
