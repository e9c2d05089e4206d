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

  describe('the records of an article', () => {
    interface Records {
      readonly data: {
        readonly linked: {
          readonly speakers: readonly { readonly documentId: string }[];
          readonly event: { readonly name: string } | null;
          readonly quotations: Readonly<Record<string, string | null>>;
        };
        readonly connected: readonly { readonly name: string }[];
        readonly events: readonly { readonly documentId: string }[];
        readonly names: Readonly<Record<string, { record: string | null; candidates: readonly object[] }>>;
      };
    }
    const asked = async (body: object) => {
      const { token } = await newsroom().person('strapi-editor');
      return newsroom().ask<Records>('/copy-desk/records', { method: 'POST', token, body });
    };

    test('are those that it is linked to, those that an editor has chosen, and those that its names mean', async () => {
      const speakers = newsroom().documents('api::speaker.speaker');
      const one = await speakers.create({ locale: 'ar', data: { name: 'جهاد البستاني', role: 'مهندس' } });
      const other = await speakers.create({ locale: 'ar', data: { name: 'لمى القاضي' } });
      const event = await newsroom()
        .documents('api::event.event')
        .create({ locale: 'ar', data: { name: 'ملتقى الجسور' } });
      const article = await newsroom()
        .documents('api::article.article')
        .create({
          locale: 'ar',
          data: {
            headline: 'الجسر',
            speakers: [one.documentId],
            event: event.documentId,
            quotations: [{ words: 'سنفتح', speaker: one.documentId }],
          },
        });
      const { status, body } = await asked({
        contentType: 'api::article.article',
        document: article.documentId,
        locale: 'ar',
        names: ['جهاد البستانى', 'فلان الفلاني'],
        connected: [other.documentId],
      });
      expect(status).toBe(200);
      const { linked, connected, names } = body.data;
      expect(linked.speakers.map(({ documentId }) => documentId)).toEqual([one.documentId]);
      expect(linked.event?.name).toBe('ملتقى الجسور');
      expect(Object.values(linked.quotations)).toEqual([one.documentId]);
      expect(connected.map(({ name }) => name)).toEqual(['لمى القاضي']);
      expect(names['جهاد البستانى']).toMatchObject({ record: one.documentId });
      expect(names['فلان الفلاني']).toMatchObject({ record: null, candidates: [] });
    });

    test('are the events that its text names, by name or alias', async () => {
      const events = newsroom().documents('api::event.event');
      const fair = await events.create({
        locale: 'ar',
        data: { name: 'معرض السدو الموسمي', aliases: [{ name: 'Sadu Season Fair' }] },
      });
      const named = async (text: string) => {
        const { body } = await asked({ contentType: 'api::article.article', locale: 'ar', text });
        return body.data.events.map(({ documentId }) => documentId);
      };
      expect(await named('عاد الزوار من معرض السدو الموسمي مساء.')).toEqual([fair.documentId]);
      expect(await named('The visitors left the Sadu Season Fair at night.')).toEqual([fair.documentId]);
      expect(await named('عاد الزوار من المعرض مساء.')).toEqual([]);
    });

    test('are refused for a content type that the desk does not read', async () => {
      expect((await asked({ contentType: 'admin::user', locale: 'ar' })).status).toBe(400);
      expect((await asked({ contentType: ['x'] })).status).toBe(400);
    });
  });

  describe('wire text that is sent from the admin', () => {
    const STORY = 'زحلة – مرسى برس: فتحت البلدية السوق الشعبية بعد الترميم. وحضر الافتتاح جمع من الأهالي.';
    interface Report {
      readonly data: { readonly outcome: string; readonly document: string };
      readonly error?: { readonly message: string };
    }
    const send = async (body: object, role = 'strapi-editor') => {
      const { token, id } = await newsroom().person(role);
      return { id, ...(await newsroom().ask<Report>('/copy-desk/import', { method: 'POST', token, body })) };
    };

    test('becomes a draft of the person who sent it, with the corrected dateline', async () => {
      const { id, status, body } = await send({
        text: STORY,
        locale: 'ar',
        dateline: { place: 'شتورا', source: 'مرسى برس' },
      });
      expect(status).toBe(200);
      expect(body.data.outcome).toBe('created');
      const draft: unknown = await newsroom()
        .strapi.db.query('api::article.article')
        .findOne({ where: { documentId: body.data.document }, populate: { createdBy: true, dateline: true } });
      expect(draft).toMatchObject({
        publishedAt: null,
        createdBy: { id },
        dateline: { place: 'شتورا', source: 'مرسى برس' },
      });
    });

    test.each([
      [{ text: ' ', locale: 'ar' }, 'لا نص'],
      [{ text: STORY, locale: 'xx' }, 'بهذه اللغة'],
      [{ text: STORY, locale: 'ar', date: '2026-13-01' }, 'التاريخ'],
      [{ text: 'س'.repeat(200_001), locale: 'ar' }, 'أطول'],
    ])('is refused with a sentence: %#', async (body, word) => {
      const answer = await send(body);
      expect(answer.status).toBe(400);
      expect(answer.body.error?.message).toContain(word);
    });
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
