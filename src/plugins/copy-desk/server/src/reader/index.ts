import type { Core } from '@strapi/strapi';
import type { Context, Middleware } from 'koa';
import type { Config } from '../config';
import type { FormRow } from '../delivery/forms';
import { defaultLocale, localesOf } from '../delivery/locales';
import { FORM } from '../publication/tables';
import { feedLinks } from '../feeds/links';
import { collectionHref } from '../publication/links';
import { formLinks } from '../standard/links';
import { articlePage, listPage, missingPage } from './pages';

const LATEST = 20;
/** Nothing that acts, and nothing from elsewhere. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** No text of a database holds the character U+0000; PostgreSQL fails when it is asked for. */
const isStorable = (text: string): boolean => !text.includes('\u0000');

const send = (ctx: Context, status: number, html: string): void => {
  ctx.status = status;
  ctx.type = 'text/html; charset=utf-8';
  ctx.set('Content-Security-Policy', POLICY);
  ctx.body = html;
};

/** Opens the reader page: the latest articles at `/`, one article at `/articles/:locale/:slug`; the forms that the API delivers. */
export const openReaderPage = (strapi: Core.Strapi, config: Config, rate: Middleware): void => {
  const [contentType] = Object.keys(config.contentTypes);
  if (!config.readerPage || contentType === undefined) return;
  const find = async (where: object): Promise<readonly FormRow[]> => {
    const rows: unknown = await strapi.db
      .query(FORM)
      .findMany({ where: { contentType, ...where }, orderBy: { publishedAt: 'desc' }, limit: LATEST });
    return rows as readonly FormRow[];
  };
  const list = async (ctx: Context): Promise<void> => {
    const locales = await localesOf(strapi);
    const asked = new URLSearchParams(ctx.querystring).get('locale');
    const locale = asked !== null && locales.includes(asked) ? asked : await defaultLocale(strapi);
    const feeds = feedLinks(strapi, contentType, locale, null);
    send(ctx, 200, listPage(locale, await find({ locale }), locales, feeds));
  };
  const article = async (ctx: Context): Promise<void> => {
    const { locale = '', slug = '' } = ctx['params'] as Record<string, string>;
    const [row] = isStorable(locale) && isStorable(slug) ? await find({ locale, slug }) : [];
    const api = `${collectionHref(strapi, contentType)}/by-slug/${encodeURIComponent(locale)}/${encodeURIComponent(slug)}`;
    if (row) {
      const forms = formLinks(strapi, contentType, row.document, locale);
      const feeds = feedLinks(strapi, contentType, locale, row.category);
      send(ctx, 200, articlePage(row, [{ href: api, type: 'application/json' }, ...forms, ...feeds]));
    } else
      send(ctx, 404, missingPage((await localesOf(strapi)).includes(locale) ? locale : await defaultLocale(strapi)));
  };
  const route = { auth: false as const, middlewares: [rate] };
  strapi.server.routes([
    { method: 'GET', path: '/', handler: list, config: route },
    { method: 'GET', path: '/articles/:locale/:slug', handler: article, config: route },
  ] as never);
};
