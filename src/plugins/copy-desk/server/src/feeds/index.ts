import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Config } from '../config';
import type { FormRow } from '../delivery/forms';
import { answerMissing } from '../delivery/gone';
import { createLocaleCheck } from '../delivery/locales';
import { FORM } from '../publication/tables';
import { absolute, articleAddress, siteAddress } from '../standard/addresses';
import { newsItemOf, publisherOf } from '../standard/item';
import { openingHtml } from '../standard/opening';
import { writeFeed } from './feed';
import { FEED_TYPES, feedHref } from './links';
import type { FeedName } from './links';
import { newsSitemap } from './news-sitemap';

const LATEST = 50;
/** What Google News takes: of two days, a thousand at most. */
const NEWS_TIME = 2 * 24 * 3_600_000;
const NEWS_MOST = 1000;
/** All but the body. */
const NEWS_COLUMNS = ['document', 'locale', 'slug', 'headline', 'firstPublishedAt'];

interface Where {
  readonly contentType: string;
  readonly locale: string;
  readonly category?: string;
}

/** The feeds of a content type, by locale and category; what was withdrawn is in none. */
export const articleFeed = (strapi: Core.Strapi, contentType: string, name: FeedName) => {
  const config = strapi.config.get<Config>('plugin::copy-desk');
  const checkLocale = createLocaleCheck(strapi);

  const rowsOf = async (where: object, limit: number, select?: string[]): Promise<readonly FormRow[]> => {
    const columns = select && { select };
    const rows: unknown = await strapi.db
      .query(FORM)
      .findMany({ where, limit, orderBy: { publishedAt: 'desc' }, ...columns });
    return rows as readonly FormRow[];
  };

  const sitemap = async ({ locale, ...where }: Where): Promise<string> => {
    const since = new Date(Date.now() - NEWS_TIME);
    const recent = { ...where, locale, publishedAt: { $gte: since }, firstPublishedAt: { $gte: since } };
    const entries = (await rowsOf(recent, NEWS_MOST, NEWS_COLUMNS)).flatMap((row) => {
      const url = articleAddress(strapi, config, contentType, row);
      const firstPublishedAt = new Date(row.firstPublishedAt).toISOString();
      return url === null ? [] : [{ url, headline: row.headline ?? '', firstPublishedAt }];
    });
    const [language = locale] = locale.split('-');
    return newsSitemap({ name: publisherOf(strapi, config).name, language }, entries);
  };

  const feed = async (form: Exclude<FeedName, 'news-sitemap'>, where: Where): Promise<string> => {
    const { locale, category = null } = where;
    const items = (await rowsOf(where, LATEST)).map((row) => {
      const item = newsItemOf(strapi, config, contentType, row);
      return { item, content: openingHtml(row.forms) + item.html };
    });
    const self = absolute(strapi, feedHref(strapi, contentType, form, locale, category));
    return writeFeed(
      { locale, category, items, self, site: siteAddress(strapi), publisher: publisherOf(strapi, config) },
      form,
    );
  };

  /** A category that the content type does not have is no feed; where it has no list of them, an empty one. */
  const isCategory = (category: string): boolean => {
    const role = config.contentTypes[contentType]?.category;
    const attribute = strapi.contentType(contentType as UID.ContentType).attributes[role ?? ''];
    if (attribute?.type === 'enumeration') return attribute.enum.includes(category);
    return attribute !== undefined;
  };

  return async (ctx: Context): Promise<void> => {
    const { locale = '', category } = ctx['params'] as Record<string, string>;
    await checkLocale(locale === '*' ? '' : locale);
    if (category !== undefined && !isCategory(category)) {
      answerMissing(ctx, `There is no category ${category}.`);
      return;
    }
    const where = { contentType, locale, ...(category !== undefined && { category }) };
    ctx.type = `${FEED_TYPES[name]}; charset=utf-8`;
    ctx.body = name === 'news-sitemap' ? await sitemap(where) : await feed(name, where);
  };
};
