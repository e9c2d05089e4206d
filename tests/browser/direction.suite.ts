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
      await article.page.getByRole('link', { name: /back/iu }).first().click();
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
  });
};
