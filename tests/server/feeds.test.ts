import { parseFeed } from '@rowanmanning/feed-parser';
import { XMLParser } from 'fast-xml-parser';
import { writeFeed } from '../../src/plugins/copy-desk/server/src/feeds/feed';
import type { Channel } from '../../src/plugins/copy-desk/server/src/feeds/feed';
import { newsSitemap } from '../../src/plugins/copy-desk/server/src/feeds/news-sitemap';
import { generatedItems } from '../support/news-items';
import { isWellFormed } from '../support/validators';

const SITE = 'https://newsroom.example';
const locales = [...new Set(generatedItems.map(({ locale }) => locale))];
const channels = locales.map((locale): Channel => {
  const items = generatedItems.filter((item) => item.locale === locale);
  return {
    locale,
    category: null,
    publisher: items[0]?.publisher ?? { name: 'Atlas', url: null },
    self: `${SITE}/feeds/${locale}`,
    site: SITE,
    items: items.map((item) => ({ item, content: item.html })),
  };
});

/** What a reader sees of a title: without marks of direction and characters that no document may hold. */
const seen = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\uFFFD\uFFFE\uFFFF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

test('the articles are 200 at least, in six languages', () => {
  expect(generatedItems.length).toBeGreaterThanOrEqual(200);
  expect(channels.map(({ locale }) => locale).sort()).toEqual(['ar', 'en', 'fa', 'fr', 'he', 'ur']);
});

describe.each(channels.map((channel) => [channel.locale, channel] as const))('feeds in %s', (locale, channel) => {
  const headlines = channel.items.map(({ item }) => seen(item.headline)).sort();

  test.each(['rss', 'atom'] as const)('%s is well formed, and another parser reads every article of it', (form) => {
    const text = writeFeed(channel, form);
    expect(isWellFormed(text)).toBe(true);
    const { items, language } = parseFeed(text);
    expect(language).toBe(locale);
    expect(items.map(({ title }) => seen(title)).sort()).toEqual(headlines);
  });

  test('JSON Feed holds every article with its address', () => {
    const { version, items } = JSON.parse(writeFeed(channel, 'json')) as {
      version: string;
      items: { id: string; title: string }[];
    };
    expect(version).toBe('https://jsonfeed.org/version/1');
    expect(items.map(({ title }) => seen(title)).sort()).toEqual(headlines);
    expect(new Set(items.map(({ id }) => id)).size).toBe(channel.items.length);
  });

  test('another parser reads every article of the news sitemap', async () => {
    const entries = channel.items.map(({ item }, index) => ({
      url: `${SITE}/${locale}/${index}`,
      headline: item.headline,
      firstPublishedAt: item.firstPublishedAt,
    }));
    const text = await newsSitemap({ name: channel.publisher.name, language: locale }, entries);
    expect(isWellFormed(text)).toBe(true);
    const { urlset } = new XMLParser({ isArray: (name) => name === 'url' }).parse(text) as {
      urlset: { url: { loc: string }[] };
    };
    expect(urlset.url.map(({ loc }) => loc)).toEqual(entries.map(({ url }) => url));
  });
});
