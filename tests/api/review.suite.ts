import type { Newsroom, Person } from '../support/strapi';
import { ARTICLE, deskOf, OVERRIDE, textWith } from './desk';
import type { Failure } from './desk';

export const reviewSuite = (newsroom: () => Newsroom): void => {
  const desk = deskOf(newsroom);
  let salma: Person;
  let nabil: Person;
  let amina: Person;
  let admin: Person;

  const asked = async (text: object = textWith()): Promise<string> => {
    const document = await desk.draft(salma, text);
    await desk.take(salma, document, 'request');
    return document;
  };
  const passed = async (text: object = textWith()): Promise<string> => {
    const document = await asked(text);
    expect((await desk.take(nabil, document, 'approve')).status).toBe(200);
    return document;
  };
  const out = async (text: object = textWith()): Promise<string> => {
    const document = await passed(text);
    expect((await desk.publish(nabil, document)).status).toBe(200);
    return document;
  };
  const kinds = async (document: string) => (await desk.log(document)).map(({ kind }) => kind);
  const messageOf = (answer: { body: { error?: Failure } }) => answer.body.error?.message ?? '';

  describe('with one approval asked for', () => {
    beforeAll(async () => {
      salma = await newsroom().person('strapi-editor');
      nabil = await newsroom().person('approver');
      amina = await newsroom().person('approver');
      admin = await newsroom().person();
    });

    describe('a text on its way', () => {
      test('is written, sent, approved and published, each an entry of the log', async () => {
        const document = await out();

        expect(await kinds(document)).toEqual(['edited', 'review-requested', 'approved', 'published']);
        expect(await desk.live(document)).toHaveLength(1);
        expect(await desk.item(document)).toMatchObject({ stage: 'published', live: true, missing: 0 });
      });

      test('is approved and published in one act', async () => {
        const document = await asked();
        const { body, status } = await desk.take(nabil, document, 'approve-and-publish');

        expect(status).toBe(200);
        expect(body.data.state.stage).toBe('published');
        expect(await kinds(document)).toEqual(['edited', 'review-requested', 'approved', 'published']);
      });

      test('comes back with changes requested, at a passage', async () => {
        const document = await asked();
        const passage = { field: 'body', block: 0, start: 0, end: 7 };
        const { body } = await desk.take(nabil, document, 'request-changes', { note: 'من قال هذا؟', passage });

        expect(body.data.state).toMatchObject({
          stage: 'changes-requested',
          changes: { note: 'من قال هذا؟', passage: { words: 'افتُتح ' } },
        });
        expect((await desk.publish(nabil, document)).status).toBe(400);
      });

      test('may be taken back from review', async () => {
        const document = await asked();

        expect((await desk.take(salma, document, 'cancel-request')).body.data.state.stage).toBe('draft');
        expect((await desk.take(nabil, document, 'approve')).status).toBe(409);
      });

      test('is sent to a person who may approve it', async () => {
        const document = await desk.draft(salma);
        const to = `admin:${nabil.id}`;
        const { body } = await desk.take(salma, document, 'request', { to, note: 'للظهيرة' });

        expect(body.data.state.request).toMatchObject({ to, note: 'للظهيرة' });
      });

      test('is a draft again after an edit, and the approval is void, even when the words return', async () => {
        const text = textWith();
        const document = await passed(text);
        const { fingerprint } = await desk.view(salma, document);
        await desk.save(salma, document, { ...text, headline: 'غيره' });
        await desk.save(salma, document, text);
        const now = await desk.view(salma, document);

        expect(now.fingerprint).toBe(fingerprint);
        expect(now.state).toMatchObject({ stage: 'draft', missing: 1 });
        expect((await desk.publish(nabil, document)).status).toBe(400);
      });

      test('keeps its approval when a save changes nothing that readers see', async () => {
        const text = textWith();
        const document = await passed(text);
        await desk.save(salma, document, text);

        expect((await desk.view(salma, document)).state.stage).toBe('approved');
      });

      test('has a state for each locale', async () => {
        const document = await passed();
        await desk.save(salma, document, textWith('The bridge opened this morning.'), 'en');
        const { state, locales } = await desk.view(salma, document, 'en');

        expect(state.stage).toBe('draft');
        expect(locales).toEqual([expect.objectContaining({ locale: 'ar', stage: 'approved' })]);
        expect((await desk.publish(nabil, document, 'en')).status).toBe(400);
      });
    });

    describe('four eyes', () => {
      test('no contributor approves, the super admin included', async () => {
        const document = await desk.draft(admin);
        await desk.take(admin, document, 'request');
        const answer = await desk.take(admin, document, 'approve');

        expect(answer.status).toBe(403);
        expect(messageOf(answer)).toContain('شاركت');
        expect(await kinds(document)).toEqual(['edited', 'review-requested']);
      });

      test('who has edited the text of somebody else is a contributor too', async () => {
        const document = await desk.draft(salma);
        await desk.save(nabil, document, textWith());
        await desk.take(salma, document, 'request');

        expect((await desk.take(nabil, document, 'approve')).status).toBe(403);
        expect((await desk.take(amina, document, 'approve')).status).toBe(200);
      });

      test('an edit through a token counts for whoever made the token', async () => {
        const { ask, strapi } = newsroom();
        const made = await ask<{ data: { accessKey: string } }>('/admin/api-tokens', {
          method: 'POST',
          token: admin.token,
          body: { name: `wire ${Date.now()}`, description: '', type: 'full-access', lifespan: null },
        });
        expect(made.status).toBe(201);
        const written = await ask<{ data: { documentId: string } }>('/api/articles?locale=ar&status=draft', {
          method: 'POST',
          token: made.body.data.accessKey,
          body: { data: textWith() },
        });
        const [entry] = await desk.log(written.body.data.documentId);

        expect(strapi).toBeDefined();
        expect(entry).toMatchObject({ kind: 'edited', actor: `admin:${admin.id}` });
      });

      test('an edit without a known person asks for one approval more', async () => {
        const { documentId } = await newsroom().documents(ARTICLE).create({ locale: 'ar', data: textWith() });
        await desk.take(salma, documentId, 'request');
        await desk.take(nabil, documentId, 'approve');

        expect((await desk.publish(nabil, documentId)).status).toBe(400);
        expect((await desk.take(amina, documentId, 'approve')).status).toBe(200);
        expect((await desk.publish(nabil, documentId)).status).toBe(200);
      });

      test('nobody approves twice', async () => {
        desk.setting('approvals', 2);
        const document = await passed();
        const again = await desk.take(nabil, document, 'approve');
        const other = await desk.take(amina, document, 'approve');
        desk.setting('approvals', 1);

        expect([again.status, other.status]).toEqual([409, 200]);
      });

      test('approving wants a session: an admin token of the super admin gets 403', async () => {
        const { ask } = newsroom();
        const made = await ask<{ data: { accessKey: string } }>('/admin/admin-tokens', {
          method: 'POST',
          token: admin.token,
          body: {
            kind: 'admin',
            name: `approver ${Date.now()}`,
            description: '',
            lifespan: null,
            adminPermissions: await rights(admin),
          },
        });
        expect(made.status).toBe(201);
        const document = await asked();
        const { fingerprint } = await desk.view(salma, document);
        const answers = await Promise.all(
          ['approve', 'approve-and-publish'].map((act) =>
            desk.send({ token: made.body.data.accessKey }, document, act, { fingerprint }),
          ),
        );

        expect(answers.map(({ status }) => status)).toEqual([403, 403]);
        expect(await kinds(document)).toEqual(['edited', 'review-requested']);
      });

      const rights = async (person: Person): Promise<readonly object[]> => {
        const { body } = await newsroom().ask<{
          data: { action: string; subject: string | null; properties: object; conditions: string[] }[];
        }>('/admin/users/me/permissions', { token: person.token });
        return body.data
          .filter(
            ({ action }) =>
              action.startsWith('plugin::copy-desk') || action.startsWith('plugin::content-manager.explorer'),
          )
          .map(({ action, subject, properties, conditions }) => ({ action, subject, properties, conditions }));
      };

      test('a clone begins without approvals, and whoever cloned it contributed', async () => {
        const document = await passed();
        const { body } = await newsroom().ask<{ data: { documentId: string } }>(
          `/content-manager/collection-types/${ARTICLE}/clone/${document}?locale=ar`,
          { method: 'POST', token: nabil.token, body: textWith() },
        );
        const copy = body.data.documentId;

        expect(await kinds(copy)).toEqual(['edited']);
        expect((await desk.view(nabil, copy)).state.contributors).toMatchObject([{ actor: `admin:${nabil.id}` }]);
      });

      test('a discarded draft is an edit', async () => {
        const document = await out();
        await desk.save(salma, document, textWith());
        await newsroom().ask(`/content-manager/collection-types/${ARTICLE}/${document}/actions/discard?locale=ar`, {
          method: 'POST',
          token: amina.token,
          body: {},
        });

        expect((await desk.log(document)).at(-1)).toMatchObject({ kind: 'edited', actor: `admin:${amina.id}` });
        expect((await desk.view(nabil, document)).state.stage).toBe('published');
      });
    });

    describe('the gate', () => {
      test('names everything that is missing at once', async () => {
        const document = await desk.draft(salma, textWith(`افتُتح ${OVERRIDE}الجسر.`));
        const { body, status } = await desk.publish(nabil, document);

        expect(status).toBe(400);
        expect(body.error?.details).toMatchObject({
          reasons: [{ rule: 'bidi-override' }],
          approvals: [{ locale: 'ar', required: 1, given: 0, missing: 1, stage: 'draft' }],
        });
        expect(body.error?.message).toMatch(/خطأ واحد يجب إصلاحه[\s\S]*تنقصه موافقة واحدة[\s\S]*اطلب مراجعته/u);
      });

      test('refuses what is created and published at once, and says how to do it', async () => {
        const token = await newsroom().apiToken('full-access');
        const { body, status } = await newsroom().ask<{ error: Failure }>('/api/articles?locale=ar', {
          method: 'POST',
          token,
          body: { data: textWith() },
        });

        expect(status).toBe(400);
        expect(body.error.message).toContain('status=draft');
      });

      test('lets an approved text out through REST', async () => {
        const text = textWith();
        const document = await passed(text);
        const token = await newsroom().apiToken('full-access');
        const answer = await newsroom().ask(`/api/articles/${document}?locale=ar`, {
          method: 'PUT',
          token,
          body: { data: text },
        });

        expect(answer.status).toBe(200);
      });

      test('refuses a text that was changed around the desk after its approval', async () => {
        const document = await passed();
        await newsroom()
          .strapi.db.query(ARTICLE)
          .updateMany({ where: { documentId: document }, data: { headline: 'كلام آخر' } });
        const { body, status } = await desk.publish(nabil, document);

        expect(status).toBe(400);
        expect(body.error?.details).toMatchObject({ approvals: [{ required: 2, missing: 2 }] });
      });

      test('lets a waived error out, and only it', async () => {
        const document = await desk.draft(salma, textWith(`افتُتح ${OVERRIDE}الجسر.`));
        const finding = { rule: 'bidi-override', field: 'body', block: 0, start: 7, end: 14, note: 'عنوان كتاب' };
        const own = await desk.take(salma, document, 'waive-error', finding);
        const waived = await desk.take(amina, document, 'waive-error', finding);
        await desk.take(salma, document, 'request');
        await desk.take(nabil, document, 'approve');

        expect(own.status).toBe(403);
        expect(waived.status).toBe(200);
        expect((await desk.publish(nabil, document)).status).toBe(200);
      });

      test('holds a text again when its waiver is taken back', async () => {
        const document = await desk.draft(salma, textWith(`افتُتح ${OVERRIDE}الجسر.`));
        const finding = { rule: 'bidi-override', field: 'body', block: 0, start: 7, end: 14, note: 'عنوان كتاب' };
        const { body } = await desk.take(amina, document, 'waive-error', finding);
        await desk.take(salma, document, 'request');
        await desk.take(nabil, document, 'approve');
        await desk.take(amina, document, 'cancel-waiver', { waiver: body.data.state.waivers[0]?.entry });

        expect((await desk.publish(nabil, document)).body.error?.details).toMatchObject({
          reasons: [{ rule: 'bidi-override' }],
          approvals: [],
        });
      });

      test('asks again when a setting has been loosened since the approval', async () => {
        const document = await passed();
        desk.setting('rules', { 'bidi-override': 'off' });
        const { status } = await desk.publish(nabil, document);
        desk.setting('rules', {});

        expect(status).toBe(400);
      });
    });

    describe('an emergency', () => {
      test('goes out with a reason, and is shown until somebody else has reviewed it', async () => {
        const document = await desk.draft(nabil);
        const published = await desk.take(nabil, document, 'publish-in-emergency', { note: 'انهار السد' });
        const own = await desk.take(nabil, document, 'approve');
        const reviewed = await desk.take(amina, document, 'approve');

        expect(published.body.data.state).toMatchObject({ stage: 'published', emergency: { note: 'انهار السد' } });
        expect(own.status).toBe(403);
        expect(reviewed.body.data.state.emergency).toBeNull();
        expect(await kinds(document)).toEqual(['edited', 'published-in-emergency', 'approved']);
      });

      test('lets no error out', async () => {
        const document = await desk.draft(nabil, textWith(`افتُتح ${OVERRIDE}الجسر.`));
        const answer = await desk.take(nabil, document, 'publish-in-emergency', { note: 'انهار السد' });

        expect(answer.status).toBe(400);
        expect(await desk.live(document)).toEqual([]);
      });
    });

    describe('what is published', () => {
      const ways: readonly [string, (document: string) => Promise<{ status: number; body: unknown }>][] = [
        ['unpublished in the admin', (document) => managed(document, 'actions/unpublish')],
        ['deleted in the admin', (document) => managed(document, '', 'DELETE')],
        [
          'deleted through REST',
          async (document) =>
            newsroom().ask(`/api/articles/${document}?locale=ar`, {
              method: 'DELETE',
              token: await newsroom().apiToken('full-access'),
            }),
        ],
        ['unpublished with many', (document) => many(document, 'bulkUnpublish')],
        ['deleted with many', (document) => many(document, 'bulkDelete')],
      ];
      const managed = (document: string, path: string, method = 'POST') =>
        newsroom().ask(`/content-manager/collection-types/${ARTICLE}/${document}${path && `/${path}`}?locale=ar`, {
          method,
          token: admin.token,
          ...(method === 'POST' && { body: {} }),
        });
      const many = (document: string, action: string) =>
        newsroom().ask(`/content-manager/collection-types/${ARTICLE}/actions/${action}?locale=ar`, {
          method: 'POST',
          token: admin.token,
          body: { documentIds: [document], locale: ['ar'] },
        });

      test.each(ways)('is not %s', async (_name, way) => {
        const document = await out();
        const { status, body } = await way(document);

        expect(status).toBe(400);
        expect(JSON.stringify(body)).toContain('withdraw');
        expect(await desk.live(document)).toHaveLength(1);
        expect((await desk.log(document)).at(-1)).toMatchObject({ kind: 'refused', note: 'withdrawal' });
      });

      test('is withdrawn with a notice that stands in its place, and may then be deleted', async () => {
        const document = await out();
        const { body, status } = await desk.take(nabil, document, 'withdraw', { note: 'سُحب الخبر لخطأ في المصدر' });

        expect(status).toBe(200);
        expect(body.data.state.stage).toBe('withdrawn');
        expect(await desk.live(document)).toEqual([]);
        expect(
          await newsroom().strapi.db.query('plugin::copy-desk.withdrawal').findOne({ where: { document } }),
        ).toMatchObject({
          locale: 'ar',
          slug: expect.any(String) as string,
          notice: 'سُحب الخبر لخطأ في المصدر',
          by: `admin:${nabil.id}`,
        });
        expect((await desk.publish(nabil, document)).status).toBe(400);
        expect((await managed(document, '', 'DELETE')).status).toBe(200);
      });

      test('is corrected with a note that is approved like all words', async () => {
        const document = await out();
        const asks = await desk.take(salma, document, 'correct', { note: 'كان الاسم خاطئا' });
        await desk.take(nabil, document, 'approve-and-publish');

        expect(asks.body.data.state.stage).toBe('review-requested');
        expect((await desk.log(document)).at(-1)).toMatchObject({ kind: 'corrected', note: 'كان الاسم خاطئا' });
        expect((await desk.view(nabil, document)).state.stage).toBe('corrected');
        const { body } = await newsroom().ask<{ data: { corrections: { note: string }[] } }>(
          `/api/articles/${document}?locale=ar&populate=corrections`,
        );
        expect(body.data.corrections).toMatchObject([{ note: 'كان الاسم خاطئا' }]);
      });

      test('is listed when a speaker in it gets another role, and does not change', async () => {
        const speakers = newsroom().documents('api::speaker.speaker');
        const speaker = await speakers.create({ locale: 'ar', data: { name: 'رامي', role: 'المدير' } });
        const text = {
          ...textWith(),
          quotations: [
            { words: 'سوق للجميع', speaker: { connect: [{ documentId: speaker.documentId, locale: 'ar' }] } },
          ],
        };
        const document = await out(text);
        await speakers.update({ documentId: speaker.documentId, locale: 'ar', data: { role: 'المدير السابق' } });

        expect(await desk.item(document)).toMatchObject({ recordChanged: true });
        const { body } = await newsroom().ask<{ data: { quotations: object[] } }>(
          `/api/articles/${document}?locale=ar&populate=quotations`,
        );
        expect(body.data.quotations).toMatchObject([{ speakerRole: 'المدير' }]);
      });

      test('is listed when its picture gets another caption, and not when the picture gets another folder', async () => {
        const { strapi } = newsroom();
        const files = strapi.db.query('plugin::upload.file');
        const { id } = (await files.create({
          data: { name: 'a.png', hash: 'a', ext: '.png', mime: 'image/png', size: 1, url: '/a.png', provider: 'local' },
        })) as { id: number };
        const document = await out({ ...textWith(), cover: id });
        await files.update({ where: { id }, data: { folderPath: '/1' } });
        const untold = await desk.item(document);
        await files.update({ where: { id }, data: { caption: 'غير ما أُقرّ' } });

        expect(untold).toMatchObject({ recordChanged: false });
        expect(await desk.item(document)).toMatchObject({ recordChanged: true });
      });

      test('is listed when the days of its event change, and does not change', async () => {
        const events = newsroom().documents('api::event.event');
        const event = await events.create({ locale: 'ar', data: { name: 'ملتقى', start: '2026-03-01' } });
        const document = await out({
          ...textWith(),
          event: { connect: [{ documentId: event.documentId, locale: 'ar' }] },
        });
        const before = await desk.live(document);
        await events.update({ documentId: event.documentId, locale: 'ar', data: { venue: 'القاعة' } });
        const untold = await desk.item(document);
        await events.update({ documentId: event.documentId, locale: 'ar', data: { start: '2026-03-02' } });

        expect(untold).toMatchObject({ recordChanged: false });
        expect(await desk.item(document)).toMatchObject({ recordChanged: true });
        expect(await desk.live(document)).toEqual(before);
      });
    });

    describe('bad input', () => {
      const cases: readonly [string, string, object, number][] = [
        ['an empty reason', 'request-changes', { note: '  ' }, 400],
        ['a reason of invisible characters', 'request-changes', { note: '\u200F\u200B' }, 400],
        ['no reason', 'request-changes', {}, 400],
        ['a reason that is no text', 'request-changes', { note: { html: true } }, 400],
        ['a note of 6,000 characters', 'request-changes', { note: 'ن'.repeat(6000) }, 400],
        ['a note of 1 MB', 'request-changes', { note: 'n'.repeat(1024 * 1024) }, 413],
        [
          'a passage that is not there',
          'request-changes',
          { note: 'x', passage: { field: 'body', block: 9, start: 0, end: 1 } },
          400,
        ],
        [
          'an unknown rule',
          'waive-error',
          { rule: 'no-rule', field: 'body', block: 0, start: 0, end: 1, note: 'x' },
          400,
        ],
        [
          'a finding that is not there',
          'waive-error',
          { rule: 'bidi-override', field: 'body', block: 0, start: 0, end: 1, note: 'x' },
          400,
        ],
        ['a waiver that is not there', 'cancel-waiver', { waiver: 1 }, 400],
        ['a schedule without a time', 'schedule', { at: 'tomorrow' }, 400],
        ['a schedule in the past', 'schedule', { at: '2020-01-01T00:00:00Z' }, 400],
        ['a schedule of a text without approval', 'schedule', { at: '2099-01-01T00:00:00Z' }, 409],
        ['a withdrawal of what is not published', 'withdraw', { note: 'x' }, 409],
        ['a correction of what is not published', 'correct', { note: 'x' }, 409],
        ['no fingerprint', 'approve', { fingerprint: null }, 400],
      ];

      test.each(cases)('%s is a clear error, and nothing is written', async (_name, act, body, status) => {
        const document = await asked();
        const before = await desk.log(document);
        const answer = await desk.take(nabil, document, act, body);

        expect(answer.status).toBe(status);
        expect(messageOf(answer).length).toBeGreaterThan(status === 413 ? 0 : 20);
        expect(await desk.log(document)).toEqual(before);
      });

      test('an unknown person is a clear error', async () => {
        const document = await desk.draft(salma);
        for (const to of ['admin:999999', 'somebody', 7, `admin:${salma.id}`]) {
          expect((await desk.take(salma, document, 'request', { to })).status).toBe(400);
        }
        expect(await kinds(document)).toEqual(['edited']);
      });

      test.each([
        ['an unknown article', () => Promise.resolve('nosuchdocument'), ARTICLE, 'ar'],
        ['an unknown locale', () => desk.draft(salma), ARTICLE, 'xx'],
        ['a type that the desk does not read', () => desk.draft(salma), 'api::speaker.speaker', 'ar'],
      ])('%s is not found', async (_name, document, uid, locale) => {
        const id = await document();
        const answer = await newsroom().ask<{ error: Failure }>(
          `/copy-desk/texts/${uid}/${id}/approve?locale=${locale}`,
          {
            method: 'POST',
            token: nabil.token,
            body: { fingerprint: 'F' },
          },
        );

        expect(answer.status).toBe(404);
        expect(answer.body.error.message.length).toBeGreaterThan(20);
      });

      test('an approval of an old text is answered with 409 and both texts', async () => {
        const document = await asked();
        const { fingerprint } = await desk.view(nabil, document);
        await desk.save(salma, document, textWith());
        const { status, body } = await desk.send(nabil, document, 'approve', { fingerprint });

        expect(status).toBe(409);
        expect(body.error?.details).toMatchObject({
          asked: { fingerprint, kind: 'review-requested', headline: expect.any(String) as string },
          current: { kind: 'edited', headline: expect.any(String) as string },
        });
        expect(await kinds(document)).toEqual(['edited', 'review-requested', 'edited']);
      });
    });
  });
};
