import type { Newsroom } from '../support/strapi';

const KEY = 'plugin::copy-desk.requestsPerMinute';

export const rateSuite = (newsroom: () => Newsroom): void => {
  describe('an address that asks too often', () => {
    afterEach(() => newsroom().strapi.config.set(KEY, 0));

    const ask = (address: string, init: RequestInit = {}) => fetch(newsroom().url + address, init);
    const query: RequestInit = {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: '{ articles { documentId } }' }),
    };

    test.each([
      ['/api/articles', {}],
      ['/api/quotations', {}],
      ['/api/articles/by-slug/ar/none', {}],
      ['/api/articles?q=x', {}],
      ['/graphql', query],
    ])('is told when to come back: %s', async (address, init) => {
      newsroom().strapi.config.set(KEY, 1);
      await ask(address, init);
      const { status, headers, ...answer } = await ask(address, init).then(async (response) => ({
        status: response.status,
        headers: response.headers,
        text: await response.text(),
      }));

      expect(status).toBe(429);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(60);
      expect(answer.text).toMatch(/Too many requests from this address: ask again in \d+ seconds\./u);
      expect(answer.text).not.toMatch(/node_modules| at .+\.js/u);
    });

    test('is still answered with a token', async () => {
      newsroom().strapi.config.set(KEY, 1);
      const headers = { Authorization: `Bearer ${await newsroom().apiToken('full-access')}` };
      const answers = [];
      for (let at = 0; at < 3; at += 1) answers.push((await ask('/api/articles', { headers })).status);

      expect(answers).toEqual([200, 200, 200]);
    });
  });
};
