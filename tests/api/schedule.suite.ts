import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Newsroom, Person } from '../support/strapi';
import { ARTICLE, deskOf, OVERRIDE, textWith } from './desk';

interface CronJob {
  invoke(): Promise<void>;
}
interface Cron {
  readonly jobs: readonly { readonly name: string | null; readonly job: CronJob }[];
}

const soon = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString();
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const until = (instant: string) => wait(Math.max(0, Date.parse(instant) - Date.now()) + 20);

export const scheduleSuite = (newsroom: () => Newsroom): void => {
  const desk = deskOf(newsroom);
  let salma: Person;
  let nabil: Person;

  const minute = async (): Promise<void> => {
    const { jobs } = newsroom().strapi.cron as unknown as Cron;
    await jobs.find(({ name }) => name === 'copy-desk-schedule')?.job.invoke();
  };
  const passed = async (text: object = textWith()): Promise<string> => {
    const document = await desk.draft(salma, text);
    await desk.take(salma, document, 'request');
    await desk.take(nabil, document, 'approve');
    return document;
  };

  describe('a schedule', () => {
    beforeAll(async () => {
      salma = await newsroom().person('strapi-editor');
      nabil = await newsroom().person('approver');
    });

    test('publishes at its time and not before, once, whoever else tries', async () => {
      const document = await passed();
      const due = soon(5000);
      const { body } = await desk.take(nabil, document, 'schedule', { at: due });
      await minute();
      const early = await desk.live(document);
      await until(due);
      await Promise.all([minute(), minute(), minute()]);
      const log = await desk.log(document);

      expect(body.data.state.stage).toBe('scheduled');
      expect(early).toEqual([]);
      expect(await desk.live(document)).toHaveLength(1);
      expect(log.filter(({ kind }) => kind === 'published')).toMatchObject([{ actor: 'system' }]);
    });

    test('that the gate refuses at its minute leaves a draft, logged, listed and told', async () => {
      const told: unknown[] = [];
      newsroom().strapi.eventHub.on('copy-desk.review.schedule-refused', (notice: unknown) => {
        told.push(notice);
        return Promise.resolve();
      });
      const document = await passed();
      const due = soon(5000);
      await desk.take(nabil, document, 'schedule', { at: due });
      await desk.save(salma, document, textWith(`فيه ${OVERRIDE}علامة.`));
      await until(due);
      await minute();
      await minute();
      await wait(50);

      expect(await desk.live(document)).toEqual([]);
      expect((await desk.log(document)).filter(({ kind }) => kind === 'refused')).toHaveLength(1);
      expect(await desk.item(document)).toMatchObject({ stage: 'draft', refused: true, due: null });
      expect(told).toMatchObject([{ document }]);
    });

    test('of two nodes on one database, one publishes each text, once', async () => {
      const script = path.resolve(__dirname, '..', 'support', 'second-node.cjs');
      const node = spawn(process.execPath, [script], {
        env: { ...process.env },
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
      const said = (word: string) =>
        new Promise<void>((resolve, reject) => {
          node.on('message', (message) => message === word && resolve());
          node.once('exit', (code) => reject(new Error(`The second node ended (${code}).`)));
        });
      try {
        await said('ready');
        const documents: string[] = [];
        for (let count = 0; count < 5; count += 1) documents.push(await passed());
        const due = soon(8000);
        for (const document of documents) await desk.take(nabil, document, 'schedule', { at: due });
        await until(due);
        const other = said('looked');
        node.send('look');
        await Promise.all([minute(), other]);
        const out = [];
        for (const document of documents) {
          const published = (await desk.log(document)).filter(({ kind }) => kind === 'published');
          out.push([(await desk.live(document)).length, published.length]);
        }

        expect(out).toEqual(documents.map(() => [1, 1]));
      } finally {
        node.kill('SIGKILL');
      }
    }, 120_000);

    test('may be taken back', async () => {
      const document = await passed();
      await desk.take(nabil, document, 'schedule', { at: soon(60_000) });

      expect((await desk.take(nabil, document, 'schedule', { at: null })).body.data.state).toMatchObject({
        stage: 'approved',
        schedule: null,
      });
    });
  });

  describe('an embargo', () => {
    test('holds a text back at every door until it is over', async () => {
      const embargo = soon(10_000);
      const text = { ...textWith(), embargo };
      const document = await passed(text);
      const token = await newsroom().apiToken('full-access');
      const doors = [
        () => desk.publish(nabil, document),
        () => newsroom().ask(`/api/articles/${document}?locale=ar`, { method: 'PUT', token, body: { data: text } }),
        () => desk.take(nabil, document, 'approve-and-publish'),
        () => desk.take(nabil, document, 'schedule', { at: soon(500) }),
      ];
      const answers = [];
      for (const door of doors) answers.push((await door()).status);
      const inside: unknown = await newsroom()
        .documents(ARTICLE)
        .publish({ documentId: document, locale: 'ar' })
        .catch((error: unknown) => error);

      expect(answers.every((status) => status >= 400 && status < 500)).toBe(true);
      expect(inside).toMatchObject({ details: { embargoes: [{ locale: 'ar', until: embargo }] } });
      expect(await desk.live(document)).toEqual([]);
      await until(embargo);
      expect((await desk.publish(nabil, document)).status).toBe(200);
    });
  });
};
