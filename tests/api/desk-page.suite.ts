import type { Newsroom, Person } from '../support/strapi';
import { ARTICLE, deskOf, OVERRIDE, textWith } from './desk';

interface Page {
  readonly items: readonly { readonly document: string; readonly headline: string; readonly findings: number }[];
  readonly pagination: { readonly page: number; readonly pageCount: number; readonly total: number };
}

export const deskPageSuite = (newsroom: () => Newsroom): void => {
  const desk = deskOf(newsroom);
  let salma: Person;
  let nabil: Person;
  let amina: Person;

  const list = async (who: Person, query = ''): Promise<Page> =>
    (
      await newsroom().ask<{ data: Page }>(
        `/copy-desk/desk?${query.includes('pageSize') ? '' : 'pageSize=100'}${query}`,
        { token: who.token },
      )
    ).body.data;
  const documentsIn = async (who: Person, query = '') => (await list(who, query)).items.map(({ document }) => document);
  const counts = async (who: Person) =>
    (await newsroom().ask<{ data: Record<string, number> }>('/copy-desk/desk/counts', { token: who.token })).body.data;

  describe('the desk page', () => {
    beforeAll(async () => {
      salma = await newsroom().person('strapi-editor');
      nabil = await newsroom().person('approver');
      amina = await newsroom().person('approver');
    });

    test('lists what waits for me: not what I wrote, nor what another is asked for', async () => {
      const open = await desk.draft(salma);
      await desk.take(salma, open, 'request');
      const forNabil = await desk.draft(salma);
      await desk.take(salma, forNabil, 'request', { to: `admin:${nabil.id}` });
      const own = await desk.draft(nabil);
      await desk.take(nabil, own, 'request');
      const ofNabil = await documentsIn(nabil, '&view=waiting');
      const ofAmina = await documentsIn(amina, '&view=waiting');
      const ofSalma = await documentsIn(salma, '&view=waiting');

      expect(ofNabil).toEqual(expect.arrayContaining([open, forNabil]));
      expect(ofNabil).not.toContain(own);
      expect(ofAmina).toEqual(expect.arrayContaining([open, own]));
      expect(ofAmina).not.toContain(forNabil);
      expect(ofSalma).not.toContain(open);
      expect((await counts(nabil))['waiting']).toBe(ofNabil.length);
    });

    test('counts what held texts back by rule and by week, each finding of a refusal, in the reader’s language', async () => {
      interface ByWeek {
        readonly weeks: readonly string[];
        readonly rules: readonly {
          readonly rule: string;
          readonly title: string;
          readonly counts: readonly number[];
        }[];
      }
      const byWeek = async () =>
        (await newsroom().ask<{ data: ByWeek }>('/copy-desk/desk/findings', { token: nabil.token })).body.data;
      const thisWeek = async (rule: string): Promise<number> =>
        (await byWeek()).rules.find((one) => one.rule === rule)?.counts.at(-1) ?? 0;
      const before = await thisWeek('bidi-override');
      const twice = `${OVERRIDE}نص\u202C ثم ${OVERRIDE}نص\u202C.`;
      await desk.publish(nabil, await desk.draft(salma, textWith(twice)));

      expect(await thisWeek('bidi-override')).toBe(before + 2);
      const { weeks, rules } = await byWeek();
      expect(weeks).toHaveLength(8);
      for (const week of weeks) expect(new Date(week).getUTCDay()).toBe(1);
      expect(weeks).toEqual([...weeks].sort());
      expect(rules.every(({ title, counts: row }) => title !== '' && row.length === 8)).toBe(true);
    });

    test('lists what I sent, and what came back to me', async () => {
      const document = await desk.draft(salma);
      await desk.take(salma, document, 'request');

      expect(await documentsIn(salma, '&view=sent')).toContain(document);
      expect(await documentsIn(nabil, '&view=sent')).not.toContain(document);
      await desk.take(nabil, document, 'request-changes', { note: 'من قال هذا؟' });
      expect(await documentsIn(salma, '&view=waiting')).toContain(document);
    });

    test('lists what is refused, and what is out', async () => {
      const refused = await desk.draft(salma);
      await desk.publish(nabil, refused);
      const out = await desk.draft(salma);
      await desk.take(salma, out, 'request');
      await desk.take(nabil, out, 'approve-and-publish');

      expect(await documentsIn(nabil, '&view=refused')).toContain(refused);
      expect(await documentsIn(nabil, '&view=out')).toContain(out);
      expect(await documentsIn(nabil, '&view=out')).not.toContain(refused);
    });

    test('filters by state, locale, category, age and findings', async () => {
      const document = await desk.draft(salma, { ...textWith(`فيه ${OVERRIDE}علامة.`), category: 'culture' });
      const yes = ['&stage=draft', '&locale=ar', '&category=culture', '&age=0', '&findings=1'];
      const no = ['&stage=published', '&locale=fr', '&category=sport', '&age=5', '&findings=50'];

      for (const query of yes) expect(await documentsIn(salma, query)).toContain(document);
      for (const query of no) expect(await documentsIn(salma, query)).not.toContain(document);
    });

    test('sorts and pages on the server, with counts', async () => {
      const sorted = (await list(salma, '&sort=findings:desc')).items.map(({ findings }) => findings);
      const first = await list(salma, '&pageSize=2&page=1');
      const second = await list(salma, '&pageSize=2&page=2');

      expect(sorted).toEqual([...sorted].sort((a, b) => b - a));
      expect(first.items).toHaveLength(2);
      expect(first.pagination.pageCount).toBe(Math.ceil(first.pagination.total / 2));
      expect(second.items.map(({ document }) => document)).not.toContain(first.items[0]?.document);
    });

    test.each(['&sort=secret:asc', '&view=mine', '&stage=gone', '&page=0', '&pageSize=1000', '&age=x'])(
      'answers %s with a clear error',
      async (query) => {
        const { status, body } = await newsroom().ask<{ error: { message: string } }>(`/copy-desk/desk?x=1${query}`, {
          token: salma.token,
        });

        expect(status).toBe(400);
        expect(body.error.message).toContain(/&(\w+)/u.exec(query)?.[1]);
      },
    );

    test('lists nothing that the reader may not read in the Content Manager', async () => {
      const { strapi, person } = newsroom();
      const roles = strapi.service('admin::role') as unknown as {
        create(role: object): Promise<{ id: number }>;
        addPermissions(role: number, permissions: readonly object[]): Promise<unknown>;
      };
      const { id } = await roles.create({ name: 'English desk', code: 'english-desk', description: 'Reads English' });
      await roles.addPermissions(id, [
        { action: 'plugin::copy-desk.findings.read', subject: null, properties: {}, conditions: [] },
        {
          action: 'plugin::content-manager.explorer.read',
          subject: ARTICLE,
          properties: { fields: ['headline'], locales: ['en'] },
          conditions: [],
        },
      ]);
      const reader = await person('english-desk');
      const arabic = await desk.draft(salma);
      await desk.save(salma, arabic, textWith('The bridge opened.'), 'en');
      const { items } = await list(reader);

      expect(items.length).toBeGreaterThan(0);
      expect(items.every((item) => (item as unknown as { locale: string }).locale === 'en')).toBe(true);
      expect((await newsroom().ask(desk.url(arabic), { token: reader.token })).status).toBe(403);
      expect((await newsroom().ask(desk.url(arabic, '', 'en'), { token: reader.token })).status).toBe(200);
    });
  });

  describe('the history of a text', () => {
    test('says who did what, when and why, and what changed in between, word by word', async () => {
      const text = textWith('افتُتح الجسر القديم صباح اليوم.');
      const document = await desk.draft(salma, text);
      await desk.take(salma, document, 'request', { note: '<b>للظهيرة</b>' });
      await desk.save(salma, document, {
        ...text,
        ...textWith('افتُتح الجسر الجديد صباح اليوم.'),
        headline: text.headline,
      });
      await desk.take(salma, document, 'request');
      const { body } = await newsroom().ask<{ data: Record<string, unknown>[] }>(desk.url(document, 'history'), {
        token: salma.token,
      });

      expect(body.data.map(({ kind }) => kind)).toEqual(['edited', 'review-requested', 'edited', 'review-requested']);
      expect(body.data[1]).toMatchObject({
        note: '<b>للظهيرة</b>',
        actorName: expect.stringContaining('Person') as string,
      });
      expect(body.data[3]?.['changes']).toEqual([
        {
          field: 'body',
          parts: [
            { is: 'same', text: 'افتُتح الجسر ' },
            { is: 'removed', text: 'القديم' },
            { is: 'added', text: 'الجديد' },
            { is: 'same', text: ' صباح اليوم.' },
          ],
        },
      ]);
    });

    test('shows an approver the text under review, with what differs from the one that passed last', async () => {
      const text = textWith('افتُتح الجسر القديم صباح اليوم.');
      const document = await desk.draft(salma, text);
      await desk.take(salma, document, 'request');
      await desk.take(nabil, document, 'approve-and-publish');
      await desk.save(salma, document, { ...text, headline: 'عنوان آخر' });
      await desk.take(salma, document, 'request');
      const { body } = await newsroom().ask<{ data: Record<string, unknown> }>(desk.url(document, 'copy'), {
        token: nabil.token,
      });

      expect(body.data).toMatchObject({
        stage: 'review-requested',
        blocks: [{ field: 'headline', text: 'عنوان آخر' }, { field: 'slug' }, { field: 'body' }],
        passed: { headline: text.headline },
        changes: [{ field: 'headline' }],
      });
    });
  });
};
