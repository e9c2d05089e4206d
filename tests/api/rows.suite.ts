import { draftRows } from '../../src/plugins/copy-desk/server/src/article/rows';
import { populateOf } from '../../src/plugins/copy-desk/server/src/article/populate';
import type { Config } from '../../src/plugins/copy-desk/server/src/config';
import type { Newsroom } from '../support/strapi';
import { ARTICLE, textWith } from './desk';

export const rowsSuite = (newsroom: () => Newsroom): void => {
  describe('the rows that the desk reads', () => {
    test('are those that Strapi populates, in every locale, with all that belongs to them', async () => {
      const { strapi, documents } = newsroom();
      const speaker = (name: string) => documents('api::speaker.speaker').create({ locale: 'ar', data: { name } });
      const [rami, salma] = [await speaker('رامي'), await speaker('سلمى')];
      const event = await documents('api::event.event').create({ locale: 'ar', data: { name: 'منتدى الجسور' } });
      const picture = { name: 'a.png', hash: 'rows', ext: '.png', mime: 'image/png', size: 1, url: '/a.png' };
      const file: unknown = await strapi.db
        .query('plugin::upload.file')
        .create({ data: { ...picture, provider: 'local' } });
      const data = {
        ...textWith(),
        cover: (file as { id: number }).id,
        dateline: { place: 'أصيلة', date: '2025-11-24' },
        speakers: [salma.documentId, rami.documentId],
        event: event.documentId,
        quotations: [
          { words: 'نعم', speaker: rami.documentId },
          { words: 'لا' },
          { words: 'ربما', speaker: salma.documentId },
        ],
        corrections: [{ note: 'صُحح الاسم.', date: new Date().toISOString() }],
      };
      const { documentId } = await documents(ARTICLE).create({ locale: 'ar', data });
      await documents(ARTICLE).update({ documentId, locale: 'en', data: textWith('The bridge opened.') });
      const roles = strapi.config.get<Config>('plugin::copy-desk').contentTypes[ARTICLE] ?? {};
      const read = await draftRows(strapi, ARTICLE, roles, documentId);
      const populated: unknown = await strapi.db.query(ARTICLE).findMany({
        where: { documentId, publishedAt: null },
        populate: populateOf(strapi, ARTICLE, roles) as never,
        orderBy: { locale: 'asc' },
      });

      expect(read).toHaveLength(2);
      expect(read).toEqual(populated);
      await documents(ARTICLE).delete({ documentId, locale: '*' });
    });
  });
};
