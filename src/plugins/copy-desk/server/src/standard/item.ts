import type { Core } from '@strapi/strapi';
import type { NewsItem } from '../../../engine/src/formats';
import type { Config } from '../config';
import type { FormRow } from '../delivery/forms';
import { targetOf } from '../import/documents';
import { documentHref } from '../publication/links';
import { absolute, absoluteHtml, articleAddress, siteAddress } from './addresses';

const instant = (value: string): string => new Date(value).toISOString();

/** Who publishes: as the configuration names it, else the house's first outlet, else the host. */
export const publisherOf = (strapi: Core.Strapi, { publisher, outlets }: Config): NewsItem['publisher'] => {
  const url = siteAddress(strapi);
  return { name: publisher ?? outlets[0] ?? new URL(url).host, url };
};

/** The item of a published text, out of what was stored at its publication and nothing else. */
export const newsItemOf = (strapi: Core.Strapi, config: Config, contentType: string, row: FormRow): NewsItem => {
  const { document, locale, headline, standfirst, slug, forms } = row;
  const at = (path: string): string => absolute(strapi, path);
  const events = targetOf(strapi, contentType, config.contentTypes[contentType]?.event);
  const eventUri = (id: string | null): string | null =>
    events && id ? at(documentHref(strapi, events, id, locale)) : null;
  return {
    uri: at(documentHref(strapi, contentType, document, locale)),
    url: articleAddress(strapi, config, contentType, { locale, slug }),
    locale,
    dir: forms.dir,
    headline: headline ?? '',
    standfirst,
    slug,
    category: forms.category,
    html: absoluteHtml(strapi, forms.html),
    text: forms.text,
    wordCount: forms.wordCount,
    dateline: forms.dateline,
    quotations: forms.quotations.map(({ speakerRecord, ...quotation }) => ({
      ...quotation,
      speakerUri: speakerRecord && at(speakerRecord.href),
    })),
    event: forms.event && { ...forms.event, uri: eventUri(forms.event.documentId) },
    image: forms.image && { ...forms.image, url: at(forms.image.url) },
    corrections: forms.corrections,
    translations: forms.translations.map((other) => ({ locale: other.locale, uri: at(other.href) })),
    firstPublishedAt: instant(row.firstPublishedAt),
    publishedAt: instant(row.publishedAt),
    publisher: publisherOf(strapi, config),
  };
};
