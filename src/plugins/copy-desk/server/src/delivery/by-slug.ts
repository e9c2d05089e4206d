import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { isRecord, textIn } from '../article/row';
import { ADDRESS, FORM } from '../publication/keep';
import { collectionHref } from '../publication/links';
import { createLocaleCheck } from './locales';

const WITHDRAWAL = 'plugin::copy-desk.withdrawal';

interface Gone {
  readonly notice: string | null;
  readonly withdrawnAt: string | null;
}

type Row = Readonly<Record<string, unknown>>;

/** What was said when a text was taken back; null values where nothing was. */
const goneOf = async (strapi: Core.Strapi, contentType: string, document: string, locale: string): Promise<Gone> => {
  const row: unknown = await strapi.db
    .query(WITHDRAWAL)
    .findOne({ where: { contentType, document, locale }, orderBy: { at: 'desc' } });
  return isRecord(row)
    ? { notice: textIn(row['notice']), withdrawnAt: textIn(row['at']) }
    : { notice: null, withdrawnAt: null };
};

const answer = (ctx: Context, status: number, name: string, message: string, details: object = {}): void => {
  ctx.status = status;
  ctx.body = { data: null, error: { status, name, message, details } };
};

/**
 * One article by the address that its readers know: 200 with the article; 301 to its new address after its slug has changed;
 * 410 with the notice after it was withdrawn; 404 for what was never public.
 */
export const articleBySlug = (strapi: Core.Strapi, contentType: string) => {
  const checkLocale = createLocaleCheck(strapi);
  const find = async (uid: string, where: object): Promise<Row | null> => {
    const row: unknown = await strapi.db.query(uid).findOne({ where: { contentType, ...where } });
    return isRecord(row) ? row : null;
  };
  return async (ctx: Context): Promise<void> => {
    const { locale = '', slug = '' } = ctx['params'] as Record<string, string>;
    await checkLocale(locale);
    const live = await find(FORM, { locale, slug });
    if (live) return deliver(ctx, String(live['document']), locale);
    const old = await find(ADDRESS, { locale, slug });
    if (!old) {
      answer(ctx, 404, 'NotFoundError', `No article has been published at ${locale}/${slug}.`);
      return;
    }
    const document = String(old['document']);
    const moved = await find(FORM, { document, locale });
    if (!moved) {
      const { notice, withdrawnAt } = await goneOf(strapi, contentType, document, locale);
      const message = notice ?? 'This article was withdrawn.';
      answer(ctx, 410, 'GoneError', message, { notice, withdrawnAt });
      return;
    }
    const target = `${collectionHref(strapi, contentType)}/by-slug/${locale}/${encodeURIComponent(String(moved['slug']))}`;
    ctx.status = 301;
    ctx.set('Location', ctx.search ? `${target}${ctx.search}` : target);
    ctx.body = { data: null, meta: { location: target } };
  };

  async function deliver(ctx: Context, document: string, locale: string): Promise<void> {
    const query: unknown = ctx.query;
    if (isRecord(query)) (query as Record<string, unknown>)['locale'] = locale;
    ctx['params'] = { id: document };
    const controller = strapi.controller(contentType as UID.Controller) as unknown as {
      findOne(ctx: Context): Promise<unknown>;
    };
    ctx.body = await controller.findOne(ctx);
  }
};
