import type { Newsroom } from '../support/strapi';

interface Article {
  readonly headline: string;
  readonly slug: string;
}

export const articlesSuite = (newsroom: () => Newsroom): void => {
  describe('articles', () => {
    test('readers get what is published in the locale, and no draft', async () => {
      const { ask, documents } = newsroom();
      const articles = documents('api::article.article');
      await articles.create({ locale: 'ar', data: { headline: 'قمة الأنهار' }, status: 'published' });
      await articles.create({ locale: 'ar', data: { headline: 'قمة الأنهار: مسودة' } });
      await articles.create({ locale: 'en', data: { headline: 'River summit' }, status: 'published' });

      const { status, body } = await ask<{ data: Article[] }>('/api/articles?locale=ar');

      expect(status).toBe(200);
      expect(body.data.map(({ headline }) => headline)).toEqual(['قمة الأنهار']);
    });

    test('have a slug of their own in each locale', async () => {
      const articles = newsroom().documents<Article>('api::article.article');
      const first = await articles.create({ locale: 'fa', data: { headline: 'نشست آبی' } });
      const second = await articles.create({ locale: 'fa', data: { headline: 'نشست آبی', slug: '' } });
      const hebrew = await articles.update({ ...first, locale: 'he', data: { headline: 'ועידת המים' } });
      const saved = await articles.update({ documentId: first.documentId, locale: 'fa', data: { headline: 'نشست' } });

      expect([first.slug, second.slug, hebrew?.slug]).toEqual(['nshst-aaby', 'nshst-aaby-2', 'vaydt-hmym']);
      expect(saved?.slug).toBe('nshst-aaby');
    });

    test('get the same slug from the button in the admin', async () => {
      const { ask, documents, person } = newsroom();
      const { token } = await person('strapi-editor');
      const { documentId } = await documents('api::article.article').create({
        locale: 'he',
        data: { headline: 'שלום עולם' },
      });
      const button = (data: object) =>
        ask<{ data: string }>('/content-manager/uid/generate?locale=he', {
          method: 'POST',
          token,
          body: { contentTypeUID: 'api::article.article', field: 'slug', data: { headline: 'שלום עולם', ...data } },
        });

      expect((await button({ documentId })).body.data).toBe('shlvm-avlm');
      expect((await button({})).body.data).toBe('shlvm-avlm-2');
    });

    test('carry nothing invisible in what machines read, and keep the words of their readers', async () => {
      const { documents, strapi } = newsroom();
      const link = {
        type: 'link',
        url: 'https://exa\u200Fmple.com/a',
        children: [{ type: 'text', text: 'ر\u200Fابط' }],
      };
      const { documentId } = await documents('api::article.article').create({
        locale: 'ar',
        data: {
          headline: 'قمة\u200F المياه',
          slug: 'qmt-\u200Eal-myah',
          body: [{ type: 'paragraph', children: [{ type: 'text', text: '' }, link, { type: 'text', text: '' }] }],
        },
      });
      const saved = await documents<Article & { body: unknown }>('api::article.article').findOne({
        documentId,
        locale: 'ar',
      });
      expect(saved?.slug).toBe('qmt-al-myah');
      expect(saved?.headline).toBe('قمة\u200F المياه');
      expect(JSON.stringify(saved?.body)).toContain('"https://example.com/a"');
      expect(JSON.stringify(saved?.body)).toContain('ر\u200Fابط');

      const file = {
        name: 'ص\u200Fورة.png',
        hash: 'a',
        ext: '.png',
        mime: 'image/png',
        size: 1,
        url: '/a.png',
        provider: 'local',
      };
      const media = strapi.db.query('plugin::upload.file');
      expect((await media.create({ data: file })) as object).toMatchObject({ name: 'صورة.png' });
    });

    test('are written by a token that may write, and by no other', async () => {
      const { ask, apiToken } = newsroom();
      const send = (token?: string) =>
        ask('/api/articles?locale=fr&status=draft', { method: 'POST', token, body: { data: { headline: 'Sommet' } } });

      expect((await send()).status).toBe(403);
      expect((await send(await apiToken('read-only'))).status).toBe(403);
      expect((await send(await apiToken('custom', ['api::article.article.find']))).status).toBe(403);
      expect((await send(await apiToken('custom', ['api::article.article.create']))).status).toBe(201);
      expect((await send(await apiToken('full-access'))).status).toBe(201);
    });
  });
};
