import { SitemapStream, streamToPromise } from 'sitemap';
import { plainCharacters, xmlDocument } from '../../../engine/src/formats';

/** An article that is new enough for Google News. */
export interface NewsEntry {
  readonly url: string;
  readonly headline: string;
  readonly firstPublishedAt: string;
}

const URLSET = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The sitemap that Google News reads; the library writes none without an entry. */
export const newsSitemap = async (
  publication: { readonly name: string; readonly language: string },
  entries: readonly NewsEntry[],
): Promise<string> => {
  if (entries.length === 0) return xmlDocument(URLSET, 'urlset', {}, () => undefined);
  const stream = new SitemapStream({ xmlns: { news: true, xhtml: false, image: false, video: false } });
  const written = streamToPromise(stream);
  for (const { url, headline, firstPublishedAt } of entries) {
    const title = plainCharacters(headline);
    stream.write({ url, news: { publication, publication_date: firstPublishedAt, title } });
  }
  stream.end();
  return (await written).toString();
};
