import type { Newsroom } from '../support/strapi';

interface Route {
  readonly method: string;
  readonly path: string;
  readonly config?: { readonly policies?: readonly unknown[] };
}

export const routesSuite = (newsroom: () => Newsroom): void => {
  describe("the desk's admin routes", () => {
    const routes = (): readonly Route[] => {
      const { admin } = newsroom().strapi.plugin('copy-desk').routes as Record<string, { routes: readonly Route[] }>;
      return admin?.routes ?? [];
    };

    test('each name a permission', () => {
      expect(routes().length).toBeGreaterThan(0);
      for (const { config } of routes()) {
        expect(config?.policies).toContainEqual({
          name: 'admin::hasPermissions',
          config: { actions: [expect.stringMatching(/^plugin::copy-desk\.[a-z]+\.[a-z-]+$/u)] },
        });
      }
    });

    test('are closed to whoever is not logged in, and to whoever lacks the permission', async () => {
      const { ask, person, strapi } = newsroom();
      await strapi.db
        .query('admin::role')
        .create({ data: { name: 'Visitor', code: 'visitor', description: 'May do nothing' } });
      const visitor = await person('visitor');
      const editor = await person('strapi-editor');

      for (const { method, path } of routes()) {
        const address = `/copy-desk${path.replace(/:\w+/gu, 'x')}`;
        expect((await ask(address, { method })).status).toBe(401);
        expect((await ask(address, { method, token: visitor.token })).status).toBe(403);
      }
      expect((await ask('/copy-desk/settings', { token: editor.token })).status).toBe(200);
    }, 30_000);
  });

  describe("the desk's own types", () => {
    test.each([
      'address',
      'desk-item',
      'edition',
      'log-entry',
      'published-form',
      'published-quotation',
      'text',
      'wire-copy',
      'withdrawal',
    ])('%s is hidden from the Content Manager and the content API', async (name) => {
      const { ask, person } = newsroom();
      const { token } = await person();
      const listed = await ask<{ data: { uid: string; isDisplayed: boolean }[] }>('/content-manager/content-types', {
        token,
      });

      expect(listed.body.data.filter(({ uid, isDisplayed }) => uid.endsWith(name) && isDisplayed)).toEqual([]);
      expect((await ask(`/api/${name}s`)).status).toBe(404);
      expect((await ask(`/api/copy-desk/${name}s`)).status).toBe(404);
    });
  });

  describe('a fingerprint', () => {
    /** What readers see of an article, and what they do not. */
    const IN = ['headline', 'slug', 'standfirst', 'dateline', 'body', 'quotations', 'speakers', 'event'];
    const IN_TOO = ['category', 'cover', 'embargo', 'corrections'];
    const STRAPIS = ['createdAt', 'updatedAt', 'publishedAt', 'firstPublishedAt', 'createdBy', 'updatedBy'];
    const OUT = [...STRAPIS, 'locale', 'localizations', 'id', 'documentId'];

    test('is taken over every attribute that readers see, and each other one is left out on purpose', () => {
      const { strapi } = newsroom();
      const attributes = Object.keys(strapi.contentType('api::article.article').attributes);
      const { contentTypes } = strapi.config.get<{ contentTypes: Record<string, Record<string, string | string[]>> }>(
        'plugin::copy-desk',
      );
      const mapping = contentTypes['api::article.article'] ?? {};

      expect(attributes.filter((name) => ![...IN, ...IN_TOO, ...OUT].includes(name))).toEqual([]);
      expect(Object.values(mapping).flat().sort()).toEqual([...IN, ...IN_TOO].sort());
    });

    test('is the same for the draft and the published row of an unchanged article, and another after an edit', async () => {
      const { strapi } = newsroom();
      const articles = newsroom().documents('api::article.article');
      const speaker = await newsroom()
        .documents('api::speaker.speaker')
        .create({ locale: 'ar', data: { name: 'رامي' } });
      const published = async () =>
        (await strapi.db
          .query('plugin::copy-desk.log-entry')
          .findMany({ where: { document: documentId, kind: 'published' }, orderBy: { id: 'asc' } })) as {
          fingerprint: string;
        }[];
      const { documentId } = await articles.create({
        locale: 'ar',
        data: {
          headline: 'سوق جديدة للسمك',
          body: [{ type: 'paragraph', children: [{ type: 'text', text: 'افتُتحت السوق.' }] }],
          dateline: { place: 'أصيلة', source: 'الساحل' },
          quotations: [{ words: 'سوق للجميع', speaker: speaker.documentId }],
          speakers: [speaker.documentId],
        },
      });
      await articles.publish({ documentId, locale: 'ar' });
      await articles.publish({ documentId, locale: 'ar' });
      await articles.update({ documentId, locale: 'ar', data: { headline: 'سوق جديدة' }, status: 'published' });
      const [first, second, third] = (await published()).map(({ fingerprint }) => fingerprint);

      expect(second).toBe(first);
      expect(third).not.toBe(first);
    });
  });
};
