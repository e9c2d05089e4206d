import type { Importer } from '../../src/plugins/copy-desk/server/src/import/types';
import { logSettings } from '../../src/plugins/copy-desk/server/src/settings/settings-log';
import type { Newsroom, Person } from '../support/strapi';
import type { Failure } from './desk';
import { deskOf, OVERRIDE, textWith } from './desk';

interface House {
  readonly version: number;
  readonly settings: Readonly<Record<string, unknown>> & { readonly style: object };
  readonly defaults: object;
  readonly changed: { readonly by: string; readonly at: string };
  readonly roles: readonly { readonly name: string; readonly errors: boolean; readonly warnings: boolean }[];
}
interface History {
  readonly changes: readonly {
    readonly id: number;
    readonly by: string;
    readonly changes: readonly { readonly key: string; readonly before: unknown; readonly after: unknown }[];
  }[];
}

const FAULTY = `أُعلن أن الجسر ${OVERRIDE}مفتوح\u202C منذ اليوم.`;
const LOG = 'plugin::copy-desk.log-entry';

export const settingsSuite = (newsroom: () => Newsroom): void => {
  const desk = deskOf(newsroom);
  let chief: Person;
  let colleague: Person;
  let editor: Person;
  let approver: Person;

  const house = async (who: Person = chief): Promise<House> =>
    (await newsroom().ask<{ data: House }>('/copy-desk/settings/house', { token: who.token })).body.data;
  const put = (settings: unknown, version: unknown, who: { readonly token: string } = chief) =>
    newsroom().ask<{ data: House; error: Failure }>('/copy-desk/settings/house', {
      method: 'PUT',
      token: who.token,
      body: { settings, version },
    });
  const set = async (settings: unknown) => {
    const answer = await put(settings, (await house()).version);
    expect(answer.status).toBe(200);
    return answer.body.data;
  };
  const history = async (): Promise<History['changes']> =>
    (await newsroom().ask<{ data: History }>('/copy-desk/settings/history', { token: chief.token })).body.data.changes;
  const entries = (): Promise<number> =>
    newsroom()
      .strapi.db.query(LOG)
      .count({ where: { kind: 'settings-changed' } });

  describe('the settings', () => {
    beforeAll(async () => {
      chief = await newsroom().person();
      colleague = await newsroom().person();
      editor = await newsroom().person('strapi-editor');
      approver = await newsroom().person('approver');
    });
    afterEach(async () => {
      await set((await house()).defaults);
    });

    test('are those of the configuration until somebody changes them', async () => {
      const { settings, defaults } = await house();
      expect(settings).toEqual(defaults);
    });

    test('hold for the gate at once', async () => {
      const document = await desk.draft(editor, textWith(FAULTY));
      expect((await desk.publish(approver, document)).status).toBe(400);

      await set({ rules: { 'bidi-override': 'warning' } });
      expect((await desk.publish(approver, document)).status).toBe(200);
    });

    test('hold for the panel and for imports at once', async () => {
      await set({ rules: { 'bidi-override': 'info' }, outlets: ['ساحل اليوم'] });
      const { body } = await newsroom().ask<{ data: { settings: object } }>('/copy-desk/settings', {
        token: editor.token,
      });
      const importer: Importer = newsroom().strapi.plugin('copy-desk').service('import');
      const imported = await importer.importText({
        text: 'الرباط - ساحل اليوم: افتُتح سوق جديد صباح اليوم.',
        source: null,
        locale: 'ar',
        date: null,
        headline: null,
        update: false,
        person: null,
      });
      const articles = newsroom().documents<{ dateline: { source: string } | null }>('api::article.article');
      const draft = await articles.findOne({
        documentId: imported.document,
        locale: 'ar',
        populate: ['dateline'],
      });

      expect(body.data.settings).toMatchObject({ rules: { 'bidi-override': 'info' }, outlets: ['ساحل اليوم'] });
      expect(draft?.dateline?.source).toBe('ساحل اليوم');
    });

    test('that another process has written hold at the next request', async () => {
      const document = await desk.draft(editor, textWith(FAULTY));
      const knex = newsroom().strapi.db.connection;
      const last = (await knex('copy_desk_log_entries')
        .where({ kind: 'settings-changed' })
        .orderBy('id', 'desc')
        .first()) as { id: number; anchor: unknown } & object;
      const { id: _id, anchor, ...row } = last;
      const kept = (typeof anchor === 'string' ? JSON.parse(anchor) : anchor) as { settings: object };
      const rules = { 'bidi-override': 'warning' };
      await knex('copy_desk_log_entries').insert({
        ...row,
        document_id: 'another-process',
        anchor: JSON.stringify({ ...kept, settings: { ...kept.settings, rules }, chosen: { rules } }),
      });

      expect((await desk.publish(approver, document)).status).toBe(200);
    });

    test('are logged with who changed what, and both values', async () => {
      await set({ approvals: 2, style: { tatweel: true } });
      const [last] = await history();

      expect(last?.by).toMatch(/^Person \d+$/u);
      expect(
        await newsroom()
          .strapi.db.query(LOG)
          .findOne({ where: { id: last?.id } }),
      ).toMatchObject({
        kind: 'settings-changed',
        actor: `admin:${chief.id}`,
      });
      expect(last?.changes).toEqual([
        { key: 'style.tatweel', before: false, after: true },
        { key: 'approvals', before: 0, after: 2 },
      ]);
    });

    test('that stay as they were are no entry of the log', async () => {
      const before = await entries();
      await set((await house()).settings);
      expect(await entries()).toBe(before);
    });

    test('are not logged anew at a start that finds them as they were, and are where the configuration has changed', async () => {
      const { strapi } = newsroom();
      await set({ rules: { tatweel: 'warning', 'bidi-override': 'error' }, style: { tatweel: true } });
      const before = await entries();
      await logSettings(strapi);
      expect(await entries()).toBe(before);

      desk.setting('approvals', 2);
      await logSettings(strapi);
      desk.setting('approvals', 0);
      expect((await history())[0]).toMatchObject({
        by: 'system',
        changes: [{ key: 'approvals', before: 0, after: 2 }],
      });
    });

    test('give way to the configuration where nobody has chosen otherwise', async () => {
      await set({ rules: { tatweel: 'warning' } });
      desk.setting('approvals', 2);
      expect((await house()).settings).toMatchObject({ approvals: 2, rules: { tatweel: 'warning' } });
      desk.setting('approvals', 0);
    });

    test.each<[string, unknown, string]>([
      ['nothing', undefined, 'settings'],
      ['an unknown key', { approval: 1 }, 'approval'],
      ['an unknown rule', { rules: { 'no-such-rule': 'error' } }, 'rules["no-such-rule"]'],
      ['a severity that is none', { rules: { tatweel: 'fatal' } }, 'rules["tatweel"]'],
      ['a style that is no choice', { style: { digits: 'roman' } }, 'style.digits'],
      ['a name twice', { outlets: ['أنباء', 'أنباء'] }, 'outlets'],
      ['a name of blanks', { outlets: [' '] }, 'outlets'],
      ['a template with half a bracket', { datelines: [{ locale: 'ar', templates: ['[{place}'] }] }, 'templates[0]'],
      ['two styles of one source', { datelines: [{ locale: 'ar' }, { locale: 'ar' }] }, 'datelines[1]'],
      ['more approvals than two', { approvals: 3 }, 'approvals'],
      ['an unknown rule that nobody waives', { unwaivable: ['no-such-rule'] }, 'unwaivable'],
      ['half of it right', { approvals: 1, style: { ranges: 'up' } }, 'style.ranges'],
    ])('with %s are refused with a sentence that names the key, and nothing is written', async (_what, wrong, key) => {
      const before = await entries();
      const { status, body } = await put(wrong, (await house()).version);

      expect([status, await entries()]).toEqual([400, before]);
      expect(body.error.message).toContain(key);
      expect(body.error.message).toMatch(/لم يتغيّر شيء\.$/u);
    });

    test('that somebody else has changed meanwhile are not written over; the answer says who and what', async () => {
      const { version } = await house();
      expect((await put({ approvals: 1 }, version, colleague)).status).toBe(200);
      const { status, body } = await put({ style: { tatweel: true } }, version);

      expect(status).toBe(409);
      expect(body.error.details).toMatchObject({
        version: (await house()).version,
        changes: [{ key: 'approvals', before: 0, after: 1 }],
      });
      expect((await house()).settings.style).toMatchObject({ tatweel: false });
    });

    test('that two people save at one moment are those of one; the other is told', async () => {
      const { version } = await house();
      const answers = await Promise.all([
        put({ approvals: 1 }, version, chief),
        put({ approvals: 2 }, version, colleague),
        put({ style: { tatweel: true } }, version, chief),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    });

    test('are changed by people with the permission, and by no token', async () => {
      const token = await newsroom().apiToken('full-access');
      expect((await put({ approvals: 1 }, null, editor)).status).toBe(403);
      expect((await put({ approvals: 1 }, null, approver)).status).toBe(403);
      expect([401, 403]).toContain((await put({ approvals: 1 }, null, { token })).status);
    });

    test('say which roles waive what', async () => {
      const { roles } = await house();
      const of = (name: string) => roles.find((role) => role.name === name);
      expect(of('Editor')).toMatchObject({ errors: false, warnings: true });
      expect(of('Super Admin')).toMatchObject({ errors: true, warnings: true });
    });

    describe('and what was approved under others', () => {
      const approved = async (): Promise<string> => {
        const document = await desk.draft(editor);
        await desk.take(editor, document, 'request');
        expect((await desk.take(approver, document, 'approve')).status).toBe(200);
        return document;
      };
      const settled = async (document: string, stage: string): Promise<void> => {
        for (let turn = 0; turn < 50 && (await desk.item(document))['stage'] !== stage; turn += 1) {
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
        expect(await desk.item(document)).toMatchObject({ stage });
      };

      test.each<[string, object, object]>([
        ['a milder rule', { rules: { tatweel: 'error' } }, { rules: {} }],
        ['another house style', {}, { style: { tatweel: true } }],
        ['a rule that may be waived', { unwaivable: ['tatweel'] }, { unwaivable: [] }],
      ])('%s voids it, for the gate and in lists', async (_what, first, then) => {
        await set({ approvals: 1, ...first });
        const document = await approved();
        await set({ approvals: 1, ...then });

        expect((await desk.publish(approver, document)).status).toBe(400);
        await settled(document, 'review-requested');
      });

      test('a graver rule does not', async () => {
        await set({ approvals: 1 });
        const document = await approved();
        await set({ rules: { tatweel: 'error' } });
        expect((await desk.publish(approver, document)).status).toBe(200);
      });
    });

    test('may keep a rule from being waived, and end the waivers there are', async () => {
      const document = await desk.draft(editor, textWith(`افتُتح ${OVERRIDE}الجسر.`));
      const finding = { rule: 'bidi-override', field: 'body', block: 0, start: 7, end: 14, note: 'عنوان كتاب' };
      const { body } = await desk.take(approver, document, 'waive-error', finding);
      expect(body.data.state.waivers).toHaveLength(1);

      await set({ unwaivable: ['bidi-override'] });
      expect((await desk.view(approver, document)).state.waivers).toEqual([]);
      expect((await desk.take(approver, document, 'waive-error', finding)).status).toBe(403);
      expect((await desk.publish(approver, document)).status).toBe(400);
    });
  });
};
