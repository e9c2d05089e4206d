import type { Newsroom } from '../support/strapi';

interface Answer {
  readonly error?: { readonly message: string };
}

// SQLite has no statement that waits for another's lock on a table.
const onPostgres = process.env.TEST_DATABASE_URL ? describe : describe.skip;

export const patienceSuite = (newsroom: () => Newsroom): void => {
  onPostgres('a statement that takes too long on PostgreSQL', () => {
    /** Asks while a table can be read by nobody else, as behind a statement that never ends. */
    const askWhileLocked = async (table: string, address: string, meanwhile?: () => Promise<unknown>) => {
      const { strapi, ask } = newsroom();
      const lock = await strapi.db.connection.transaction();
      try {
        await lock.raw('lock table ?? in access exclusive mode', [`${strapi.db.getSchemaName()}.${table}`]);
        const began = Date.now();
        const [answer] = await Promise.all([ask<Answer>(address), meanwhile?.()]);
        return { ...answer, took: Date.now() - began };
      } finally {
        await lock.rollback();
      }
    };

    test.each([
      ['copy_desk_search', '/api/articles?locale=ar&q=x', 3000],
      ['copy_desk_search', '/api/quotations?locale=ar&q=x', 3000],
      ['articles', '/api/articles?locale=ar', 15_000],
    ])('ends, and the reader is told: %s, %s', async (table, address, patience) => {
      const { status, body, took } = await askWhileLocked(table, address);

      expect([status, body.error?.message]).toEqual([
        400,
        'The question takes too long to answer: narrow it by date, locale or words.',
      ]);
      expect(took).toBeGreaterThanOrEqual(patience - 50);
    });

    test('keeps nobody else waiting', async () => {
      const order: string[] = [];
      await askWhileLocked('copy_desk_search', '/api/articles?locale=ar&q=x', async () => {
        order.push(`others ${(await newsroom().ask('/api/quotations?locale=ar')).status}`);
      }).then(({ status }) => order.push(`search ${status}`));

      expect(order).toEqual(['others 200', 'search 400']);
    });
  });
};
