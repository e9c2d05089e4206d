import type { Newsroom } from '../support/strapi';
import { deskOf } from './desk';

interface Item {
  readonly documentId: string;
  readonly headline: string;
  readonly [name: string]: unknown;
}
interface Answer<Data> {
  readonly data: Data;
  readonly meta: { readonly pagination: { readonly total: number } };
  readonly error?: { readonly message: string; readonly details: Record<string, unknown> };
}

export const paragraphs = (...texts: string[]) =>
  texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));

/** An article about a new market, with all that a reader can get. */
const MARKET = {
  headline: 'سوق السمك تفتح أبوابها في الميناء',
  standfirst: 'مبنى جديد على الرصيف',
  dateline: { source: 'إيلاف', place: 'أصيلة', date: '2025-03-04' },
  body: paragraphs(
    'إيلاف من أصيلة: قال مدير السوق إن «السوق للجميع» وإن \u20667-Eleven\u2069 لن تفتح فيها.',
    'Photo by Jane Doe',
  ),
};

export const deliverySuite = (newsroom: () => Newsroom): void => {
  describe('what readers get', () => {
    const articles = () => newsroom().documents<Item>('api::article.article');
    const get = <Data>(address: string) => newsroom().ask<Answer<Data>>(address);
    let speaker: string;
    let event: string;
    let market: string;

    beforeAll(async () => {
      const records = (uid: string) => newsroom().documents(`api::${uid}.${uid}`);
      speaker = (
        await records('speaker').create({ locale: 'ar', data: { name: 'سعاد المرزوقي', role: 'مديرة السوق' } })
      ).documentId;
      event = (await records('event').create({ locale: 'ar', data: { name: 'معرض الصيد' } })).documentId;
      const quotations = [{ words: 'السوق للجميع', speaker, cue: 'قالت', block: 0, start: 34, end: 46 }];
      market = (await articles().create({ locale: 'ar', data: { ...MARKET, quotations, speakers: [speaker], event } }))
        .documentId;
      await articles().publish({ documentId: market, locale: 'ar' });
      await articles().update({
        documentId: market,
        locale: 'en',
        data: { headline: 'Fish market opens', body: paragraphs('The market is open.') },
        status: 'published',
      });
    });

    test('of an article are direction, dateline, text, HTML, words, quotations and the other locales', async () => {
      const { body } = await get<Item>(`/api/articles/${market}?locale=ar`);

      expect(body.data).toMatchObject({
        dir: 'rtl',
        lang: 'ar',
        dateline: { text: 'إيلاف من أصيلة:', source: 'إيلاف', place: 'أصيلة', date: '2025-03-04' },
        body: [{ dir: 'rtl' }, { dir: 'rtl', lang: 'und-Latn' }],
        wordCount: 18,
        firstPublishedAt: expect.any(String) as string,
        translations: [{ locale: 'en', slug: 'fish-market-opens', href: `/api/articles/${market}?locale=en` }],
      });
      expect(body.data['html']).toContain('<bdi dir="ltr">7-Eleven</bdi>');
      expect(body.data['text']).toContain('إيلاف من أصيلة: قال مدير السوق');
      expect(body.data['quotations']).toEqual([
        {
          words: 'السوق للجميع',
          speakerName: 'سعاد المرزوقي',
          speakerRole: 'مديرة السوق',
          speakerKind: null,
          cue: 'قالت',
          block: 0,
          start: 34,
          end: 46,
          dir: 'rtl',
          speakerRecord: { documentId: speaker, href: `/api/speakers/${speaker}?locale=ar` },
        },
      ]);
    });

    test('of a list are the same, whatever else is populated', async () => {
      const { body } = await get<Item[]>(`/api/articles?locale=en&populate=*&filters[documentId]=${market}`);
      const [item] = body.data;

      expect(item).toMatchObject({ dir: 'ltr', lang: 'en', wordCount: 4, translations: [{ locale: 'ar' }] });
      expect(item?.['speakers']).toBeDefined();
    });

    test('are chosen with fields, as attributes are', async () => {
      const { body } = await get<Item[]>(`/api/articles?locale=ar&fields=headline,html&filters[documentId]=${market}`);
      const plain = await get<Item[]>(`/api/articles?locale=ar&fields=headline&filters[documentId]=${market}`);

      expect(Object.keys(body.data[0] ?? {}).sort()).toEqual(
        ['documentId', 'headline', 'html', 'id', 'locale', 'publishedAt'].sort(),
      );
      expect(Object.keys(plain.body.data[0] ?? {}).sort()).toEqual(['documentId', 'headline', 'id']);
      expect((await get('/api/articles?locale=ar&fields=nothing')).status).toBe(400);
    });

    test('keep the components that a reader populates', async () => {
      const { body } = await get<Item>(`/api/articles/${market}?locale=ar&populate[quotations][populate]=speaker`);

      expect(body.data['quotations']).toMatchObject([
        { id: expect.any(Number) as number, speaker: { documentId: speaker }, speakerRecord: { documentId: speaker } },
      ]);
    });

    test('change with a new publication and not with a draft, and keep the first date', async () => {
      const first = (await get<Item>(`/api/articles/${market}?locale=en`)).body.data;
      await articles().update({ documentId: market, locale: 'en', data: { body: paragraphs('One', 'two') } });
      const draft = (await get<Item>(`/api/articles/${market}?locale=en`)).body.data;
      await articles().publish({ documentId: market, locale: 'en' });
      const second = (await get<Item>(`/api/articles/${market}?locale=en`)).body.data;

      expect(draft).toEqual(first);
      expect([first['wordCount'], second['wordCount']]).toEqual([4, 2]);
      expect(second['firstPublishedAt']).toBe(first['firstPublishedAt']);
    });

    test('of a refused publication stay what they were', async () => {
      const before = (await get<Item>(`/api/articles/${market}?locale=en`)).body.data;
      await expect(
        articles().update({
          documentId: market,
          locale: 'en',
          data: { body: paragraphs('An override \u202Eforced') },
          status: 'published',
        }),
      ).rejects.toThrow();

      expect((await get<Item>(`/api/articles/${market}?locale=en`)).body.data).toEqual(before);
    });

    describe('of quotations', () => {
      const found = async (query: string) => {
        const { body } = await get<Item[]>(`/api/quotations?locale=ar&${query}`);
        return body.data.map((item) => item['words']);
      };

      test('is each with its speaker, event, date and article', async () => {
        const { body } = await get<Item[]>(`/api/quotations?locale=ar&speaker=${speaker}`);

        expect(body.data).toEqual([
          {
            words: 'السوق للجميع',
            speakerName: 'سعاد المرزوقي',
            speakerRole: 'مديرة السوق',
            speakerKind: null,
            cue: 'قالت',
            block: 0,
            start: 34,
            end: 46,
            dir: 'rtl',
            speakerRecord: { documentId: speaker, href: `/api/speakers/${speaker}?locale=ar` },
            date: '2025-03-04',
            event: { documentId: event, href: `/api/events/${event}?locale=ar` },
            article: {
              documentId: market,
              locale: 'ar',
              headline: MARKET.headline,
              slug: expect.any(String) as string,
              publishedAt: expect.any(String) as string,
              href: `/api/articles/${market}?locale=ar`,
            },
          },
        ]);
      });

      test.each([
        ['speaker, by name', () => `speaker=${encodeURIComponent('سعاد المرزوقى')}`],
        ['speaker and event', () => `speaker=${speaker}&event=${event}`],
        ['day', () => 'date=2025-03-04'],
        ['time', () => `from=2025-03-01&to=2025-03-31&event=${event}`],
        ['words', () => `q=${encodeURIComponent('سوق')}&event=${event}`],
      ])('is found by %s', async (_name, query) => {
        expect(await found(query())).toEqual(['السوق للجميع']);
      });

      test.each([
        ['another day', () => 'date=2025-03-05'],
        ['other words', () => `q=${encodeURIComponent('قطار')}`],
      ])('is not found by %s', async (_name, query) => {
        expect(await found(query())).toEqual([]);
      });

      test.each([
        ['a speaker of whom nothing is published', 'speaker=nobody', 404],
        ['a day that is none', 'date=2025-02-30', 400],
        ['a page that is none', 'pagination[page]=0', 400],
        ['a cursor', 'cursor=abc', 400],
        ['a page too far', 'pagination[page]=99999', 400],
        ['several speakers', 'speaker[]=a&speaker[]=b', 400],
      ])('is answered with a sentence to %s', async (_name, query, status) => {
        const answer = await get(`/api/quotations?locale=ar&${query}`);

        expect(answer.status).toBe(status);
        expect(answer.body.error?.message).toMatch(/^\S.+\.$/u);
      });
    });

    describe('at an address', () => {
      test('is the article, then the way to its new address, then that it is gone', async () => {
        const { documentId } = await articles().create({
          locale: 'en',
          data: { headline: 'Old quay', body: paragraphs('The quay is old.') },
          status: 'published',
        });
        const bySlug = (slug: string) =>
          fetch(`${newsroom().url}/api/articles/by-slug/en/${slug}?populate=event`, { redirect: 'manual' });
        const body = async (slug: string) => (await (await bySlug(slug)).json()) as Answer<Item>;

        expect((await body('old-quay')).data).toMatchObject({ documentId, headline: 'Old quay', wordCount: 4 });

        await articles().update({ documentId, locale: 'en', data: { slug: 'new-quay' }, status: 'published' });
        const moved = await bySlug('old-quay');
        expect([moved.status, moved.headers.get('location')]).toEqual([
          301,
          '/api/articles/by-slug/en/new-quay?populate=event',
        ]);
        expect((await bySlug('new-quay')).status).toBe(200);
        expect((await bySlug('no-quay')).status).toBe(404);

        const notice = 'The quay was never there.';
        await deskOf(newsroom).take(await newsroom().person(), documentId, 'withdraw', { note: notice }, 'en');
        expect((await bySlug('new-quay')).status).toBe(410);
        expect((await bySlug('old-quay')).status).toBe(410);
        expect((await body('old-quay')).error).toMatchObject({ message: notice, details: { notice } });
      });

      test('of a locale that nobody writes in is refused with a sentence', async () => {
        const { status, body } = await get('/api/articles/by-slug/tlh/x');

        expect([status, body.error?.message]).toEqual([400, expect.stringContaining('"locale"')]);
      });
    });
  });
};
