import Ajv2020 from 'ajv/dist/2020';
import type { Newsroom } from '../support/strapi';
import { paragraphs } from './delivery.suite';

type Json = Readonly<Record<string, unknown>>;
interface Document extends Json {
  readonly paths: Readonly<
    Record<string, { readonly get: { readonly responses: Json; readonly parameters: readonly Json[] } }>
  >;
}
interface Layer {
  readonly path: string;
  readonly methods: readonly string[];
}

const ID = 'openapi.json';
const escaped = (path: string): string => encodeURIComponent(path.replaceAll('~', '~0').replaceAll('/', '~1'));

export const openapiSuite = (newsroom: () => Newsroom): void => {
  describe('the OpenAPI document', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
    let document: Document;
    let live: string;

    beforeAll(async () => {
      const { documents, ask } = newsroom();
      const speaker = await documents('api::speaker.speaker').create({
        locale: 'ar',
        data: { name: 'سلوى الخطيب', role: 'مهندسة', aliases: [{ name: 'أم البناء' }] },
      });
      const event = await documents('api::event.event').create({ locale: 'ar', data: { name: 'معرض العمارة' } });
      const data = {
        headline: 'معرض العمارة يفتح أبوابه',
        slug: 'architecture-fair',
        category: 'culture',
        dateline: { source: 'إيلاف', place: 'أصيلة', date: '2025-04-05' },
        body: paragraphs('قالت سلوى الخطيب إن «البناء يبدأ من الفكرة».', 'Photo by Jane Doe'),
        quotations: [{ words: 'البناء يبدأ من الفكرة', speaker: speaker.documentId, cue: 'قالت' }],
        speakers: [speaker.documentId],
        event: event.documentId,
      };
      const articles = documents('api::article.article');
      live = (await articles.create({ locale: 'ar', data, status: 'published' })).documentId;
      await articles.update({
        documentId: live,
        locale: 'en',
        data: { headline: 'Architecture fair opens', body: paragraphs('The fair is open.') },
        status: 'published',
      });
      document = (await ask<Document>('/api/openapi.json')).body;
      ajv.addSchema(document, ID);
    });

    /** What is wrong with an answer by what the document says of it. */
    const errorsOf = (path: string, status: number, answer: unknown) => {
      const schema = `${ID}#/paths/${escaped(path)}/get/responses/${status}/content/application~1json/schema`;
      const validate = ajv.compile({ $ref: schema });
      return validate(answer)
        ? []
        : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
    };
    const words = encodeURIComponent('البناء');

    test.each([
      ['/articles', '?locale=ar'],
      ['/articles', '?locale=*&populate=*&pagination[pageSize]=100'],
      ['/articles', '?locale=ar&fields=headline,html&pagination[start]=0&pagination[limit]=2'],
      ['/articles', '?locale=ar&populate[quotations][populate]=speaker'],
      ['/articles', '?locale=ar&pagination[withCount]=false'],
      ['/articles', `?locale=ar&q=${words}`],
      ['/articles/{id}', '?locale=ar&populate=*'],
      ['/articles/by-slug/{locale}/{slug}', '?populate=speakers'],
      ['/speakers', '?locale=ar&populate=*'],
      ['/speakers', `?locale=ar&q=${encodeURIComponent('سلوى')}`],
      ['/events', '?locale=ar&populate=*'],
      ['/quotations', '?locale=*&pagination[pageSize]=100'],
      ['/quotations', `?locale=ar&q=${words}`],
    ])('describes what is answered: %s%s', async (path, query) => {
      const address = path.replace('{id}', live).replace('{locale}/{slug}', 'ar/architecture-fair');
      const { status, body } = await newsroom().ask<{ data: unknown }>(`/api${address}${query}`);

      expect(status).toBe(200);
      expect([body.data].flat().length).toBeGreaterThan(0);
      expect(errorsOf(path, 200, body)).toEqual([]);
    });

    test.each([
      ['/articles', '?locale=tlh', 400],
      ['/articles', '?status=draft', 403],
      ['/articles/{id}', '?locale=ar', 404],
      ['/quotations', '?date=tomorrow', 400],
      ['/articles/by-slug/{locale}/{slug}', '', 404],
    ])('describes refusals: %s%s', async (path, query, status) => {
      const address = path.replace('{id}', 'nobody').replace('{locale}/{slug}', 'ar/nothing');
      const answer = await newsroom().ask(`/api${address}${query}`);

      expect(answer.status).toBe(status);
      expect(errorsOf(path, status, answer.body)).toEqual([]);
    });

    test('says what an article of these is not', async () => {
      const { body } = await newsroom().ask<{ data: Json; meta: Json }>(`/api/articles/${live}?locale=ar`);
      const { data } = body;

      expect(errorsOf('/articles/{id}', 200, { ...body, data: { ...data, embargo: null } })).not.toEqual([]);
      expect(errorsOf('/articles/{id}', 200, { ...body, data: { ...data, dir: 'up' } })).not.toEqual([]);
      expect(errorsOf('/articles/{id}', 200, { ...body, data: { ...data, translations: [{}] } })).not.toEqual([]);
    });

    test.each(['json-ld', 'ninjs', 'newsml-g2', 'rss', 'atom', 'json', 'news-sitemap'])(
      'names the type of what is answered as %s',
      async (form) => {
        const paths = Object.keys(document.paths).filter((path) => path.endsWith(`/${form}`));

        expect(paths.length).toBeGreaterThan(0);
        for (const path of paths) {
          const values = { documentId: live, locale: 'ar', category: 'culture' };
          const address = Object.entries(values).reduce(
            (filled, [name, value]) => filled.replace(`{${name}}`, value),
            path,
          );
          const response = await fetch(`${newsroom().url}/api${address}?locale=ar`);
          const described = (document.paths[path]?.get.responses['200'] as { content: Json }).content;

          expect([address, response.status]).toEqual([address, 200]);
          expect(Object.keys(described)).toEqual([response.headers.get('content-type')?.split(';')[0]]);
        }
      },
    );

    test('names every part of an address', () => {
      for (const [path, { get }] of Object.entries(document.paths)) {
        const named = get.parameters.filter((parameter) => parameter['in'] === 'path').map(({ name }) => name);
        expect([path, named]).toEqual([path, Array.from(path.matchAll(/\{(\w+)\}/gu), ([, name]) => name)]);
      }
    });

    test('leaves out no route for readers, and names none of the desk', () => {
      const routes = newsroom().strapi.server.listRoutes() as unknown as readonly Layer[];
      const readers = routes
        .filter(
          ({ path, methods }) =>
            methods.includes('GET') && /^\/api\/(?:articles|speakers|events|quotations)\b/u.test(path),
        )
        .map(({ path }) => path.replace('/api', '').replaceAll(/:(\w+)/gu, '{$1}'));

      expect(readers).toContain('/quotations');
      expect(Object.keys(document.paths).sort()).toEqual([...new Set(readers)].sort());
      expect(JSON.stringify(document)).not.toMatch(/embargo|copy-desk\/drafts|publicationFilter|"draft"/u);
    });

    test('is the same whenever it is asked for', async () => {
      expect(JSON.stringify(document)).not.toContain(new Date().toISOString().slice(0, 10));
      expect((await newsroom().ask('/api/openapi.json')).body).toEqual(document);
    });
  });
};
