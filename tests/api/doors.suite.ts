import type { Newsroom, Person } from '../support/strapi';
import { ARTICLE, deskOf, textWith } from './desk';

/** What readers get of a live text, with all that hangs on it. */
const READERS_GET = { populate: { cover: true, speakers: true, event: true, quotations: true, dateline: true } };

export const doorsSuite = (newsroom: () => Newsroom): void => {
  describe('ways around the gate', () => {
    const desk = deskOf(newsroom);
    let salma: Person;
    let nabil: Person;
    let admin: Person;
    let token: string;
    beforeAll(async () => {
      salma = await newsroom().person('strapi-editor');
      nabil = await newsroom().person('approver');
      admin = await newsroom().person();
      token = await newsroom().apiToken('full-access');
    });

    const out = async (text: object = textWith()): Promise<string> => {
      const document = await desk.draft(salma, text);
      await desk.take(salma, document, 'request');
      const { status } = await desk.take(nabil, document, 'approve-and-publish');
      expect(status).toBe(200);
      return document;
    };
    const live = async (document: string): Promise<Readonly<Record<string, unknown>>> =>
      newsroom()
        .strapi.db.query(ARTICLE)
        .findOne({ where: { documentId: document, publishedAt: { $notNull: true } }, ...READERS_GET }) as Promise<
        Readonly<Record<string, unknown>>
      >;
    const anyLive = async (headline: string): Promise<number> =>
      newsroom()
        .strapi.db.query(ARTICLE)
        .count({ where: { headline, publishedAt: { $notNull: true } } });
    const speaker = async (): Promise<string> =>
      (
        await newsroom()
          .documents('api::speaker.speaker')
          .create({ locale: 'ar', data: { name: 'رامي' } })
      ).documentId;

    const records = ['api::speaker.speaker', 'api::event.event'] as const;
    const record = async (uid: string): Promise<string> =>
      (
        await newsroom()
          .documents(uid)
          .create({
            locale: 'ar',
            data: { name: 'سجل', ...(uid.includes('event') && { start: '2026-01-01' }) },
          })
      ).documentId;

    test.each(records)('a live text gets no record from the record’s side: %s', async (uid) => {
      const document = await out();
      const before = await live(document);
      const documentId = await record(uid);
      const target = { documentId: document, locale: 'ar', status: 'published' };
      const plural = uid.split('.').at(-1);
      const answers = [
        await newsroom().ask(`/content-manager/collection-types/${uid}/${documentId}?locale=ar`, {
          method: 'PUT',
          token: admin.token,
          body: { articles: { connect: [target], disconnect: [] } },
        }),
        await newsroom().ask(`/api/${plural}s/${documentId}?locale=ar`, {
          method: 'PUT',
          token,
          body: { data: { articles: { connect: [target] } } },
        }),
        await newsroom().ask(`/api/${plural}s/${documentId}?locale=ar`, {
          method: 'PUT',
          token,
          body: { data: { articles: [before['id']] } },
        }),
      ];

      expect(answers.map(({ status }) => status)).toEqual([400, 400, 400]);
      expect(await live(document)).toEqual(before);
      await expect(
        newsroom()
          .documents(uid)
          .create({ locale: 'ar', data: { name: 'آخر', articles: [before['id']] } }),
      ).rejects.toThrow();
      expect(await live(document)).toEqual(before);
    });

    test.each(records)('a live text gets no record by cloning one that it has: %s', async (uid) => {
      const documentId = await record(uid);
      const link = { connect: [{ documentId, locale: 'ar' }] };
      const document = await out({ ...textWith(), ...(uid.includes('event') ? { event: link } : { speakers: link }) });
      const before = await live(document);
      const { entries } = await newsroom()
        .documents(uid)
        .clone({ documentId, locale: 'ar', data: { name: 'نسخة' } });

      expect(entries).toHaveLength(1);
      expect(await live(document)).toEqual(before);
    });

    test('a record is saved in the admin as its form sends it', async () => {
      const documentId = await speaker();
      const { status } = await newsroom().ask(
        `/content-manager/collection-types/api::speaker.speaker/${documentId}?locale=ar`,
        { method: 'PUT', token: admin.token, body: { name: 'رامي', articles: { connect: [], disconnect: [] } } },
      );

      expect(status).toBe(200);
    });

    test('a locale in which something is live is not deleted', async () => {
      const document = await desk.draft(salma, textWith('Le pont est ouvert.'), 'fr');
      await desk.take(salma, document, 'request', {}, 'fr');
      expect((await desk.take(nabil, document, 'approve-and-publish', {}, 'fr')).status).toBe(200);
      const locales = await newsroom().ask<{ id: number; code: string }[]>('/i18n/locales', { token: admin.token });
      const french = locales.body.find(({ code }) => code === 'fr');
      const { status, body } = await newsroom().ask<{ error?: { message: string } }>(`/i18n/locales/${french?.id}`, {
        method: 'DELETE',
        token: admin.token,
      });

      expect(status).toBe(400);
      expect(body.error?.message).toContain('fr');
      expect(await desk.live(document, 'fr')).toHaveLength(1);
    });

    const pixel = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const upload = async (refId: unknown): Promise<number> => {
      const form = new FormData();
      form.append('files', new Blob([pixel], { type: 'image/png' }), 'pixel.png');
      form.append('ref', ARTICLE);
      form.append('refId', String(refId));
      form.append('field', 'cover');
      const answer = await fetch(`${newsroom().url}/api/upload`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}` },
        body: form,
      });
      return answer.status;
    };

    test('a live text gets no picture with an upload that names its row', async () => {
      const document = await out();
      const before = await live(document);

      expect(await upload(before['id'])).toBe(400);
      expect(await live(document)).toEqual(before);
    });

    test('an approved draft that gets a picture with an upload needs to be approved again, by one more', async () => {
      const document = await desk.draft(salma);
      await desk.take(salma, document, 'request');
      await desk.take(nabil, document, 'approve');
      const row = (await newsroom()
        .strapi.db.query(ARTICLE)
        .findOne({ where: { documentId: document, publishedAt: null } })) as { id: number };
      expect(await upload(row.id)).toBe(201);

      expect((await desk.view(nabil, document)).state).toMatchObject({ required: 2, missing: 2 });
      expect((await desk.publish(nabil, document)).status).toBe(400);
    });

    test('a draft is not made live by a date of publication among its fields', async () => {
      const text = { ...textWith(), publishedAt: '2020-01-01T00:00:00.000Z' };
      await newsroom().documents(ARTICLE).create({ locale: 'ar', data: text, status: 'draft' });
      await newsroom().ask('/api/articles?locale=ar&status=draft', { method: 'POST', token, body: { data: text } });
      const document = await desk.draft(admin, text);
      await desk.save(admin, document, text);

      expect(await anyLive(text.headline)).toBe(0);
    });

    test('a draft does not write into the words of a live text by the ids of its parts', async () => {
      const document = await out({ ...textWith(), quotations: [{ words: 'كما قيل', speakerName: 'رامي' }] });
      const before = await live(document);
      const [{ id }] = before['quotations'] as [{ id: number }];
      const forged = { quotations: [{ id, words: 'كما لم يُقل' }] };
      const attacker = await newsroom().person('strapi-author');
      const other = await desk.draft(attacker);
      const answers = [
        await desk.save(admin, document, forged),
        await desk.save(attacker, other, { ...textWith(), ...forged }),
        await newsroom().ask(`/api/articles/${document}?locale=ar&status=draft`, {
          method: 'PUT',
          token,
          body: { data: forged },
        }),
      ];

      expect(answers.every(({ status }) => status >= 400 && status < 500)).toBe(true);
      expect(await live(document)).toEqual(before);
    });

    test('a clone is a draft, whatever status it asks for', async () => {
      const document = await out();
      const text = textWith();
      await newsroom()
        .documents(ARTICLE)
        .clone({ documentId: document, locale: 'ar', data: text, status: 'published' });

      expect(await anyLive(text.headline)).toBe(0);
    });

    test('what an outer transaction does to many, as a release would, ends with the first that is refused', async () => {
      const first = await desk.draft(salma);
      const second = await out();
      const articles = newsroom().documents(ARTICLE);
      const release = newsroom().strapi.db.transaction(async () => {
        await articles.unpublish({ documentId: second, locale: 'ar' });
        await articles.publish({ documentId: first, locale: 'ar' });
      });

      await expect(release).rejects.toMatchObject({ name: 'ValidationError' });
      expect([(await desk.live(first)).length, (await desk.live(second)).length]).toEqual([0, 1]);
    });

    test('no act publishes for somebody who may approve and not publish', async () => {
      const document = await desk.draft(salma);
      await desk.take(salma, document, 'request');
      const reviewer = await readerWhoApproves();
      const { fingerprint } = await desk.view(nabil, document);
      const acts = ['approve-and-publish', 'publish-in-emergency', 'withdraw', 'schedule', 'correct'];
      const statuses = [];
      for (const act of acts) {
        statuses.push((await desk.send(reviewer, document, act, { fingerprint, note: 'x', at: '2099-01-01' })).status);
      }

      expect(statuses).toEqual(acts.map(() => 403));
      expect((await desk.send(reviewer, document, 'approve', { fingerprint })).status).toBe(200);
      expect(await desk.live(document)).toEqual([]);
    });

    interface Roles {
      create(role: object): Promise<{ id: number }>;
      addPermissions(role: number, permissions: readonly object[]): Promise<unknown>;
    }
    const readerWhoApproves = async (): Promise<Person> => {
      const roles = newsroom().strapi.service('admin::role') as unknown as Roles;
      const code = 'reviewer';
      const { id } = await roles.create({ name: code, code, description: code });
      const acts = ['findings.read', 'review.request', 'review.approve', 'emergency.publish'];
      await roles.addPermissions(id, [
        ...acts.map((act) => ({ action: `plugin::copy-desk.${act}`, subject: null, properties: {}, conditions: [] })),
        {
          action: 'plugin::content-manager.explorer.read',
          subject: ARTICLE,
          properties: { fields: ['headline', 'body'], locales: ['ar'] },
          conditions: [],
        },
      ]);
      return newsroom().person(code);
    };
  });
};
