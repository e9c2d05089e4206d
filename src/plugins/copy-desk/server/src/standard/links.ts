import type { Core } from '@strapi/strapi';
import { collectionHref } from '../publication/links';
import { STANDARD_FORMS } from './forms';

export interface FormLink {
  readonly href: string;
  readonly type: string;
}

/** Where the standard forms of a published article are. */
export const formLinks = (
  strapi: Core.Strapi,
  contentType: string,
  document: string,
  locale: string,
): readonly FormLink[] =>
  Object.entries(STANDARD_FORMS).map(([name, { mediaType }]) => ({
    href: `${collectionHref(strapi, contentType)}/${document}/${name}?locale=${encodeURIComponent(locale)}`,
    type: mediaType,
  }));

/** The links as the header `Link` gives them (RFC 8288). */
export const linkHeader = (links: readonly FormLink[]): string =>
  links.map(({ href, type }) => `<${href}>; rel="alternate"; type="${type}"`).join(', ');
