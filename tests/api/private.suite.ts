import type { Newsroom } from '../support/strapi';
import { paragraphs } from './delivery.suite';

/** Tables of which no reader may see a word that no published text holds. */
const PRIVATE = [
  'plugin::copy-desk.log-entry',
  'plugin::copy-desk.desk-item',
  'plugin::copy-desk.text',
  'plugin::copy-desk.wire-copy',
  'plugin::copy-desk.edition',
  'admin::user',
  'admin::api-token',
];
/** Values shorter than these stand in every text by chance. */
const TELLING = 6;
/** What articles show of themselves (whose text it is, in which language and of which type), and words of the program. */
const COMMON = new Set([
  'contentType',
  'document',
  'documentId',
  'locale',
  'createdAt',
  'updatedAt',
  'at',
  'field',
  'kind',
  'stage',
]);

const namesIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => [...(Array.isArray(value) ? [] : [name]), ...namesIn(inner)])
    : [];

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value.length >= TELLING ? [value] : [];
  if (value instanceof Date || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (COMMON.has(name) ? [] : stringsIn(inner)));
};

export const privateSuite = (newsroom: () => Newsroom): void => {
  describe('what only the desk knows', () => {
    const EMBARGO = '2020-01-02T03:04:05.000Z';
    const SECRETS = [EMBARGO, 'عنوان لم يخرج بعد', 'فقرة لم تخرج بعد', 'متحدث لم يذكر بعد', 'حدث لم يعلن بعد'];
    const [, headline = '', body = '', name = '', event = ''] = SECRETS;

    beforeAll(async () => {
      const { ask, person, documents } = newsroom();
      const { token } = await person();
      const articles = documents('api::article.article');
      const live = await articles.create({
        locale: 'ar',
        data: { headline: 'نافورة جديدة', body: paragraphs('ماء.'), embargo: EMBARGO },
      });
      const publish = (documentId: string) =>
        ask(`/content-manager/collection-types/api::article.article/${documentId}/actions/publish?locale=ar`, {
          method: 'POST',
          token,
          body: {},
        });
      expect((await publish(live.documentId)).status).toBe(200);
      await articles.update({ documentId: live.documentId, locale: 'ar', data: { headline, body: paragraphs(body) } });
      const faulty = await articles.create({ locale: 'ar', data: { headline, body: paragraphs(`${body} \u202Ex`) } });
      expect((await publish(faulty.documentId)).status).toBe(400);
      await documents('api::speaker.speaker').create({ locale: 'ar', data: { name } });
      await documents('api::event.event').create({ locale: 'ar', data: { name: event } });
    });

    const privateNames = (): readonly string[] =>
      ['article', 'speaker', 'event'].flatMap((type) =>
        Object.entries(newsroom().strapi.contentType(`api::${type}.${type}` as 'api::article.article').attributes)
          .filter(([, attribute]) => 'private' in attribute && attribute.private)
          .map(([name]) => name),
      );

    test('is in no public answer', async () => {
      const { strapi, url, documents } = newsroom();
      const rows = await Promise.all(PRIVATE.map((uid) => strapi.db.query(uid).findMany({ populate: true })));
      const published: unknown = await strapi.db
        .query('api::article.article')
        .findMany({ where: { publishedAt: { $notNull: true } }, populate: true });
      const out = new Set(stringsIn(published));
      const values = [...new Set([...stringsIn(rows).filter((value) => !out.has(value)), ...SECRETS])];
      const live = await documents<{ slug: string }>('api::article.article').findMany({
        status: 'published',
        locale: 'ar',
      });
      const one = live.find(({ slug }) => slug) ?? live[0];
      const all = 'pagination[pageSize]=100';
      const words = encodeURIComponent('لم');
      const addresses = [
        ...['ar', 'en', '*'].map((locale) => `/api/articles?locale=${locale}&populate=*&${all}`),
        `/api/articles/${one?.documentId}?locale=ar&populate=*`,
        `/api/articles/by-slug/ar/${one?.slug}?populate=*`,
        `/api/articles?locale=*&q=${words}&${all}`,
        `/api/speakers?locale=*&populate=*&${all}`,
        `/api/speakers?locale=*&q=${words}`,
        `/api/events?locale=*&populate=*&${all}`,
        `/api/events?locale=*&q=${words}`,
        `/api/quotations?locale=*&${all}`,
        `/api/quotations?locale=*&q=${words}`,
        '/api/copy-desk/drafts',
        '/api/log-entries',
        '/api/published-forms',
      ];

      expect(values.length).toBeGreaterThan(20);
      expect(privateNames()).toContain('embargo');
      for (const address of addresses) {
        const answer: unknown = await (await fetch(url + address)).json();
        const said = stringsIn(answer).join('\n');
        expect([address, namesIn(answer).filter((name) => privateNames().includes(name))]).toEqual([address, []]);
        expect([address, values.filter((value) => said.includes(value))]).toEqual([address, []]);
      }
    });
  });
};
