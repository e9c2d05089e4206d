import type { Core } from '@strapi/strapi';
import type { Config } from '../config';
import { collectionHref } from '../publication/links';

/** Where this server is reached from outside, with a slash at its end (`server.url`, else its host and port). */
export const siteAddress = (strapi: Core.Strapi): string =>
  new URL('/', strapi.config.get<string>('server.absoluteUrl')).href;

/** An address on this server as readers elsewhere can follow it. */
export const absolute = (strapi: Core.Strapi, path: string): string => new URL(path, siteAddress(strapi)).href;

/** The page of an article: as the configuration says, else the reader page, else the API; null without a slug. */
export const articleAddress = (
  strapi: Core.Strapi,
  { articleUrl, readerPage }: Config,
  contentType: string,
  { locale, slug }: { readonly locale: string; readonly slug: string | null },
): string | null => {
  if (slug === null) return null;
  const [inLocale, named] = [encodeURIComponent(locale), encodeURIComponent(slug)];
  if (articleUrl !== null) return articleUrl.replaceAll('{locale}', inLocale).replaceAll('{slug}', named);
  const path = readerPage ? '/articles' : `${collectionHref(strapi, contentType)}/by-slug`;
  return absolute(strapi, `${path}/${inLocale}/${named}`);
};

/** Addresses of this server in the HTML of a body, which is our own: attributes stand in double quotes, texts hold none. */
const OWN = / (src|href)="(\/[^"]*)"/gu;

/** HTML of a body as it can stand elsewhere. */
export const absoluteHtml = (strapi: Core.Strapi, html: string): string =>
  html.replace(OWN, (_all, name: string, path: string) => ` ${name}="${absolute(strapi, path)}"`);
