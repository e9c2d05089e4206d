import type { Page } from 'playwright-core';
import { eventually } from '../support/browser';
import { MENDED, type Room } from './room';

const TEXTS = ['headline', 'standfirst', 'body', 'dateline.place', 'dateline.source'];
const LATIN = ['slug', 'dateline.date'];

export const directionSuite = ({ newsroom, arabic, english }: Room): void => {
  const editedDirection = (page: Page): Promise<string | null> =>
    page.evaluate(() => document.documentElement.getAttribute('data-copy-desk-direction'));

  describe('the direction of the fields', () => {
    test('follows the edited locale, whatever the language of the interface', async () => {
      const { documentId } = await newsroom()
        .documents('api::article.article')
        .create({ locale: 'ar', data: { headline: 'عودة القطار', dateline: { place: 'واحة النخيل' } } });
      const article = await english().article();
      await article.open(documentId, 'ar');
      await article.field('dateline.place').waitFor();
      for (const name of TEXTS) expect([name, await article.direction(name)]).toEqual([name, 'rtl']);
      for (const name of LATIN) expect([name, await article.direction(name)]).toEqual([name, 'ltr']);

      await article.page.getByRole('combobox').filter({ hasText: 'Arabic' }).click();
      await article.page.getByRole('option', { name: /English/u }).click();
      expect(
        await eventually(
          () => article.direction('headline'),
          (direction) => direction === 'ltr',
        ),
      ).toBe('ltr');
      expect(await article.direction('body')).toBe('ltr');

      await article.open(documentId, 'ar');
      expect(
        await eventually(
          () => editedDirection(article.page),
          (direction) => direction === 'rtl',
        ),
      ).toBe('rtl');
      await article.page.locator('a[href*="/plugins/upload"]').first().click();
      expect(
        await eventually(
          () => editedDirection(article.page),
          (direction) => direction === null,
        ),
      ).toBeNull();
    });

    test.each(['he', 'fa', 'ur'])('an empty field of %s runs right to left', async (locale) => {
      const article = await english().article();
      await article.openNew(locale);
      expect(
        await eventually(
          () => article.direction('headline'),
          (direction) => direction === 'rtl',
        ),
      ).toBe('rtl');
      expect(await article.direction('body')).toBe('rtl');
    });

    test('a field of English stays left to right with Arabic in it', async () => {
      const article = await arabic().article();
      await article.openNew('en');
      await article.field('headline').fill(MENDED);
      await article.panel.waitFor();
      expect(await article.direction('headline')).toBe('ltr');
    });

    test('cells of a list run in the direction of the listed locale', async () => {
      await newsroom()
        .documents('api::article.article')
        .create({ locale: 'ar', data: { headline: 'CNN تعلن فتح الجسر' } });
      const { page } = await english().article();
      await page.goto(
        `${newsroom().url}/admin/content-manager/collection-types/api::article.article?plugins[i18n][locale]=ar`,
      );
      const cell = page.locator('td', { hasText: 'CNN تعلن' });
      await cell.waitFor();
      const direction = () => cell.evaluate((element) => getComputedStyle(element).direction);
      expect(await eventually(direction, (found) => found === 'rtl')).toBe('rtl');
    });

    test('fields of repeatable components follow it too', async () => {
      const quotations = [{ words: 'الممر للجميع', speakerName: 'نزار الشويري' }];
      const { documentId } = await newsroom()
        .documents('api::article.article')
        .create({ locale: 'ar', data: { headline: 'ممر المشاة', quotations } });
      const article = await english().article();
      await article.open(documentId, 'ar');
      await article.page
        .locator('h3 button', { hasText: /الممر للجميع|نزار الشويري/u })
        .first()
        .click();
      await article.field('quotations.0.words').waitFor();
      for (const name of ['quotations.0.words', 'quotations.0.speakerName']) {
        expect([name, await article.direction(name)]).toEqual([name, 'rtl']);
      }
    });

    test('names of linked records run in the direction of the edited locale', async () => {
      const speaker = await newsroom()
        .documents('api::speaker.speaker')
        .create({ locale: 'ar', data: { name: 'ممثل NATO سابقا' } });
      const { documentId } = await newsroom()
        .documents('api::article.article')
        .create({ locale: 'ar', data: { headline: 'لقاء', speakers: [speaker.documentId] } });
      const article = await english().article();
      await article.open(documentId, 'ar');
      const name = article.page.locator('form ol li button span', { hasText: 'NATO' });
      await name.waitFor();
      expect(await name.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    });
  });

  describe('the interface', () => {
    test('is laid out from right to left in Arabic, with fields of Latin letters left to right', async () => {
      const article = await arabic().article();
      await article.openNew('ar');
      expect(await article.page.evaluate(() => document.documentElement.dir)).toBe('rtl');
      const [menu, panel] = await Promise.all(
        [article.page.locator('nav').first(), article.panel].map((part) => part.boundingBox()),
      );
      expect(menu?.x ?? 0).toBeGreaterThan(panel?.x ?? Infinity);
      expect(
        await article.page
          .getByRole('tablist')
          .first()
          .evaluate((element) => getComputedStyle(element).direction),
      ).toBe('rtl');
      expect(await article.direction('slug')).toBe('ltr');
      expect(await article.direction('headline')).toBe('rtl');
    });

    test('stays left to right in English, also while Arabic is edited', async () => {
      const article = await english().article();
      await article.openNew('ar');
      await article.panel.waitFor();
      expect(await article.page.evaluate(() => document.documentElement.dir)).toBe('ltr');
    });
  });
};
