import type { Newsroom } from '../support/strapi';
import { deskOf } from './desk';
import { paragraphs } from './delivery.suite';

interface Failure {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}
interface Answer<Data> {
  readonly data: Data;
  readonly errors?: readonly Failure[];
}
interface Item {
  readonly documentId: string;
  readonly [name: string]: unknown;
}
interface Introspection {
  readonly __schema: {
    readonly types: readonly {
      readonly name: string;
      readonly fields: readonly { readonly name: string }[] | null;
      readonly inputFields: readonly { readonly name: string }[] | null;
    }[];
  };
}

const ADDED = `dir lang text html wordCount firstPublishedAt body
  dateline { text source place date }
  quotations { words speakerName speakerRole cue block start end dir speakerRecord { documentId href } }
  translations { locale slug href }`;

export const graphqlSuite = (newsroom: () => Newsroom): void => {
  describe('GraphQL', () => {
    const articles = () => newsroom().documents<Item>('api::article.article');
    const send = <Data = Record<string, unknown>>(query: string, variables: object = {}, token?: string) =>
      newsroom().ask<Answer<Data>>('/graphql', { method: 'POST', body: { query, variables }, token });
    const refusal = async (query: string, variables: object = {}, token?: string): Promise<Failure | undefined> =>
      (await send(query, variables, token)).body.errors?.[0];
    let speaker: string;
    let live: string;
    let draft: string;

    beforeAll(async () => {
      const records = (uid: string) => newsroom().documents(`api::${uid}.${uid}`);
      speaker = (await records('speaker').create({ locale: 'ar', data: { name: 'هدى الصياد', role: 'صيادة' } }))
        .documentId;
      const quotations = [{ words: 'البحر للجميع', speaker, cue: 'قالت', block: 0, start: 20, end: 32 }];
      const body = paragraphs('قالت هدى الصياد إن «البحر للجميع».', 'Photo by Jane Doe');
      const dateline = { source: 'إيلاف', place: 'أصيلة', date: '2025-03-04' };
      const data = { headline: 'البحر والصيد', dateline, body, quotations, speakers: [speaker] };
      live = (await articles().create({ locale: 'ar', data, status: 'published' })).documentId;
      await articles().update({ documentId: live, locale: 'ar', data: { headline: 'مسودة البحر السرية' } });
      await articles().update({ documentId: live, locale: 'en', data: { headline: 'Secret draft of the sea' } });
      draft = (
        await articles().create({ locale: 'ar', data: { headline: 'مسودة الصيد السرية', body, speakers: [speaker] } })
      ).documentId;
    });

    test('delivers of an article what REST adds to it', async () => {
      const { body } = await send<{ article: Item }>(
        `query ($id: ID!) { article(documentId: $id, locale: "ar") { documentId headline ${ADDED} } }`,
        { id: live },
      );
      const rest = await newsroom().ask<{ data: Item }>(`/api/articles/${live}?locale=ar`);

      expect(body.errors).toBeUndefined();
      expect(rest.body.data).toMatchObject(body.data.article);
      expect(body.data.article['quotations']).toMatchObject([
        { speakerName: 'هدى الصياد', speakerRole: 'صيادة', speakerRecord: { documentId: speaker } },
      ]);
      expect(body.data.article['body']).toMatchObject([{ dir: 'rtl' }, { dir: 'rtl', lang: 'und-Latn' }]);
    });

    test('asks for the stored forms of a list once', async () => {
      const { db } = newsroom().strapi;
      const asked = jest.spyOn(db, 'query');
      await send(`{ articles(locale: "ar") { documentId dir html quotations { words } } }`);
      const forms = asked.mock.calls.filter(([uid]) => uid === 'plugin::copy-desk.published-form');
      asked.mockRestore();

      expect(forms).toHaveLength(1);
    });

    test('says which words a frozen name replaces no more', async () => {
      await newsroom()
        .documents('api::speaker.speaker')
        .update({ documentId: speaker, locale: 'ar', data: { role: 'نائبة' } });
      const { body } = await send<{ articles: Item[] }>(
        `query ($id: ID!) { articles(locale: "ar", filters: { documentId: { eq: $id } }) { quotations { speakerRole } speakers { role } } }`,
        { id: live },
      );

      expect(body.data.articles).toEqual([{ quotations: [{ speakerRole: 'صيادة' }], speakers: [{ role: 'نائبة' }] }]);
    });

    describe('shows the public no draft', () => {
      test.each([
        ['by its status', '{ articles(locale: "ar", status: DRAFT) { headline } }'],
        ['by what has been published', '{ articles(locale: "ar", publicationFilter: MODIFIED) { headline } }'],
        ['by whether it was ever published', '{ articles(locale: "ar", hasPublishedVersion: false) { headline } }'],
        [
          'by a condition behind a relation',
          '{ articles(locale: "ar", filters: { localizations: { headline: { contains: "Secret" } } }) { headline } }',
        ],
        ['in the count of a list', '{ articles_connection(locale: "ar", status: DRAFT) { pageInfo { total } } }'],
      ])('%s', async (_name, query) => {
        const failure = await refusal(query);

        expect(failure?.message).toMatch(/^Unpublished text is not public/u);
      });

      test('behind an article in another locale', async () => {
        const { body } = await send(
          `query ($id: ID!) { article(documentId: $id, locale: "ar") {
            localizations { headline } localizations_connection { nodes { headline } } } }`,
          { id: live },
        );

        expect(body.data).toEqual({ article: { localizations: [], localizations_connection: { nodes: [] } } });
      });

      test('by its address', async () => {
        const { body } = await send('query ($id: ID!) { article(documentId: $id, locale: "ar") { headline } }', {
          id: draft,
        });

        expect(body.data).toEqual({ article: null });
      });

      test('but shows it to a token that may read drafts, with its forms', async () => {
        const { body } = await send<{ article: Item }>(
          `query ($id: ID!) { article(documentId: $id, locale: "ar", status: DRAFT) { headline dir wordCount quotations { words } } }`,
          { id: live },
          await newsroom().apiToken('full-access'),
        );

        expect(body.data.article).toEqual({
          headline: 'مسودة البحر السرية',
          dir: 'rtl',
          wordCount: 10,
          quotations: [{ words: 'البحر للجميع' }],
        });
      });
    });

    describe('to a token that may write', () => {
      const writer = () =>
        newsroom().apiToken(
          'custom',
          ['find', 'findOne', 'create', 'update', 'delete'].map((act) => `api::article.article.${act}`),
        );
      const CREATE = `mutation ($data: ArticleInput!, $status: PublicationStatus) {
        createArticle(locale: "ar", data: $data, status: $status) { documentId } }`;

      test('shows no draft beside what it has written', async () => {
        const { body } = await send(
          `mutation ($id: ID!, $data: ArticleInput!) {
            updateArticle(documentId: $id, locale: "ar", data: $data) { headline localizations { headline } } }`,
          { id: live, data: { headline: 'البحر والصيد' } },
          await writer(),
        );

        expect(body.data).toEqual({ updateArticle: { headline: 'البحر والصيد', localizations: [] } });
      });

      test('gives a receipt of a draft, not its text', async () => {
        const token = await writer();
        const data = { headline: 'مسودة من بعيد', body: paragraphs('نص.') };
        const { body } = await send<{ createArticle: Item }>(CREATE, { data, status: 'DRAFT' }, token);
        const text = await refusal(
          CREATE.replace('{ documentId }', '{ documentId headline }'),
          { data, status: 'DRAFT' },
          token,
        );

        expect(body.data.createArticle.documentId).toMatch(/^\w{24}$/u);
        expect(text?.message).toMatch(/^Unpublished text/u);
      });

      test.each([
        ['creates', CREATE, {}],
        [
          'updates',
          `mutation ($id: ID!, $data: ArticleInput!) { updateArticle(documentId: $id, locale: "ar", data: $data) { documentId } }`,
          {},
        ],
        [
          'publishes',
          `mutation ($id: ID!, $data: ArticleInput!) { updateArticle(documentId: $id, locale: "ar", status: PUBLISHED, data: $data) { documentId } }`,
          {},
        ],
      ])('lets nothing faulty out when it %s', async (_name, query) => {
        const token = await writer();
        const before = await articles().count({ status: 'published', locale: 'ar' });
        const data = { headline: 'باب جديد', body: paragraphs('افتُتح \u202Eالجسر.') };
        const failure = await refusal(query, { data, id: live }, token);

        expect(failure?.extensions['code']).toBe('BAD_USER_INPUT');
        expect(JSON.stringify(failure?.extensions['error'])).toContain('bidi-override');
        expect(await articles().count({ status: 'published', locale: 'ar' })).toBe(before);
        expect(await articles().findOne({ documentId: live, locale: 'ar', status: 'published' })).toMatchObject({
          headline: 'البحر والصيد',
        });
      });

      test('takes nothing live away but by a withdrawal', async () => {
        const { documentId } = await articles().create({
          locale: 'ar',
          data: { headline: 'باق في مكانه', body: paragraphs('نص.') },
          status: 'published',
        });
        const remove = 'mutation ($id: ID!) { deleteArticle(documentId: $id) { documentId } }';
        const failure = await refusal(remove, { id: documentId }, await writer());
        const stays = await articles().findOne({ documentId, locale: 'ar', status: 'published' });
        await deskOf(newsroom).take(await newsroom().person(), documentId, 'withdraw', { note: 'سُحب.' });
        const after = await send('query ($id: ID!) { article(documentId: $id, locale: "ar") { headline } }', {
          id: documentId,
        });

        expect(failure?.extensions['code']).toBe('BAD_USER_INPUT');
        expect(stays).not.toBeNull();
        expect(after.body.data).toEqual({ article: null });
      });

      test.each([
        'createArticle(data: { headline: "x" })',
        'updateArticle(documentId: "x", data: { headline: "x" })',
        'deleteArticle(documentId: "x")',
      ])('and to nobody else: %s', async (mutation) => {
        expect((await refusal(`mutation { ${mutation} { documentId } }`))?.extensions['code']).toBe('FORBIDDEN');
      });
    });

    test('knows no type and no field of the desk', async () => {
      const { strapi } = newsroom();
      const { body } = await send<Introspection>(
        '{ __schema { types { name fields { name } inputFields { name } } } }',
      );
      const { types } = body.data.__schema;
      const has = (type: string) => types.find(({ name }) => name === type);
      const own = Object.keys(strapi.contentTypes).filter((uid) => uid.startsWith('plugin::copy-desk.'));
      const hidden = Object.entries(strapi.contentType('api::article.article').attributes)
        .filter(([, attribute]) => 'private' in attribute && attribute.private)
        .map(([name]) => name);
      const shown = types
        .filter(({ name }) => /^Article(?:Input|FiltersInput)?$/u.test(name))
        .flatMap(({ fields, inputFields }) => [...(fields ?? []), ...(inputFields ?? [])].map(({ name }) => name));

      expect(own.length).toBeGreaterThan(5);
      expect(hidden).toContain('embargo');
      expect(shown).toContain('headline');
      expect(types.map(({ name }) => name).filter((name) => /copy.?desk/iu.test(name))).toEqual([]);
      expect(shown.filter((name) => hidden.includes(name))).toEqual([]);
      expect(has('Article')).toBeDefined();
      for (const uid of own) {
        const attributes = Object.keys(strapi.contentType(uid as 'api::article.article').attributes).sort();
        const named = types.filter(
          ({ fields }) => fields && attributes.every((one) => fields.some(({ name }) => name === one)),
        );
        expect([uid, named]).toEqual([uid, []]);
      }
    });

    describe('answers with a sentence, and no stack, to', () => {
      const deep = `{ speakers { ${'localizations { '.repeat(10)} name ${'} '.repeat(10)} } }`;
      test.each([
        ['a query that goes too deep', deep, 'exceeds maximum operation depth'],
        [
          'a query of 10,000 characters',
          `{ articles { headline ${'headline '.repeat(1200)} } }`,
          'more that 1000 tokens',
        ],
        [
          'many queries in one',
          `{ ${Array.from({ length: 60 }, (_, at) => `a${at}: articles { documentId }`).join(' ')} }`,
          'asks for too much at once',
        ],
        ['a locale of nobody', '{ articles(locale: "tlh") { headline } }', 'Unknown locale'],
        [
          'a condition of 10,000 characters',
          `{ articles(filters: { headline: { contains: "${'ا'.repeat(10_000)}" } }) { headline } }`,
          'holds more than 500 characters',
        ],
        [
          'a condition on what is private',
          '{ articles(filters: { embargo: { gt: "2020-01-01T00:00:00.000Z" } }) { headline } }',
          '"embargo" is not defined',
        ],
        ['a sort by what is private', '{ articles(sort: "embargo") { headline } }', 'embargo'],
        ['a sort by people', '{ articles(sort: "createdBy.email") { headline } }', 'createdBy'],
        ['a field that is none', '{ articles { findings } }', 'Cannot query field'],
        ['no query', '', 'must contain a non-empty'],
      ])('%s', async (_name, query, sentence) => {
        const { body } = await send(query);

        expect(body.errors?.[0]?.message).toContain(sentence);
        expect(JSON.stringify(body)).not.toMatch(/ at .+\.js:|node_modules|stacktrace|select /u);
      });

      test('a locale of nobody in a variable', async () => {
        const failure = await refusal('query ($l: I18NLocaleCode) { articles(locale: $l) { headline } }', { l: 'tlh' });

        expect(failure?.message).toMatch(/^"locale" names no locale/u);
      });
    });

    test('gives never more than a page of 100', async () => {
      const { body } = await send(
        '{ articles_connection(locale: "ar", pagination: { limit: 100000 }) { pageInfo { pageSize } } }',
      );

      expect(body.data).toEqual({ articles_connection: { pageInfo: { pageSize: 100 } } });
    });

    test('shows no page that loads from elsewhere', async () => {
      const page = await fetch(`${newsroom().url}/graphql`, { headers: { Accept: 'text/html' } });
      const html = await page.text();

      expect(html).not.toMatch(/https?:|<script/u);
    });
  });
};
