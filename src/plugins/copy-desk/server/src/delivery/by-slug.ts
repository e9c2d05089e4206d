import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { isRecord } from '../article/row';
import { ADDRESS, FORM } from '../publication/tables';
import { collectionHref } from '../publication/links';
import { answerGone, answerMissing } from './gone';
import { createLocaleCheck } from './locales';

type Row = Readonly<Record<string, unknown>>;

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
      answerMissing(ctx, `No article has been published at ${locale}/${slug}.`);
      return;
    }
    const document = String(old['document']);
    const moved = await find(FORM, { document, locale });
    if (!moved) {
      await answerGone(strapi, ctx, { contentType, document, locale });
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
