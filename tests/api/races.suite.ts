import { DEFAULT_SETTINGS, review } from '../../src/plugins/copy-desk/engine/src';
import type { LogEntry } from '../../src/plugins/copy-desk/engine/src';
import type { Newsroom, Person } from '../support/strapi';
import { ARTICLE, deskOf, textWith } from './desk';

/** How often each race is run; `npm run races` runs each 200 times. */
const RUNS = Number(process.env.RACES ?? 5);

const VOIDED = ['changes-requested', 'withdrawn'];

export const racesSuite = (newsroom: () => Newsroom): void => {
  describe(`races, ${RUNS} times each`, () => {
    const desk = deskOf(newsroom);
    let salma: Person;
    let nabil: Person;
    let amina: Person;

    beforeAll(() => {
      // A client may send on a connection that the server is about to close as idle.
      newsroom().strapi.server.httpServer.keepAliveTimeout = 600_000;
    });
    // A session lasts half an hour, and a race may.
    beforeEach(async () => {
      salma = await newsroom().person('strapi-editor');
      nabil = await newsroom().person('approver');
      amina = await newsroom().person('approver');
    });

    const asked = async (text: object): Promise<string> => {
      const document = await desk.draft(salma, text);
      await desk.take(salma, document, 'request');
      return document;
    };
    const passed = async (text: object): Promise<string> => {
      const document = await asked(text);
      await desk.take(nabil, document, 'approve');
      return document;
    };
    const stored = async (document: string): Promise<readonly LogEntry[]> => {
      const rows: unknown = await newsroom()
        .strapi.db.query('plugin::copy-desk.log-entry')
        .findMany({ where: { document }, orderBy: { id: 'asc' } });
      return rows as readonly LogEntry[];
    };

    interface Count {
      unapproved: number;
      afterRefusal: number;
      wrongRows: number;
      lost: number;
    }

    /** What must never happen, counted over the log and the rows of one article. */
    const count = async (document: string, expected: Readonly<Record<string, number>>, total: Count): Promise<void> => {
      const log = await stored(document);
      const settings = { ...DEFAULT_SETTINGS, ...newsroom().strapi.config.get<object>('plugin::copy-desk') };
      log.forEach(({ kind, fingerprint }, index) => {
        if (kind !== 'published') return;
        const state = review(log.slice(0, index), fingerprint ?? '', settings);
        if (state.missing > 0) total.unapproved += 1;
        const last = log
          .slice(0, index)
          .filter((entry) => [...VOIDED, 'approved'].includes(entry.kind))
          .at(-1);
        if (last && VOIDED.includes(last.kind)) total.afterRefusal += 1;
      });
      const isOut = log.filter(({ kind }) => ['published', 'withdrawn'].includes(kind)).at(-1)?.kind === 'published';
      if ((await desk.live(document)).length !== (isOut ? 1 : 0)) total.wrongRows += 1;
      for (const [kind, wanted] of Object.entries(expected)) {
        total.lost += Math.abs(wanted - log.filter((entry) => entry.kind === kind).length);
      }
    };

    const NONE: Count = { unapproved: 0, afterRefusal: 0, wrongRows: 0, lost: 0 };
    const ok = (answers: readonly { readonly status: number }[]): number =>
      answers.filter(({ status }) => status === 200).length;

    const RACES: Readonly<Record<string, (total: Count) => Promise<void>>> = {
      'two approvers at the same moment': async (total) => {
        const document = await asked(textWith());
        const { fingerprint } = await desk.view(nabil, document);
        const answers = await Promise.all(
          [nabil, amina].map((who) => desk.send(who, document, 'approve-and-publish', { fingerprint })),
        );
        await count(document, { approved: ok(answers), published: ok(answers) }, total);
      },
      'an approval while somebody edits': async (total) => {
        const document = await asked(textWith());
        const { fingerprint } = await desk.view(nabil, document);
        const [approval, edit] = await Promise.all([
          desk.send(nabil, document, 'approve-and-publish', { fingerprint }),
          desk.save(salma, document, textWith()),
        ]);
        await count(document, { approved: ok([approval]), published: ok([approval]), edited: 1 + ok([edit]) }, total);
      },
      'a publication while somebody edits': async (total) => {
        const document = await passed(textWith());
        const [publication, edit] = await Promise.all([
          desk.publish(nabil, document),
          desk.save(salma, document, textWith()),
        ]);
        await count(
          document,
          { published: ok([publication]), refused: 1 - ok([publication]), edited: 1 + ok([edit]) },
          total,
        );
      },
      'a publication while somebody requests changes': async (total) => {
        const document = await passed(textWith());
        const { fingerprint } = await desk.view(nabil, document);
        const [publication, changes] = await Promise.all([
          desk.publish(nabil, document),
          desk.send(amina, document, 'request-changes', { fingerprint, note: 'من قال هذا؟' }),
        ]);
        await count(document, { published: ok([publication]), 'changes-requested': ok([changes]) }, total);
      },
      'a publication while somebody withdraws': async (total) => {
        const document = await passed(textWith());
        const first = await desk.publish(nabil, document);
        await desk.save(salma, document, textWith());
        await desk.take(salma, document, 'request');
        await desk.take(nabil, document, 'approve');
        const { fingerprint } = await desk.view(nabil, document);
        const [publication, withdrawal] = await Promise.all([
          desk.publish(nabil, document),
          desk.send(amina, document, 'withdraw', { fingerprint, note: 'المصدر' }),
        ]);
        await count(document, { published: ok([first, publication]), withdrawn: ok([withdrawal]) }, total);
      },
      'ten publications of one article': async (total) => {
        const document = await passed(textWith());
        const answers = await Promise.all(Array.from({ length: 10 }, () => desk.publish(nabil, document)));
        await count(document, { published: ok(answers) }, total);
        if (ok(answers) === 0) total.lost += 1;
      },
    };

    test.each(Object.keys(RACES))(
      '%s: nothing goes out unapproved, once a row, and no entry is lost',
      async (name) => {
        const total = { ...NONE };
        for (let run = 0; run < RUNS; run += 1) await RACES[name]?.(total);
        console.log(`${ARTICLE}: ${name}, ${RUNS} times: ${JSON.stringify(total)}`);

        expect(total).toEqual(NONE);
      },
      RUNS * 20_000,
    );
  });
};
