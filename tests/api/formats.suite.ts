import { XMLParser } from 'fast-xml-parser';
import { parseFeed } from '@rowanmanning/feed-parser';
import type { Importer } from '../../src/plugins/copy-desk/server/src/import/types';
import type { Newsroom } from '../support/strapi';
import { isWellFormed, newsmlProblems, ninjsProblems } from '../support/validators';
import { paragraphs } from './delivery.suite';
import { deskOf } from './desk';

const ISOLATED = 'قال المدير إن «الميناء للجميع» وإن \u20667-Eleven\u2069 لن تفتح فيه & [[<لا غير>]]>.';

export const formatsSuite = (newsroom: () => Newsroom): void => {
  describe('the forms of the news world', () => {
    const articles = () => newsroom().documents<{ documentId: string }>('api::article.article');
    const get = async (path: string, headers: Record<string, string> = {}) => {
      const response = await fetch(new URL(path, newsroom().url), { headers });
      return { status: response.status, headers: response.headers, text: await response.text() };
    };
    let harbour: string;
    const form = (name: string, document = harbour) => `/api/articles/${document}/${name}?locale=ar`;

    beforeAll(async () => {
      const speaker = await newsroom()
        .documents('api::speaker.speaker')
        .create({ locale: 'ar', data: { name: 'رامي الساحلي', role: 'مدير الميناء' } });
      const event = await newsroom()
        .documents('api::event.event')
        .create({
          locale: 'ar',
          data: { name: 'أسبوع البحر', city: 'طنجة', country: 'MA', start: '2026-03-01', end: '2026-03-04' },
        });
      const { documentId } = await articles().create({
        locale: 'ar',
        data: {
          headline: 'Atlas تفتح الميناء',
          slug: 'formats-harbour',
          standfirst: 'رصيف جديد',
          category: 'economy',
          dateline: { source: 'الساحل', place: 'أصيلة', date: '2026-03-02' },
          body: paragraphs(ISOLATED, 'Photo by Jane Doe'),
          quotations: [
            { words: 'الميناء للجميع', speaker: speaker.documentId, cue: 'قال', block: 0, start: 16, end: 30 },
          ],
          event: event.documentId,
          corrections: [{ note: 'صُحح اسم الرصيف.', date: '2026-03-03T10:00:00.000Z' }],
        },
        status: 'published',
      });
      harbour = documentId;
    });

    test('an article as JSON-LD, with frozen names and nothing of the desk', async () => {
      const { status, headers, text } = await get(form('json-ld'));

      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
      expect(JSON.parse(text)).toMatchObject({
        '@type': 'NewsArticle',
        '@id': expect.stringContaining(`/api/articles/${harbour}?locale=ar`) as string,
        url: expect.stringContaining('/articles/ar/formats-harbour') as string,
        locationCreated: { name: 'أصيلة' },
        contentLocation: { name: 'طنجة' },
        about: { '@type': 'Event', name: 'أسبوع البحر', startDate: '2026-03-01' },
        hasPart: [{ text: 'الميناء للجميع', spokenByCharacter: { name: 'رامي الساحلي', jobTitle: 'مدير الميناء' } }],
        correction: [{ text: 'صُحح اسم الرصيف.' }],
      });
      expect(text).not.toMatch(/fingerprint|approv|copy-desk|embargo/u);
    });

    test('an article as valid ninjs and NewsML-G2', async () => {
      const ninjs = await get(form('ninjs'));
      const newsml = await get(form('newsml-g2'));

      expect(ninjsProblems(JSON.parse(ninjs.text))).toEqual([]);
      expect(newsmlProblems([newsml.text])).toEqual([]);
      expect(newsml.headers.get('content-type')).toBe('application/vnd.iptc.g2.newsitem+xml; charset=utf-8');
      expect(newsml.text).toContain('<dateline xml:lang="ar" dir="rtl">');
    });

    test('whoever has the present state gets 304', async () => {
      for (const path of [form('ninjs'), form('newsml-g2'), form('json-ld'), '/api/articles/feeds/ar/rss']) {
        const etag = (await get(path)).headers.get('etag') ?? '';
        expect((await get(path, { 'If-None-Match': etag })).status).toBe(304);
      }
    });

    test('the article says where its forms are', async () => {
      for (const path of [`/api/articles/${harbour}?locale=ar`, '/api/articles/by-slug/ar/formats-harbour']) {
        const link = (await get(path)).headers.get('link') ?? '';
        for (const name of ['json-ld', 'ninjs', 'newsml-g2'])
          expect(link).toContain(`<${form(name)}>; rel="alternate"`);
      }
      expect((await get('/api/articles?locale=ar')).headers.get('link')).toBeNull();
      const page = (await get('/articles/ar/formats-harbour')).text;
      expect(page).toContain(`<link rel="alternate" type="application/ld+json" href="${form('json-ld')}">`);
      expect(page).toContain('href="/api/articles/feeds/ar/economy/atom"');
    });

    test.each(['json-ld', 'ninjs', 'newsml-g2'])('%s: 404 for a draft, a stranger and another locale', async (name) => {
      const { documentId } = await articles().create({ locale: 'ar', data: { headline: 'مسودة لم تنشر' } });
      for (const path of [form(name, documentId), form(name, 'nobody'), form(name).replace('=ar', '=fr')]) {
        const { status, text } = await get(path);
        expect(status).toBe(404);
        expect(text).not.toContain('مسودة');
      }
      expect((await get(form(name).replace('=ar', '=tlh'))).status).toBe(400);
    });

    const feed = async (name: string) => (await get(`/api/articles/feeds/ar/economy/${name}`)).text;

    test.each(['rss', 'atom'])('%s is read by another parser, and reads from the right', async (name) => {
      const text = await feed(name);
      expect(isWellFormed(text)).toBe(true);
      const parsed = parseFeed(text);
      const item = parsed.items.find(({ title }) => title?.includes('Atlas'));
      // A plain reader goes by the first strong character.
      expect(item?.title).toBe('\u200FAtlas تفتح الميناء');
      expect(item?.url).toMatch(/\/articles\/ar\/formats-harbour$/u);
      expect(item?.content).toContain('<bdi dir="ltr">7-Eleven</bdi>');
      // In CDATA: the HTML of the body as it is.
      expect(text).toContain('&amp; [[&lt;لا غير&gt;]]&gt;.');
      expect(parsed.language).toBe('ar');
    });

    test('JSON Feed holds the same', async () => {
      const { items, language } = JSON.parse(await feed('json')) as { items: { title: string }[]; language: string };
      expect(language).toBe('ar');
      expect(items.map(({ title }) => title)).toContain('\u200FAtlas تفتح الميناء');
    });

    test('the news sitemap names publication, language, day and title', async () => {
      const text = await feed('news-sitemap');
      expect(isWellFormed(text)).toBe(true);
      const { urlset } = new XMLParser().parse(text) as { urlset: { url: object | object[] } };
      expect([urlset.url].flat()).toContainEqual(
        expect.objectContaining({
          loc: expect.stringMatching(/formats-harbour$/u) as string,
          'news:news': expect.objectContaining({
            'news:publication': { 'news:name': expect.any(String) as string, 'news:language': 'ar' },
            'news:title': 'Atlas تفتح الميناء',
          }) as object,
        }),
      );
      const old = { publishedAt: new Date(0), firstPublishedAt: new Date(0) };
      const forms = newsroom().strapi.db.query('plugin::copy-desk.published-form');
      const row = (await forms.findOne({ where: { document: harbour } })) as { id: number; publishedAt: Date };
      await forms.update({ where: { id: row.id }, data: { firstPublishedAt: old.firstPublishedAt } });
      expect(await feed('news-sitemap')).not.toContain('formats-harbour');
      await forms.update({ where: { id: row.id }, data: { firstPublishedAt: row.publishedAt } });
    });

    test('the news sitemap holds a thousand articles at most, the newest', async () => {
      const forms = newsroom().strapi.db.query('plugin::copy-desk.published-form');
      const { id: _id, ...row } = (await forms.findOne({ where: { document: harbour } })) as Record<string, unknown>;
      const many = Array.from({ length: 1001 }, (_, index) => ({
        ...row,
        category: 'culture',
        document: `many${index}`,
        documentId: `many${index}`,
        slug: `many-${index}`,
        publishedAt: new Date(Date.now() - index * 1000),
      }));
      await forms.createMany({ data: many });
      const { text } = await get('/api/articles/feeds/ar/culture/news-sitemap');
      await forms.deleteMany({ where: { document: { $in: many.map(({ document }) => document) } } });
      expect(text.match(/<url>/gu)).toHaveLength(1000);
      expect(text).toContain('many-0<');
      expect(text).not.toContain('many-1000<');
    });

    test('feeds are by locale and category, and without anything they are valid too', async () => {
      expect(await feed('rss')).toContain('formats-harbour');
      for (const name of ['rss', 'atom', 'news-sitemap']) {
        const { status, text } = await get(`/api/articles/feeds/he/sport/${name}`);
        expect([status, isWellFormed(text)]).toEqual([200, true]);
        expect(text).not.toContain('formats-harbour');
      }
      expect((await get('/api/articles/feeds/ar/sport/rss')).text).not.toContain('formats-harbour');
      expect((await get('/api/articles/feeds/ar/nothing/rss')).status).toBe(404);
      expect((await get('/api/articles/feeds/tlh/rss')).status).toBe(400);
    });

    test.each(['ninjs', 'newsml-g2'])('what was exported as %s comes back equal by an import', async (name) => {
      const { text } = await get(form(name));
      const importer = newsroom().strapi.plugin('copy-desk').service<Importer>('import');
      const request = { text, source: null, locale: 'ar', date: null, headline: null, update: false, person: null };
      const { document } = await importer.importText(request);
      const wanted = ['headline', 'standfirst', 'category', 'body', 'dateline', 'quotations', 'speakers', 'event'];
      const values = async (documentId: string) => {
        const row = await newsroom()
          .documents<Record<string, unknown>>('api::article.article')
          .findOne({
            documentId,
            locale: 'ar',
            populate: { dateline: true, quotations: { populate: ['speaker'] }, event: true },
          });
        return JSON.parse(
          JSON.stringify(
            wanted.map((key) => row?.[key]),
            (key, value: unknown) => (key === 'id' ? undefined : value),
          ),
        ) as unknown;
      };
      expect(await values(document)).toEqual(await values(harbour));
    });

    test('what is withdrawn leaves every form and feed at once, with its notice', async () => {
      const note = 'سُحب الخبر.';
      await deskOf(newsroom).take(await newsroom().person(), harbour, 'withdraw', { note }, 'ar');

      for (const name of ['json-ld', 'ninjs', 'newsml-g2']) {
        const { status, text } = await get(form(name));
        expect([status, JSON.parse(text)]).toMatchObject([410, { error: { details: { notice: note } } }]);
      }
      for (const name of ['rss', 'atom', 'json', 'news-sitemap']) expect(await feed(name)).not.toContain('harbour');
    });
  });
};
