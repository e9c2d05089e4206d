import type { Page } from 'playwright-core';
import { eventually } from '../support/browser';
import type { Room } from './room';

const STORY = `طرابلس – مرسى برس: افتتح رئيس البلدية نزار الشويري ممر المشاة بعد ترميم دام عاما.

وقال الشويري: «الممر مفتوح للجميع من اليوم».`;
const SECOND = `صيدا – مرسى برس: أعلنت المكتبة العامة تمديد ساعات الدوام حتى المساء.`;

interface Draft {
  readonly headline: string;
  readonly dateline: { readonly place: string | null; readonly source: string | null } | null;
  readonly speakers: readonly { readonly name: string }[];
}

export const wireSuite = ({ newsroom, arabic }: Room): void => {
  const LIST = '/admin/content-manager/collection-types/api::article.article?plugins[i18n][locale]=ar';
  const dialogIn = async (page: Page) => {
    await page.goto(newsroom().url + LIST);
    await page.getByRole('button', { name: 'من نص وكالة' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'اختيار ملفات' }).waitFor();
    return dialog;
  };
  const draftsWith = async (headline: string): Promise<readonly Draft[]> =>
    newsroom()
      .documents<Draft>('api::article.article')
      .findMany({
        locale: 'ar',
        status: 'draft',
        filters: { headline },
        populate: { dateline: true, speakers: true },
      });

  describe('wire text', () => {
    test('is read side by side, corrected, and becomes a draft', async () => {
      const { page } = await arabic().article();
      const dialog = await dialogIn(page);
      // Whatever lies off the page on the left could be scrolled to in a page from the right.
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(page.viewportSize()?.width);
      const hint = dialog.getByText('الصق نص الخبر');
      expect(await hint.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
      await dialog.getByRole('textbox', { name: 'النص', exact: true }).fill(STORY);
      const place = dialog.getByRole('textbox', { name: 'المكان' });
      expect(
        await eventually(
          () => place.inputValue(),
          (text) => text !== '',
        ),
      ).toBe('طرابلس');
      expect(await dialog.locator('[data-copy-desk="wire-speaker"]').innerText()).toContain('نزار الشويري');
      await place.fill('الميناء');
      await dialog.getByRole('textbox', { name: 'العنوان' }).fill('ممر المشاة مفتوح من جديد');
      await dialog.getByRole('button', { name: 'إنشاء المسودة' }).click();
      await dialog.getByRole('link', { name: 'فتح المسودة' }).waitFor();

      const [draft] = await draftsWith('ممر المشاة مفتوح من جديد');
      expect(draft?.dateline).toMatchObject({ place: 'الميناء', source: 'مرسى برس' });
      expect(draft?.speakers.map(({ name }) => name)).toEqual(['نزار الشويري']);
      await dialog.getByRole('link', { name: 'فتح المسودة' }).click();
      await page.locator('form [name="headline"]').waitFor();
    });

    test('of several files comes in together, and one bad file does not stop the others', async () => {
      const { page } = await arabic().article();
      const dialog = await dialogIn(page);
      const file = (name: string, words: string | Buffer) => ({
        name,
        mimeType: 'text/plain',
        buffer: Buffer.from(words),
      });
      await dialog
        .locator('input[type="file"]')
        .setInputFiles([
          file('one.txt', `${STORY}\n\nوغادر الحضور.`),
          file('broken.txt', Buffer.from([0xff, 0xfe, 0x41])),
          file('two.txt', SECOND),
        ]);
      const texts = dialog.locator('[data-copy-desk="wire-text"]');
      await eventually(
        () => texts.count(),
        (count) => count === 3,
      );
      expect(await texts.nth(1).innerText()).toContain('UTF-8');
      await dialog.getByRole('button', { name: 'إنشاء مسودتين' }).click();
      await eventually(
        () => dialog.getByRole('link', { name: 'فتح المسودة' }).count(),
        (count) => count === 2,
      );
      expect(await texts.nth(1).innerText()).toContain('UTF-8');
    });
  });
};
