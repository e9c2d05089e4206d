import type { Core } from '@strapi/strapi';
import { collectionHref } from '../publication/links';
import type { FormLink } from '../standard/links';

/** The feeds by the last part of their address. */
export const FEED_TYPES = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
  'news-sitemap': 'application/xml',
} as const;
export type FeedName = keyof typeof FEED_TYPES;
export const FEED_NAMES: readonly FeedName[] = ['rss', 'atom', 'json', 'news-sitemap'];

/** The address of a feed of a locale, or of one of its categories. */
export const feedHref = (
  strapi: Core.Strapi,
  contentType: string,
  name: FeedName,
  locale: string,
  category: string | null,
): string => {
  const part = category === null ? '' : `/${encodeURIComponent(category)}`;
  return `${collectionHref(strapi, contentType)}/feeds/${encodeURIComponent(locale)}${part}/${name}`;
};

/** The feeds that readers subscribe to: of a locale, and of a category of it. */
export const feedLinks = (
  strapi: Core.Strapi,
  contentType: string,
  locale: string,
  category: string | null,
): readonly FormLink[] =>
  [...new Set([null, category])].flatMap((one) =>
    (['rss', 'atom', 'json'] as const).map((name) => ({
      href: feedHref(strapi, contentType, name, locale, one),
      type: FEED_TYPES[name],
    })),
  );
