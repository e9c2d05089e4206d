import type { Newsroom } from '../support/strapi';

const ARTICLE = 'api::article.article';
const LOG = 'plugin::copy-desk.log-entry';
const OVERRIDE = '\u202E';

interface Draft {
  readonly headline: string;
  readonly body: readonly object[];
}

/** A published row as the tests compare it. */
interface Live {
  readonly documentId: string;
  readonly locale: string;
  readonly headline: string;
}

interface Door {
  readonly name: string;
  /** Tries to put a text before the readers; a refusal rejects. */
  readonly open: (text: Draft, room: Newsroom) => Promise<unknown>;
}

let texts = 0;
const textWith = (words: string): Draft => ({
  headline: `نص ${(texts += 1)}`,
  body: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }],
});
const clean = (): Draft => textWith('افتُتح الجسر الجديد صباح اليوم.');
const faulty = (): Draft => textWith(`افتُتح ${OVERRIDE}الجسر الجديد.`);

const documents = (room: Newsroom) => room.documents('api::article.article');
const saved = async (text: Draft, room: Newsroom, locale = 'ar'): Promise<string> =>
  (await documents(room).create({ locale, data: text })).documentId;

interface DocumentManager {
  publish(id: string, uid: string, options: object): Promise<unknown>;
  publishMany(uid: string, ids: readonly string[], locale?: string): Promise<unknown>;
}
interface CoreService {
  create(params: object): Promise<unknown>;
  update(documentId: string, params: object): Promise<unknown>;
}
const manager = ({ strapi }: Newsroom) => strapi.plugin('content-manager').service<DocumentManager>('document-manager');
const core = ({ strapi }: Newsroom) => strapi.service(ARTICLE) as unknown as CoreService;

/** Doors inside the server: what plugins, scripts and the routes below call. */
const DOORS: readonly Door[] = [
  {
    name: 'the document service, publishing one locale',
    open: async (text, room) => documents(room).publish({ documentId: await saved(text, room), locale: 'ar' }),
  },
  {
    name: 'the document service, publishing a list of locales',
    open: async (text, room) => {
      const documentId = await saved(clean(), room, 'en');
      await documents(room).update({ documentId, locale: 'ar', data: text });
      return documents(room).publish({ documentId, locale: ['en', 'ar'] });
    },
  },
  {
    name: 'the document service, publishing every locale',
    open: async (text, room) => {
      const documentId = await saved(clean(), room, 'en');
      await documents(room).update({ documentId, locale: 'ar', data: text });
      return documents(room).publish({ documentId, locale: '*' });
    },
  },
  {
    name: 'the document service, creating a published text',
    open: (text, room) => documents(room).create({ locale: 'ar', data: text, status: 'published' }),
  },
  {
    name: 'the document service, updating a published text',
    open: async (text, room) =>
      documents(room).update({
        documentId: await saved(clean(), room),
        locale: 'ar',
        data: text,
        status: 'published',
      }),
  },
  {
    name: 'the service behind REST, creating',
    open: (text, room) => core(room).create({ locale: 'ar', data: text }),
  },
  {
    name: 'the service behind REST, updating',
    open: async (text, room) => core(room).update(await saved(clean(), room), { locale: 'ar', data: text }),
  },
  {
    name: 'the service behind the admin, publishing',
    open: async (text, room) => manager(room).publish(await saved(text, room), ARTICLE, { locale: 'ar' }),
  },
  {
    name: 'the service behind the admin, publishing many',
    open: async (text, room) => {
      const ids = [await saved(clean(), room), await saved(text, room)];
      return manager(room).publishMany(ARTICLE, ids, 'ar');
    },
  },
];

type Route = (text: Draft, room: Newsroom) => Promise<{ method: string; address: string; body: object }>;

const ROUTES = {
  'admin publish': async (text, room) => ({
    method: 'POST',
    address: `/content-manager/collection-types/${ARTICLE}/${await saved(clean(), room)}/actions/publish?locale=ar`,
    body: { ...text, locale: 'ar' },
  }),
  'admin create-and-publish': (text) =>
    Promise.resolve({
      method: 'POST',
      address: `/content-manager/collection-types/${ARTICLE}/actions/publish?locale=ar`,
      body: { ...text, locale: 'ar' },
    }),
  'admin bulk publish': async (text, room) => ({
    method: 'POST',
    address: `/content-manager/collection-types/${ARTICLE}/actions/bulkPublish?locale=ar`,
    body: { documentIds: [await saved(clean(), room), await saved(text, room)], locale: ['ar'] },
  }),
  'REST POST': (text) => Promise.resolve({ method: 'POST', address: '/api/articles?locale=ar', body: { data: text } }),
  'REST PUT': async (text, room) => ({
    method: 'PUT',
    address: `/api/articles/${await saved(clean(), room)}?locale=ar`,
    body: { data: text },
  }),
} satisfies Readonly<Record<string, Route>>;

/** A token of kind admin, which acts with the permissions of its owner. */
const adminToken = async (room: Newsroom): Promise<string> => {
  const owner = await room.person();
  const adminPermissions = ['create', 'read', 'update', 'publish'].map((action) => ({
    action: `plugin::content-manager.explorer.${action}`,
    subject: ARTICLE,
    properties: { ...(action !== 'publish' && { fields: ['headline', 'body'] }), locales: ['ar'] },
    conditions: [],
  }));
  const { status, body } = await room.ask<{ data: { accessKey: string } }>('/admin/admin-tokens', {
    method: 'POST',
    token: owner.token,
    body: { kind: 'admin', name: owner.email, description: '', lifespan: null, adminPermissions },
  });
  if (status !== 201) throw new Error(`The admin token was answered with ${status}: ${JSON.stringify(body)}`);
  return body.data.accessKey;
};

export const gateSuite = (newsroom: () => Newsroom): void => {
  describe('the gate', () => {
    const published: string[] = [];

    beforeAll(() => {
      newsroom().strapi.eventHub.on('entry.publish', ({ entry }: { entry: Live | null }) => {
        published.push(entry ? entry.headline : 'no entry');
        return Promise.resolve();
      });
    });

    const live = async (): Promise<readonly Live[]> =>
      newsroom()
        .strapi.db.query(ARTICLE)
        .findMany({
          where: { publishedAt: { $notNull: true } },
          select: ['documentId', 'locale', 'headline'],
          orderBy: { id: 'asc' },
        });
    const refused = (): Promise<number> =>
      newsroom()
        .strapi.db.query(LOG)
        .count({ where: { kind: 'refused' } });
    /** What the readers, the listeners and the log have seen. */
    const seen = async () => ({ live: await live(), refused: await refused(), published: [...published] });

    const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

    describe.each(DOORS)('at $name', ({ open }) => {
      test('lets a clean text out and tells the listeners', async () => {
        const text = clean();
        await open(text, newsroom());
        await settled();

        expect((await live()).map(({ headline }) => headline)).toContain(text.headline);
        expect(published).toContain(text.headline);
      });

      const ways: Readonly<Record<string, (attempt: () => Promise<unknown>) => Promise<unknown>>> = {
        alone: (attempt) => attempt(),
        "inside a caller's transaction": (attempt) => newsroom().strapi.db.transaction(() => attempt()),
        "inside a caller's transaction that goes on after the error": (attempt) =>
          newsroom().strapi.db.transaction(async () => {
            let caught: unknown;
            await attempt().catch((error: unknown) => (caught = error));
            return caught;
          }),
      };

      test.each(Object.keys(ways))('lets no faulty text out, %s', async (way) => {
        const before = await seen();
        const outcome: unknown = await ways[way]?.(() => open(faulty(), newsroom())).catch((error: unknown) => error);
        await settled();

        expect(outcome).toMatchObject({ name: 'ValidationError', details: { reasons: [{ rule: 'bidi-override' }] } });
        expect(await seen()).toEqual({ ...before, refused: before.refused + 1 });
      });
    });

    describe.each(Object.entries<Route>(ROUTES))('at %s', (name, route) => {
      const tokens: Readonly<Record<string, () => Promise<string>>> = name.startsWith('admin')
        ? {
            'an editor': async () => (await newsroom().person('strapi-editor')).token,
            'an administrator': async () => (await newsroom().person()).token,
            'an admin token': () => adminToken(newsroom()),
          }
        : {
            'a token of full access': () => newsroom().apiToken('full-access'),
            'a token of its own permissions': () =>
              newsroom().apiToken('custom', ['api::article.article.create', 'api::article.article.update']),
          };

      test.each(Object.keys(tokens))('lets %s publish a clean text and no faulty one', async (who) => {
        const token = await tokens[who]?.();
        const send = async (text: Draft) => {
          const { address, ...request } = await route(text, newsroom());
          return newsroom().ask<{ error?: object }>(address, { ...request, token });
        };

        const good = clean();
        const answer = await send(good);
        await settled();
        expect([200, 201]).toContain(answer.status);
        expect((await live()).map(({ headline }) => headline)).toContain(good.headline);
        expect(published).toContain(good.headline);

        const before = await seen();
        const refusal = await send(faulty());
        await settled();
        expect(refusal.status).toBe(400);
        expect(refusal.body.error).toMatchObject({
          name: 'ValidationError',
          details: { errors: [{ path: ['body'] }], reasons: [{ rule: 'bidi-override', locale: 'ar' }] },
        });
        expect(await seen()).toEqual({ ...before, refused: before.refused + 1 });
      });
    });

    test('keeps the live version as it was when its successor is refused', async () => {
      const text = clean();
      const { documentId } = await documents(newsroom()).create({ locale: 'ar', data: text, status: 'published' });
      const before = await live();
      await expect(
        documents(newsroom()).update({ documentId, locale: 'ar', data: faulty(), status: 'published' }),
      ).rejects.toThrow();

      expect(await live()).toEqual(before);
    });

    test('judges rows of other locales that a call changes through a field they share', async () => {
      const room = newsroom();
      const { documentId } = await documents(room).create({ locale: 'en', data: clean(), status: 'published' });
      // Text that came in around the desk, as through a database import.
      await room.strapi.db.query(ARTICLE).updateMany({
        where: { documentId, locale: 'en', publishedAt: { $notNull: true } },
        data: { headline: `Bridge ${OVERRIDE}opens` },
      });
      const change = documents(room).update({
        documentId,
        locale: 'ar',
        data: { ...clean(), embargo: '2026-12-01T06:00:00.000Z' },
        status: 'published',
      });

      await expect(change).rejects.toMatchObject({ details: { reasons: [{ rule: 'bidi-override', locale: 'en' }] } });
    });

    test('lets publishes of one article that come at once pass one after another', async () => {
      const { ask, apiToken } = newsroom();
      const token = await apiToken('full-access');
      const { documentId } = await documents(newsroom()).create({ locale: 'ar', data: clean(), status: 'published' });
      const answers = await Promise.all(
        [clean(), faulty(), clean(), faulty(), clean()].map((data) =>
          ask(`/api/articles/${documentId}?locale=ar`, { method: 'PUT', token, body: { data } }),
        ),
      );

      expect(answers.map(({ status }) => status)).toEqual([200, 400, 200, 400, 200]);
      expect((await live()).filter((row) => row.documentId === documentId)).toHaveLength(1);
    });

    test('lets drafts be saved with any fault', async () => {
      const text = faulty();
      const { documentId } = await documents(newsroom()).create({ locale: 'ar', data: text });
      const draft = await documents(newsroom()).findOne({ documentId, locale: 'ar' });

      expect(draft).toMatchObject({ headline: text.headline, publishedAt: null });
    });
  });

  describe('the desk log', () => {
    test('takes entries, and neither changes nor deletes one', async () => {
      const log = newsroom().strapi.db.query(LOG);
      const { id } = (await log.findOne({ where: { kind: 'refused' } })) as { id: number };

      await expect(log.update({ where: { id }, data: { note: '' } })).rejects.toThrow('append-only');
      await expect(log.updateMany({ where: { id }, data: { note: '' } })).rejects.toThrow('append-only');
      await expect(log.delete({ where: { id } })).rejects.toThrow('append-only');
      await expect(log.deleteMany({ where: { id } })).rejects.toThrow('append-only');
    });

    test('names who published, which text, and when', async () => {
      const { ask, person, strapi } = newsroom();
      const editor = await person('strapi-editor');
      const { address, ...request } = await ROUTES['admin create-and-publish'](clean());
      const { body } = await ask<{ data: { documentId: string } }>(address, { ...request, token: editor.token });

      expect(
        await strapi.db.query(LOG).findOne({ where: { document: body.data.documentId, kind: 'published' } }),
      ).toMatchObject({
        kind: 'published',
        contentType: ARTICLE,
        locale: 'ar',
        actor: `admin:${editor.id}`,
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/u) as string,
      });
    });
  });
};
