import { Feed } from 'feed';
import { escapeHtml, firstStrongSafe } from '../../../engine/src';
import { plainCharacters } from '../../../engine/src/formats';
import type { NewsItem } from '../../../engine/src/formats';

/** A list of articles as readers subscribe to it. */
export interface Channel {
  readonly locale: string;
  readonly category: string | null;
  readonly publisher: NewsItem['publisher'];
  /** Its own address, and the page that it belongs to. */
  readonly self: string;
  readonly site: string;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  readonly item: NewsItem;
  /** The dateline and the body. */
  readonly content: string;
}

type Form = 'rss' | 'atom' | 'json';

/** Nothing has been published yet: a feed has a date all the same. */
const BEGINNING = new Date(0);

const titleOf = ({ publisher, category }: Channel): string => [publisher.name, category].filter(Boolean).join(' · ');

const authorOf = ({ dateline, publisher }: NewsItem): string => dateline?.byline ?? dateline?.source ?? publisher.name;

/** The library hands some texts on as markup: those must come as such. */
const asMarkup = (text: string, form: Form): string => (form === 'json' ? text : escapeHtml(text));

const describe = ({ standfirst, text, locale, dir }: NewsItem): string => {
  const words = standfirst ?? text.split('\n\n', 1)[0] ?? '';
  return words === '' ? '' : `<p dir="${dir}">${escapeHtml(firstStrongSafe(words, locale))}</p>`;
};

const feedOf = (channel: Channel, form: Form): Feed => {
  const { locale, publisher, self, site, items } = channel;
  const title = firstStrongSafe(plainCharacters(titleOf(channel)), locale);
  const newest = items.map(({ item }) => item.publishedAt).sort();
  const feed = new Feed({
    id: self,
    title,
    description: title,
    link: site,
    feed: self,
    feedLinks: { json: self },
    language: locale,
    copyright: publisher.name,
    generator: 'copy-desk',
    updated: new Date(newest.at(-1) ?? BEGINNING),
    author: { name: publisher.name, ...(publisher.url !== null && { link: publisher.url }) },
  });
  // RSS and JSON Feed say the language at the top; Atom has an attribute for it.
  if (form === 'json') feed.addExtension({ name: 'language', objects: locale });
  for (const { item, content } of items) {
    const headline = firstStrongSafe(item.headline, item.locale);
    feed.addItem({
      id: item.uri,
      // Atom's titles are HTML.
      title: form === 'atom' ? escapeHtml(headline) : headline,
      link: item.url ?? item.uri,
      date: new Date(item.publishedAt),
      published: new Date(item.firstPublishedAt),
      description: describe(item),
      content: `<div dir="${item.dir}" lang="${escapeHtml(item.locale)}">${content}</div>`,
      author: [{ name: authorOf(item) }],
      ...(item.category !== null && {
        category: [{ name: asMarkup(item.category, form), term: asMarkup(item.category, form) }],
      }),
      ...(form === 'json' && item.image && { image: item.image.url }),
    });
  }
  return feed;
};

const ATOM = '<feed xmlns="http://www.w3.org/2005/Atom"';

const WRITE: Readonly<Record<Form, (feed: Feed, locale: string) => string>> = {
  rss: (feed) => feed.rss2(),
  // The library knows no xml:lang.
  atom: (feed, locale) => feed.atom1().replace(ATOM, `${ATOM} xml:lang="${escapeHtml(locale)}"`),
  json: (feed) => feed.json1(),
};

/** A channel as RSS 2.0, Atom 1.0 or JSON Feed. */
export const writeFeed = (channel: Channel, form: Form): string => WRITE[form](feedOf(channel, form), channel.locale);
