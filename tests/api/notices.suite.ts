import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Newsroom, Person } from '../support/strapi';
import { deskOf } from './desk';

const EVENTS = ['requested', 'approved', 'changes-requested', 'published-in-emergency'].map(
  (name) => `copy-desk.review.${name}`,
);

export const noticesSuite = (newsroom: () => Newsroom): void => {
  describe('a notice', () => {
    const desk = deskOf(newsroom);
    let salma: Person;
    let nabil: Person;

    beforeAll(async () => {
      salma = await newsroom().person('strapi-editor');
      nabil = await newsroom().person('approver');
    });

    test('is sent to webhooks that are ticked for it, with the text and who acted', async () => {
      const received: { event: string; document: string; by: string }[] = [];
      const listener = createServer((request, response) => {
        let body = '';
        request.on('data', (chunk: Buffer) => (body += chunk.toString()));
        request.on('end', () => {
          received.push(JSON.parse(body) as (typeof received)[number]);
          response.end();
        });
      });
      await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
      const { port } = listener.address() as AddressInfo;
      const admin = await newsroom().person();
      const { status } = await newsroom().ask('/admin/webhooks', {
        method: 'POST',
        token: admin.token,
        body: { name: 'desk', url: `http://127.0.0.1:${port}`, headers: {}, events: EVENTS },
      });
      const document = await desk.draft(salma);
      await desk.take(salma, document, 'request');
      await desk.take(nabil, document, 'request-changes', { note: 'من قال هذا؟' });
      await desk.take(salma, document, 'request');
      await desk.take(nabil, document, 'approve');
      const urgent = await desk.draft(nabil);
      await desk.take(nabil, urgent, 'publish-in-emergency', { note: 'انهار السد' });
      for (let tries = 0; tries < 50 && received.length < 5; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      listener.close();

      expect([200, 201]).toContain(status);
      expect(received.map(({ event }) => event).sort()).toEqual([...EVENTS, EVENTS[0]].sort());
      expect(received[0]).toMatchObject({ document, by: expect.stringContaining('Person') as string });
    });

    test('goes out by e-mail where Strapi’s email plugin is set up, and only there', async () => {
      const { strapi } = newsroom();
      const mailer = strapi.plugin('email').service<{ send(mail: { to: string }): Promise<unknown> }>('email');
      const sent = jest.spyOn(mailer, 'send').mockResolvedValue(undefined);
      await desk.take(salma, await desk.draft(salma), 'request');
      await new Promise((resolve) => setTimeout(resolve, 200));
      const asItComes = sent.mock.calls.length;
      strapi.config.set('plugin::email.provider', 'nodemailer');
      await desk.take(salma, await desk.draft(salma), 'request');
      const isTold = () => sent.mock.calls.some(([mail]) => mail.to === nabil.email);
      for (let tries = 0; tries < 100 && !isTold(); tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
      const to = sent.mock.calls.map(([mail]) => mail.to);
      strapi.config.set('plugin::email.provider', 'sendmail');
      sent.mockRestore();

      expect(asItComes).toBe(0);
      expect(to).toContain(nabil.email);
      expect(to).not.toContain(salma.email);
    });

    test('that one of its readers cannot be sent reaches the others, and makes no act fail', async () => {
      const { strapi } = newsroom();
      const mailer = strapi.plugin('email').service<{ send(mail: { to: string }): Promise<unknown> }>('email');
      const told: string[] = [];
      const sent = jest.spyOn(mailer, 'send').mockImplementation(({ to }) => {
        told.push(to);
        return told.length === 1 ? Promise.reject(new Error('no such mailbox')) : Promise.resolve();
      });
      strapi.config.set('plugin::email.provider', 'nodemailer');
      const other = await newsroom().person('approver');
      const { status } = await desk.take(salma, await desk.draft(salma), 'request');
      const areTold = () => [nabil, other].every(({ email }) => told.includes(email));
      for (let tries = 0; tries < 100 && !areTold(); tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      strapi.config.set('plugin::email.provider', 'sendmail');
      sent.mockRestore();

      expect(status).toBe(200);
      expect(areTold()).toBe(true);
    });

    test('that cannot be sent makes no act fail', async () => {
      const broken = jest
        .spyOn(newsroom().strapi.eventHub, 'emit')
        .mockImplementation((event) =>
          event.startsWith('copy-desk.') ? Promise.reject(new Error('nobody listens')) : Promise.resolve(),
        );
      const document = await desk.draft(salma);
      const { status } = await desk.take(salma, document, 'request');
      broken.mockRestore();

      expect(status).toBe(200);
      expect((await desk.view(salma, document)).state.stage).toBe('review-requested');
    });
  });
};
