import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { newsroomAt } from '../../examples/newsroom';
import type { Newsroom } from '../support/strapi';
import { paragraphs } from './delivery.suite';

const ROOT = path.resolve(__dirname, '..', '..');
const run = promisify(execFile);

export const clientSuite = (newsroom: () => Newsroom): void => {
  describe('the example client', () => {
    const api = () => newsroomAt(`${newsroom().url}/api`);
    let live: string;
    let speaker: string;

    beforeAll(async () => {
      const { documents } = newsroom();
      speaker = (
        await documents('api::speaker.speaker').create({
          locale: 'ar',
          data: { name: 'نبيل العطار', role: 'أمين المكتبة' },
        })
      ).documentId;
      const data = {
        headline: 'المكتبة تفتح ليلا',
        slug: 'library-nights',
        dateline: { source: 'إيلاف', place: 'أصيلة' },
        body: paragraphs('قال نبيل العطار إن «الكتب لا تنام».'),
        quotations: [{ words: 'الكتب لا تنام', speaker, cue: 'قال' }],
      };
      const articles = documents('api::article.article');
      live = (await articles.create({ locale: 'ar', data, status: 'published' })).documentId;
      await articles.update({
        documentId: live,
        locale: 'ar',
        data: { slug: 'library-at-night' },
        status: 'published',
      });
    });

    test('reads the latest articles, and one of them', async () => {
      const [latest] = await api().latest('ar', 1);

      expect(latest).toMatchObject({ documentId: live, dir: 'rtl', dateline: { text: 'إيلاف من أصيلة:' } });
      expect(await api().article(live, 'ar')).toEqual(latest);
    });

    test('finds an article by its address, its old one too', async () => {
      expect(await api().articleAt('ar', 'library-at-night')).toMatchObject({ documentId: live });
      expect(await api().articleAt('ar', 'library-nights')).toMatchObject({
        documentId: live,
        slug: 'library-at-night',
      });
    });

    test('finds words, and what somebody said', async () => {
      expect(await api().search('ar', 'المكتبه تفتح')).toMatchObject([{ documentId: live }]);
      expect(await api().said('ar', { speaker })).toMatchObject([
        { words: 'الكتب لا تنام', speakerName: 'نبيل العطار', article: { documentId: live } },
      ]);
    });

    test('is told in a sentence what is wrong', async () => {
      await expect(api().said('ar', { from: 'tomorrow' })).rejects.toMatchObject({ response: { status: 400 } });
      await expect(api().article('nobody', 'ar')).rejects.toMatchObject({ response: { status: 404 } });
    });

    test('prints the latest articles with their quotations', async () => {
      const { stdout } = await run(
        process.execPath,
        ['-r', './tests/support/typescript.cjs', 'examples/latest.ts', `${newsroom().url}/api`],
        { cwd: ROOT },
      );

      expect(stdout).toContain('إيلاف من أصيلة: المكتبة تفتح ليلا\n  نبيل العطار: الكتب لا تنام\n');
    });
  });
};
