import type { Newsroom } from '../support/strapi';
import { deskOf } from './desk';

const SECRET = 'سر لم ينشر بعد';
const READ_DRAFTS = 'plugin::copy-desk.drafts.read';
const FIND = ['api::article.article.find', 'api::article.article.findOne', 'api::speaker.speaker.find'];

const textOf = (words: string) => [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];

/** Every way that a query can ask for, filter through or populate what is not published. */
const QUERIES: readonly string[] = [
  '/api/articles?locale=ar&status=draft',
  '/api/articles?locale=ar&status=',
  '/api/articles?locale=ar&status=DRAFT',
  '/api/articles?locale=ar&status[]=published&status[]=draft',
  '/api/articles?locale=ar&publicationFilter=never-published',
  '/api/articles?locale=ar&publicationFilter=modified&status=published',
  '/api/articles?locale=ar&hasPublishedVersion=false',
  '/api/articles?locale=ar&filters[localizations][headline][$contains]=x',
  '/api/articles?locale=ar&filters[$or][0][localizations][headline][$notNull]=true',
  '/api/articles?locale=ar&filters[$not][localizations][headline][$null]=true',
  '/api/articles?locale=ar&sort=localizations.headline:asc',
  '/api/articles?locale=ar&sort[0][localizations][headline]=asc',
  '/api/articles?locale=ar&populate[localizations][filters][localizations][headline][$notNull]=true',
  '/api/articles?locale=ar&populate[localizations][sort]=localizations.headline',
  '/api/speakers?locale=ar&status=draft&populate=*',
  '/api/events?locale=ar&status=draft',
  '/api/upload/files?populate=related',
  '/api/upload/files?populate=*',
  '/api/upload/files?populate[related][populate]=*',
  '/api/upload/files?filters[related][id][$notNull]=true',
];

export const draftsSuite = (newsroom: () => Newsroom): void => {
  describe('drafts', () => {
    let published: string;
    let hidden: string;
    let readers: Readonly<Record<string, string | undefined>>;

    beforeAll(async () => {
      const { strapi, ask, apiToken } = newsroom();
      const documents = newsroom().documents('api::article.article');
      const live = await documents.create({
        locale: 'ar',
        data: { headline: 'افتتاح المكتبة', body: textOf('افتُتحت المكتبة.') },
        status: 'published',
      });
      published = live.documentId;
      await documents.update({ documentId: published, locale: 'ar', data: { headline: SECRET } });
      await documents.update({ documentId: published, locale: 'en', data: { headline: SECRET } });
      hidden = (await documents.create({ locale: 'ar', data: { headline: SECRET, body: textOf(SECRET) } })).documentId;

      const permissions = strapi.db.query('plugin::users-permissions.permission');
      const member = (await strapi.db
        .query('plugin::users-permissions.role')
        .findOne({ where: { type: 'authenticated' } })) as { id: number };
      const open = ['article.article.find', 'article.article.findOne', 'speaker.speaker.find', 'event.event.find'];
      for (const action of [...open.map((one) => `api::${one}`), 'plugin::upload.content-api.find']) {
        await permissions.create({ data: { action, role: member.id } });
      }
      const registered = await ask<{ jwt: string }>('/api/auth/local/register', {
        method: 'POST',
        body: { username: 'reader', email: 'reader@newsroom.example', password: 'Tests-only-1' },
      });
      readers = {
        nobody: undefined,
        'a logged-in reader': registered.body.jwt,
        'a read-only token': await apiToken('read-only'),
        'a token that may find articles': await apiToken('custom', FIND),
      };
    });

    const kinds = ['nobody', 'a logged-in reader', 'a read-only token', 'a token that may find articles'];

    describe.each(kinds)('asked for by %s', (reader) => {
      test.each(QUERIES)('are refused at %s', async (address) => {
        const { status, body } = await newsroom().ask(address, { token: readers[reader] });

        expect([400, 403]).toContain(status);
        expect(JSON.stringify(body)).not.toContain(SECRET);
      });

      test.each([
        '/api/articles?locale=ar&populate=*',
        '/api/articles?locale=ar&populate=localizations',
        '/api/articles?locale=*&populate[localizations][populate]=*',
        '/api/articles?locale=ar&status=published&populate[speakers][populate]=*',
        '/api/articles?locale=ar&pagination[pageSize]=100&_q=%D8%B3%D8%B1',
      ])('are not in the answer to %s', async (address) => {
        const { status, body } = await newsroom().ask(address, { token: readers[reader] });

        expect(status).toBe(200);
        expect(JSON.stringify(body)).not.toContain(SECRET);
      });

      test('are not found by their documentId', async () => {
        const one = await newsroom().ask(`/api/articles/${hidden}?locale=ar`, { token: readers[reader] });
        const draft = await newsroom().ask(`/api/articles/${published}?locale=ar&status=draft`, {
          token: readers[reader],
        });

        expect(one.status).toBe(404);
        expect(draft.status).toBe(403);
        expect(draft.body).toMatchObject({ error: { message: expect.stringContaining('"read drafts"') as string } });
      });
    });

    test.each([
      ['that holds the action "read drafts"', 'custom', [...FIND, READ_DRAFTS]],
      ['of full access', 'full-access', []],
    ] as const)('are read with a token %s', async (_name, type, permissions) => {
      const { ask, apiToken } = newsroom();
      const token = await (type === 'custom' ? apiToken(type, permissions) : apiToken(type));
      const { status, body } = await ask('/api/articles?locale=ar&status=draft', { token });

      expect(status).toBe(200);
      expect(JSON.stringify(body)).toContain(SECRET);
      expect((await ask('/api/copy-desk/drafts', { token })).status).toBe(200);
    });

    test('are written by a token that may write, which gets a receipt and not the text', async () => {
      const { ask, apiToken } = newsroom();
      const token = await apiToken('custom', ['api::article.article.update']);
      const { status, body } = await ask(`/api/articles/${hidden}?locale=ar&status=draft`, {
        method: 'PUT',
        token,
        body: { data: {} },
      });

      expect(status).toBe(200);
      expect(body).toMatchObject({ data: { documentId: hidden, locale: 'ar' } });
      expect(JSON.stringify(body)).not.toContain(SECRET);
    });
  });

  describe('speakers and events', () => {
    const desk = deskOf(newsroom);

    test('are public while a published article uses them, and no sooner', async () => {
      const { ask } = newsroom();
      const speaker = await newsroom()
        .documents('api::speaker.speaker')
        .create({
          locale: 'ar',
          data: { name: 'نادية السلماني', role: 'مديرة المكتبة' },
        });
      const listed = async (): Promise<boolean> =>
        JSON.stringify((await ask('/api/speakers?locale=ar&pagination[pageSize]=100')).body).includes('نادية السلماني');
      const one = async () => (await ask(`/api/speakers/${speaker.documentId}?locale=ar`)).status;

      const articles = newsroom().documents('api::article.article');
      const { documentId } = await articles.create({
        locale: 'ar',
        data: { headline: 'المكتبة تفتح ليلا', speakers: [speaker.documentId] },
      });
      expect([await listed(), await one()]).toEqual([false, 404]);
      await articles.publish({ documentId, locale: 'ar' });
      expect([await listed(), await one()]).toEqual([true, 200]);
      const withdrawn = await desk.take(await newsroom().person(), documentId, 'withdraw', { note: 'سُحب الخبر' });
      expect(withdrawn.status).toBe(200);
      expect([await listed(), await one()]).toEqual([false, 404]);
    });

    test('are not deleted while a live article uses them, and the refusal names the article', async () => {
      const { ask, person } = newsroom();
      const event = await newsroom()
        .documents('api::event.event')
        .create({ locale: 'ar', data: { name: 'معرض الكتاب' } });
      const speaker = await newsroom()
        .documents('api::speaker.speaker')
        .create({ locale: 'ar', data: { name: 'سمير' } });
      const { documentId } = await newsroom()
        .documents('api::article.article')
        .create({
          locale: 'ar',
          data: {
            headline: 'المعرض يفتح أبوابه',
            event: event.documentId,
            quotations: [{ words: 'أهلا بكم', speaker: speaker.documentId }],
          },
          status: 'published',
        });
      const { token } = await person();
      const remove = (uid: string, id: string) =>
        ask<{ error: { message: string } }>(`/content-manager/collection-types/${uid}/${id}?locale=ar`, {
          method: 'DELETE',
          token,
        });

      for (const [uid, id] of [
        ['api::event.event', event.documentId],
        ['api::speaker.speaker', speaker.documentId],
      ] as const) {
        const { status, body } = await remove(uid, id);
        expect(status).toBe(400);
        expect(body.error.message).toContain('«المعرض يفتح أبوابه»');
      }
      await desk.take(await person(), documentId, 'withdraw', { note: 'سُحب الخبر' });
      expect((await remove('api::event.event', event.documentId)).status).toBe(200);
    });

    test('do not change what a live article says: name and role stay as they were', async () => {
      const { ask } = newsroom();
      const speakers = newsroom().documents('api::speaker.speaker');
      const speaker = await speakers.create({ locale: 'ar', data: { name: 'هدى الرامي', role: 'رئيسة البلدية' } });
      const { documentId } = await newsroom()
        .documents('api::article.article')
        .create({
          locale: 'ar',
          data: {
            headline: 'البلدية تزرع ألف شجرة',
            quotations: [{ words: 'سنزرع ألف شجرة', speaker: speaker.documentId }],
          },
          status: 'published',
        });
      await speakers.update({
        documentId: speaker.documentId,
        locale: 'ar',
        data: { name: 'هدى الرامي الكبير', role: 'وزيرة' },
      });
      const { body } = await ask(`/api/articles/${documentId}?locale=ar&populate=quotations`);

      expect(body).toMatchObject({
        data: { quotations: [{ speakerName: 'هدى الرامي', speakerRole: 'رئيسة البلدية' }] },
      });
    });
  });
};
