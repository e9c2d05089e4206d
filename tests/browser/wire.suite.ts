import type { Locator, Page } from 'playwright-core';
import { newsmlG2, ninjs } from '../../src/plugins/copy-desk/engine/src/formats';
import { eventually } from '../support/browser';
import { itemOf } from '../support/news-items';
import type { Room } from './room';

const STORY = `طرابلس – مرسى برس: افتتح رئيس البلدية نزار الشويري ممر المشاة بعد ترميم دام عاما.

وقال الشويري: «الممر مفتوح للجميع من اليوم».`;
const SECOND = `صيدا – مرسى برس: أعلنت المكتبة العامة تمديد ساعات الدوام حتى المساء.`;

/** An item of another newsroom, with a speaker whom its form states. */
const itemIn = (place: string, name: string) =>
  itemOf(
    {
      headline: `ممر جديد في ${place}`,
      body: `قالت رئيسة البلدية ${name}: «الممر مفتوح للجميع».`,
      dateline: { place, source: 'مرسى برس', country: 'LB' },
      quotations: [{ words: 'الممر مفتوح للجميع', speakerName: name, speakerRole: 'رئيسة البلدية' }],
    },
    'ar',
    place,
  );

const xml = (head: string, words: string): string =>
  `${head}<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentSet><inlineData>${words}</inlineData></contentSet></newsItem>`;

/** Files that attack or are broken, with what each is told. */
const BAD = [
  ['laughs.xml', xml('<!DOCTYPE n [<!ENTITY a "ها"><!ENTITY b "&a;&a;&a;&a;">]>', '&b;'), 'DOCTYPE'],
  ['outside.xml', xml('<!DOCTYPE n [<!ENTITY x SYSTEM "http://127.0.0.1:9/outside">]>', '&x;'), 'DOCTYPE'],
  ['entity.xml', xml('', '&nbsp;'), 'كيان غير معرّف'],
  ['broken.json', '{"uri":', 'JSON'],
  ['list.json', '[]', 'uri'],
  ['picture.png', 'x', 'NewsML-G2'],
] as const;

/** Lets go of files over the dialog, as from a folder of the desktop. */
const drop = async (page: Page, dialog: Locator, files: readonly (readonly [name: string, words: string])[]) => {
  const dataTransfer = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const [name, words] of all) transfer.items.add(new File([words], name));
    return transfer;
  }, files);
  await dialog.dispatchEvent('drop', { dataTransfer });
};

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

    test('as ninjs and NewsML-G2, dropped among bad files, becomes drafts; each bad file says what is wrong', async () => {
      const { page } = await arabic().article();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const dialog = await dialogIn(page);
      const good = [
        ['story.json', JSON.stringify(ninjs(itemIn('صور', 'ميرا الكسروي')))],
        ['story.xml', newsmlG2(itemIn('جبيل', 'تالا الشدياقي'))],
      ] as const;
      const bad = BAD.map(([name, words]) => [name, words] as const);
      await drop(page, dialog, [...good.slice(0, 1), ...bad, ...good.slice(1)]);
      const texts = dialog.locator('[data-copy-desk="wire-text"]');
      await texts.nth(good.length + bad.length - 1).waitFor();
      for (const [index, [name, , told]] of BAD.entries()) {
        const problem = texts.nth(index + 1);
        expect(await problem.innerText()).toContain(name);
        expect(await problem.getByRole('alert').innerText()).toContain(told);
      }

      const place = dialog.getByRole('textbox', { name: 'المكان' });
      expect(await eventually(() => place.inputValue(), Boolean)).toBe('صور');
      expect(await dialog.locator('[data-copy-desk="wire-speaker"]').innerText()).toContain('ميرا الكسروي');
      await dialog.getByRole('button', { name: 'story.xml' }).click();
      expect(
        await eventually(
          () => place.inputValue(),
          (text) => text === 'جبيل',
        ),
      ).toBe('جبيل');
      await dialog.getByRole('button', { name: 'إنشاء مسودتين' }).click();
      const links = dialog.getByRole('link', { name: 'فتح المسودة' });
      expect(
        await eventually(
          () => links.count(),
          (count) => count === 2,
        ),
      ).toBe(2);
      for (const [where, name] of [
        ['صور', 'ميرا الكسروي'],
        ['جبيل', 'تالا الشدياقي'],
      ] as const) {
        const [draft] = await draftsWith(`ممر جديد في ${where}`);
        expect(draft).toMatchObject({ dateline: { place: where, source: 'مرسى برس' }, speakers: [{ name }] });
      }
      expect(asked.filter((url) => url.includes('127.0.0.1:9/'))).toEqual([]);
    });
  });
};
