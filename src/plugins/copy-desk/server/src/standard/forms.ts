import { jsonLd, newsmlG2, ninjs, scriptSafeJson } from '../../../engine/src/formats';
import type { NewsItem } from '../../../engine/src/formats';

interface StandardForm {
  readonly mediaType: string;
  readonly write: (item: NewsItem) => string;
}

/** The forms of one article, by the last part of their address. */
export const STANDARD_FORMS: Readonly<Record<string, StandardForm>> = {
  'json-ld': { mediaType: 'application/ld+json', write: (item) => scriptSafeJson(jsonLd(item)) },
  ninjs: { mediaType: 'application/vnd.iptc.ninjs+json', write: (item) => JSON.stringify(ninjs(item)) },
  'newsml-g2': { mediaType: 'application/vnd.iptc.g2.newsitem+xml', write: newsmlG2 },
};
