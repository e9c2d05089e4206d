import type { Newsroom } from '../support/strapi';
import { paragraphs } from './delivery.suite';

export const readerSuite = (newsroom: () => Newsroom): void => {
  describe('the reader page', () => {
    const page = async (address: string) => {
      const response = await fetch(newsroom().url + address);
      return { status: response.status, headers: response.headers, html: await response.text() };
    };

    beforeAll(async () => {
      await newsroom()
        .documents('api::article.article')
        .create({
          locale: 'ar',
          data: {
            headline: 'حديقة <b>جديدة</b>',
            slug: 'reader-garden',
            body: paragraphs('افتُتحت \u2066C++\u2069 اليوم.'),
            quotations: [{ words: 'الحديقة للجميع', speakerName: 'سلمى', speakerRole: 'البستانية' }],
          },
          status: 'published',
        });
      await newsroom()
        .documents('api::article.article')
        .create({ locale: 'ar', data: { headline: 'حديقة لم تفتح بعد', slug: 'reader-closed' } });
    });

    test('shows the latest articles from right to left, and no draft', async () => {
      const { status, html } = await page('/');

      expect(status).toBe(200);
      expect(html).toContain('<html lang="ar" dir="rtl">');
      expect(html).toContain('<a href="/articles/ar/reader-garden">حديقة &lt;b&gt;جديدة&lt;/b&gt;</a>');
      expect(html).not.toContain('لم تفتح بعد');
    });

    test('shows one article as it was published, with its quotations', async () => {
      const { html } = await page('/articles/ar/reader-garden');

      expect(html).toContain('<p dir="rtl">افتُتحت <bdi dir="ltr">C++</bdi> اليوم.</p>');
      expect(html).toMatch(/الحديقة للجميع.*سلمى.*البستانية/u);
      expect(html).toContain('href="/api/articles/by-slug/ar/reader-garden"');
    });

    test('shows the dateline once, also where the text opens with it in another form', async () => {
      const dateline = { place: 'تونس', source: 'مرسى برس' };
      for (const [slug, text] of [
        ['reader-wire', 'تونس (مرسى برس) – افتُتحت الحديقة اليوم.'],
        ['reader-desk', 'افتُتحت الحديقة اليوم.'],
      ] as const) {
        await newsroom()
          .documents('api::article.article')
          .create({
            locale: 'ar',
            data: { headline: slug, slug, dateline, body: paragraphs(text) },
            status: 'published',
          });
        const { html } = await page(`/articles/ar/${slug}`);
        expect(html.match(/مرسى برس/gu)).toHaveLength(1);
      }
    });

    test('holds no script, and nothing from elsewhere', async () => {
      const { headers, html } = await page('/articles/ar/reader-garden');

      expect(html).not.toMatch(/<script|https?:\/\/|\son\w+=/u);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/u);
    });

    test.each(['/articles/ar/reader-closed', '/articles/tlh/x', '/articles/ar/%3Cscript%3E', '/articles/ar/%00'])(
      'has nothing at %s',
      async (address) => {
        const { status, html } = await page(address);

        expect(status).toBe(404);
        expect(html).not.toContain('<script');
      },
    );

    test('is there in every language of the newsroom', async () => {
      for (const [locale, dir] of [
        ['en', 'ltr'],
        ['he', 'rtl'],
      ] as const) {
        expect((await page(`/?locale=${locale}`)).html).toContain(`<html lang="${locale}" dir="${dir}">`);
      }
    });
  });
};
