import type { Config } from '../../src/plugins/copy-desk/server/src/config';
import { FORM_VERSION } from '../../src/plugins/copy-desk/server/src/publication/tables';
import { catchUp } from '../../src/plugins/copy-desk/server/src/publication/catch-up';
import type { Newsroom } from '../support/strapi';
import { deskOf } from './desk';
import { paragraphs } from './delivery.suite';

interface Item {
  readonly documentId: string;
  readonly headline: string;
  readonly match?: {
    readonly field: string;
    readonly text: string;
    readonly highlights: { start: number; end: number }[];
  };
}
interface Answer {
  readonly data: readonly Item[];
  readonly meta: { readonly pagination: Record<string, number> };
  readonly error?: { readonly message: string };
}

const encoded = encodeURIComponent;
const LONG = encoded('جسر '.repeat(2500));

export const readingSuite = (newsroom: () => Newsroom): void => {
  const articles = () => newsroom().documents<Item>('api::article.article');
  const publish = (headline: string, ...body: string[]) =>
    articles().create({ locale: 'ar', data: { headline, body: paragraphs(...body) }, status: 'published' });
  const withdraw = async (document: string) => {
    const { status } = await deskOf(newsroom).take(await newsroom().person(), document, 'withdraw', { note: 'سُحب.' });
    expect(status).toBe(200);
  };
  const get = (address: string) => newsroom().ask<Answer>(address);

  describe('a search of articles', () => {
    const headlines = async (query: string) =>
      (await get(`/api/articles?locale=ar&${query}`)).body.data.map(({ headline }) => headline);
    let mentioned: string;

    beforeAll(async () => {
      mentioned = (await publish('أخبار المرفأ', 'زار المسؤول المنارةَ القديمة عام ٢٠٢٥.')).documentId;
      await publish('ترميم المنارة', 'بدأ العمل صباحا.');
      await publish('إغلاق طريق', 'أُغلق الطريق ليلا.');
      await articles().create({ locale: 'ar', data: { headline: 'منارة سرية', body: paragraphs('منارة') } });
    });

    test('finds the best match first, and no draft', async () => {
      expect(await headlines(`_q=${encoded('منارة')}`)).toEqual(['ترميم المنارة', 'أخبار المرفأ']);
    });

    test.each(['مناره', 'المنارة', 'مَنارة', 'منـــارة', 'مسئول 2025', 'بالمنارة القديمه'])(
      'finds across spellings: %s',
      async (words) => {
        expect(await headlines(`q=${encoded(words)}`)).toContain('أخبار المرفأ');
      },
    );

    test('shows the matched passage', async () => {
      const { body } = await get(`/api/articles?locale=ar&q=${encoded('المنارة القديمة')}`);
      const match = body.data[0]?.match;

      expect(match?.field).toBe('text');
      expect(match?.highlights.map(({ start, end }) => match.text.slice(start, end))).toEqual(['المنارةَ', 'القديمة']);
    });

    test('keeps to filters, sort, fields and pages', async () => {
      const q = `q=${encoded('منارة')}`;

      expect(await headlines(`${q}&filters[documentId]=${mentioned}`)).toEqual(['أخبار المرفأ']);
      expect(await headlines(`${q}&sort=headline:asc`)).toEqual(['أخبار المرفأ', 'ترميم المنارة']);
      expect(await headlines(`${q}&fields=headline&pagination[page]=2&pagination[pageSize]=1`)).toEqual([
        'أخبار المرفأ',
      ]);
      const { body } = await get(`/api/articles?locale=*&${q}&pagination[page]=2&pagination[pageSize]=1`);
      expect(body.meta.pagination).toEqual({ page: 2, pageSize: 1, pageCount: 2, total: 2 });
    });

    test('finds a new text at once, and no longer what has gone', async () => {
      const { documentId } = await publish('قارب شراعي', 'أبحر القارب.');
      expect(await headlines(`q=${encoded('شراعي')}`)).toEqual(['قارب شراعي']);

      await articles().update({ documentId, locale: 'ar', data: { headline: 'قارب بخاري' }, status: 'published' });
      expect(await headlines(`q=${encoded('شراعي')}`)).toEqual([]);
      expect(await headlines(`q=${encoded('بخاري')}`)).toEqual(['قارب بخاري']);

      await withdraw(documentId);
      expect(await headlines(`q=${encoded('بخاري')}`)).toEqual([]);
    });

    test.each(['%', '_', '*', "' or 1=1 --", '"a" OR "b"', 'NEAR(a b)', '\\', '{}', 'title:x', '))', '!', '&|'])(
      'takes %s for no command',
      async (words) => {
        const { status, body } = await get(`/api/articles?locale=ar&q=${encoded(words)}`);

        expect([status, body.data]).toEqual([200, []]);
      },
    );
  });

  describe('a search of speakers', () => {
    test('finds those in published articles, by their other names too', async () => {
      const speaker = await newsroom()
        .documents('api::speaker.speaker')
        .create({ locale: 'ar', data: { name: 'عبد الرؤوف الميلودي', role: 'بحّار', aliases: [{ name: 'الرايس' }] } });
      const search = async (words: string) =>
        (await get(`/api/speakers?locale=ar&q=${encoded(words)}`)).body.data.map(({ documentId }) => documentId);
      expect(await search('ميلودي')).toEqual([]);

      await articles().create({
        locale: 'ar',
        data: { headline: 'رحلة البحّار', speakers: [speaker.documentId] },
        status: 'published',
      });
      expect(await search('عبد الرءوف ميلودى')).toEqual([speaker.documentId]);
      expect(await search('رايس')).toEqual([speaker.documentId]);
    });
  });

  describe('an answer', () => {
    const conditional = (address: string, headers: Record<string, string> = {}) =>
      fetch(newsroom().url + address, { headers });

    test.each([
      '/api/articles?locale=ar',
      '/api/quotations?locale=ar',
      `/api/articles?locale=ar&q=${encoded('منارة')}`,
    ])('is not sent again while it is true: %s', async (address) => {
      const etag = (await conditional(address)).headers.get('etag') ?? '';
      const again = await conditional(address, { 'If-None-Match': etag });
      expect([again.status, await again.text()]).toEqual([304, '']);

      const { documentId } = await publish('خبر عن منارة', 'نص.');
      expect((await conditional(address, { 'If-None-Match': etag })).status).toBe(200);

      const after = (await conditional(address)).headers.get('etag') ?? '';
      await articles().update({ documentId, locale: 'ar', data: { headline: 'مسودة خبر' } });
      expect((await conditional(address, { 'If-None-Match': after })).status).toBe(304);

      await withdraw(documentId);
      expect((await conditional(address, { 'If-None-Match': after })).status).toBe(200);
    });

    test('says when it last changed, once that is settled', async () => {
      await newsroom()
        .strapi.db.query('plugin::copy-desk.edition')
        .updateMany({ where: {}, data: { at: new Date('2025-01-02T03:04:05Z') } });
      const modified = (await conditional('/api/articles?locale=ar')).headers.get('last-modified') ?? '';

      expect(modified).toBe('Thu, 02 Jan 2025 03:04:05 GMT');
      expect((await conditional('/api/articles?locale=ar', { 'If-Modified-Since': modified })).status).toBe(304);
    });

    test('that is a refusal has no state', async () => {
      const { status, headers } = await conditional('/api/articles/nobody?locale=ar');

      expect([status, headers.get('etag')]).toEqual([404, null]);
    });

    test('changes with a speaker whom it may populate', async () => {
      const etag = (await conditional('/api/articles?locale=ar&populate=speakers')).headers.get('etag') ?? '';
      await newsroom()
        .documents('api::speaker.speaker')
        .create({ locale: 'ar', data: { name: 'رفيق' } });

      const after = await conditional('/api/articles?locale=ar&populate=speakers', { 'If-None-Match': etag });
      expect(after.status).toBe(200);
    });
  });

  describe('what asks for too much or makes no sense', () => {
    const deep = (parts: number) => `populate${'[event][populate]'.repeat(parts)}=*`;
    test.each([
      `/api/articles?q=${LONG}`,
      `/api/articles?_q=${LONG}`,
      `/api/quotations?q=${LONG}`,
      `/api/speakers?_q=${LONG}`,
      `/api/articles?filters[headline][$contains]=${LONG}`,
      `/api/articles?locale=${encoded('٪')}`,
      '/api/articles?locale=tlh',
      '/api/articles?locale[]=ar&locale[]=en',
      '/api/quotations?locale=tlh',
      '/api/quotations?to=tomorrow',
      '/api/articles?cursor=abc',
      `/api/articles?${deep(6)}`,
      `/api/articles?populate=${'event.'.repeat(6)}articles`,
      `/api/articles?${Array.from({ length: 60 }, (_, at) => `filters[$or][${at}][headline][$contains]=a`).join('&')}`,
      `/api/articles?filters${'[$not]'.repeat(15)}[headline]=a`,
      '/api/articles?sort=headline,slug,id,category,publishedAt,createdAt',
      '/api/articles?filters[nothing]=1',
      '/api/articles?filters[headline][$between]=a',
      '/api/articles?filters[headline][$eq][$eq]=a',
      '/api/articles?filters[headline][$eq][]=a&filters[headline][$eq][]=b',
      '/api/articles?filters[headline][$in][a]=b&filters[headline][$in][c][d]=e',
      '/api/articles?filters[$and]=a',
      '/api/articles?filters[$or][0]=a',
      '/api/articles?q[]=a',
      '/api/speakers?q[a]=b',
      '/api/articles?filters[createdBy][email][$startsWith]=a',
      '/api/articles?q=a&filters[createdBy][email][$startsWith]=a',
      '/api/articles?q=a&pagination[page]=-1',
      '/api/articles/by-slug/ar/%00',
    ])('is refused with a sentence and no stack: %s', async (address) => {
      const { status, body } = await get(address);

      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(body.error?.message).toMatch(/^\S.{8,}/u);
      expect(JSON.stringify(body)).not.toMatch(/ at .+\.js:|node_modules|select /u);
    });

    test('never gets more than a page of 100', async () => {
      const { body } = await get('/api/articles?locale=ar&pagination[pageSize]=100000');
      const found = await get(`/api/articles?locale=ar&q=${encoded('منارة')}&pagination[pageSize]=100000`);

      expect([body.meta.pagination['pageSize'], found.body.meta.pagination['pageSize']]).toEqual([100, 100]);
    });

    test.each(['POST', 'PUT', 'DELETE'])('cannot write without a token: %s', async (method) => {
      const address = `/api/articles${method === 'POST' ? '' : '/some'}?locale=ar`;
      const { status } = await newsroom().ask(address, { method, ...(method !== 'DELETE' && { body: { data: {} } }) });

      expect(status).toBe(403);
    });
  });

  test('a text that came in by no document is delivered after the next start', async () => {
    const { strapi } = newsroom();
    const { documentId } = await publish('مصباح المنار', 'نص المصباح.');
    const [form] = (await strapi.db
      .query('plugin::copy-desk.published-form')
      .findMany({ where: { document: documentId } })) as { id: number }[];
    await strapi.db.query('plugin::copy-desk.published-form').delete({ where: { id: form?.id } });
    await catchUp(strapi, strapi.config.get<Config>('plugin::copy-desk'));

    const { body } = await get(`/api/articles?locale=ar&q=${encoded('مصباح')}`);
    expect(body.data).toMatchObject([{ documentId, dir: 'rtl' }]);
  });

  test.each([
    ['of an older shape', 1],
    ['from before shapes were counted', null],
  ])('a form %s is made again at the next start, and the day of its publication stays', async (_which, version) => {
    const { strapi } = newsroom();
    const forms = strapi.db.query('plugin::copy-desk.published-form');
    const documents = await Promise.all([publish('مرفأ المنار', 'نص المرفأ.'), publish('رصيف المنار', 'نص الرصيف.')]);
    const stored = async () => {
      const rows: unknown[] = await Promise.all(
        documents.map(({ documentId: document }) => forms.findOne({ where: { document } })),
      );
      return rows as readonly { id: number; forms: object; firstPublishedAt: string }[];
    };
    const [old, fresh] = await stored();
    const firstPublishedAt = new Date('2025-01-02T03:04:05.000Z');
    await forms.update({ where: { id: old?.id }, data: { version, firstPublishedAt, forms: { text: 'نص قديم' } } });
    await catchUp(strapi, strapi.config.get<Config>('plugin::copy-desk'));

    const [made, untouched] = await stored();
    expect(made).toMatchObject({ version: FORM_VERSION, forms: old?.forms });
    expect(new Date(made?.firstPublishedAt ?? '')).toEqual(firstPublishedAt);
    expect(untouched).toEqual(fresh);
    const { body } = await get(`/api/articles/${documents[0].documentId}?locale=ar`);
    expect(body.data).toMatchObject({ text: 'نص المرفأ.', firstPublishedAt: firstPublishedAt.toISOString() });
  });
};
