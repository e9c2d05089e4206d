import type { Newsroom } from '../support/strapi';
import { paragraphs } from './delivery.suite';
import { deskOf } from './desk';

const LIST = '/api/articles?locale=ar&sort=publishedAt:desc';

export const cachingSuite = (newsroom: () => Newsroom): void => {
  describe('a reader who has the present state', () => {
    const ask = (headers: Record<string, string> = {}, address = LIST) => fetch(newsroom().url + address, { headers });
    const tag = async (address = LIST): Promise<string> => (await ask({}, address)).headers.get('etag') ?? '';
    const set = (key: string, value: unknown) =>
      newsroom().strapi.config.set(`plugin::copy-desk.${key}` as 'plugin', value);

    test('gets the same headers with 304 as with the answer', async () => {
      const first = await ask({ Origin: 'https://reader.example' });
      const again = await ask({ Origin: 'https://reader.example', 'If-None-Match': await tag() });

      expect(again.status).toBe(304);
      for (const name of ['etag', 'cache-control', 'access-control-allow-origin']) {
        expect([name, again.headers.get(name)]).toEqual([name, first.headers.get(name)]);
      }
      expect(again.headers.get('vary')).toContain('Authorization');
    });

    test('is told of what another node has published', async () => {
      const etag = await tag();
      expect((await ask({ 'If-None-Match': etag })).status).toBe(304);
      await newsroom().strapi.db.getConnection('copy_desk_editions').insert({ document_id: 'other', at: new Date() });

      expect((await ask({ 'If-None-Match': etag })).status).toBe(200);
    });

    test('sees the length of a list change with each publication and withdrawal', async () => {
      const total = async (): Promise<number> => {
        const { meta } = (await (await ask()).json()) as { meta: { pagination: { total: number } } };
        return meta.pagination.total;
      };
      const before = await total();
      const { documentId } = await newsroom()
        .documents<{ documentId: string }>('api::article.article')
        .create({ locale: 'ar', data: { headline: 'خبر يُعد', body: paragraphs('نص.') }, status: 'published' });
      expect([await total(), await total()]).toEqual([before + 1, before + 1]);
      await deskOf(newsroom).take(await newsroom().person(), documentId, 'withdraw', { note: 'سُحب.' });
      expect(await total()).toBe(before);
    });

    test('is told at once, also where many ask while it is published', async () => {
      const articles = newsroom().documents<{ documentId: string }>('api::article.article');
      const publish = (at: number) =>
        articles.create({
          locale: 'ar',
          data: { headline: `خبر ${at}`, body: paragraphs('نص.') },
          status: 'published',
        });
      for (let at = 0; at < 3; at += 1) {
        const etag = await tag();
        const others = Array.from({ length: 20 }, () => ask({ 'If-None-Match': etag }));
        await publish(at);
        const after = await ask({ 'If-None-Match': etag });
        expect(after.status).toBe(200);
        await Promise.all(others);
      }
    });

    test('is refused once the public may no longer read', async () => {
      const permissions = newsroom().strapi.db.query('plugin::users-permissions.permission');
      const where = { action: 'api::article.article.find', role: { type: 'public' } };
      const found: unknown = await permissions.findOne({ where, populate: ['role'] });
      const { id, action, role } = found as { id: number; action: string; role: { id: number } };
      const etag = await tag();
      await permissions.delete({ where: { id } });
      try {
        expect((await ask({ 'If-None-Match': etag })).status).toBe(403);
      } finally {
        await permissions.create({ data: { action, role: role.id } });
      }
    });

    test('must be a reader who may read: a star opens nothing', async () => {
      const address = '/api/articles/nobody?locale=ar';

      expect((await ask({ 'If-None-Match': '*' }, address)).status).toBe(404);
    });

    test('has it for one address, and not for another', async () => {
      expect((await ask({ 'If-None-Match': await tag() }, `${LIST}&fields=headline`)).status).toBe(200);
    });

    test('with a token is not taken for the public', async () => {
      const Authorization = `Bearer ${await newsroom().apiToken('read-only')}`;
      const refused = await ask({ 'If-None-Match': await tag(), Authorization: 'Bearer nothing' });

      expect(refused.status).toBe(401);
      expect((await ask({ 'If-None-Match': await tag(), Authorization })).status).toBe(200);
    });

    test('may ask only so often too', async () => {
      const etag = await tag();
      set('requestsPerMinute', 1);
      try {
        await ask({ 'If-None-Match': etag });
        expect((await ask({ 'If-None-Match': etag })).status).toBe(429);
      } finally {
        set('requestsPerMinute', 0);
      }
    });
  });
};
