import { eventually, type ArticlePage } from '../support/browser';
import type { Room } from './room';

const COMMA = 'قال الوزير, ثم غادر.';
const MENDED_COMMA = 'قال الوزير، ثم غادر.';
const QUOTED = 'قال الوزير: «نعم, سنبدأ غدا», ثم غادر.';

export const fixesSuite = ({ arabic }: Room): void => {
  const bodyBecomes = (article: ArticlePage, words: string): Promise<string> =>
    eventually(
      () => article.body.innerText(),
      (text) => text.trim() === words,
    );
  const fixAll = (article: ArticlePage) => article.panel.getByRole('button', { name: /إصلاح آمن|إصلاحين آمنين/u });
  const undo = (article: ArticlePage) => article.panel.getByRole('button', { name: 'التراجع عن آخر إصلاح' });
  const fixes = (article: ArticlePage) => article.panel.locator('[data-copy-desk="fix"]');

  describe('fixes in the panel', () => {
    test('one is made where it stands, and taken back', async () => {
      const article = await arabic().article();
      await article.openNew('ar');
      await article.write('افتُتح الجسر أمام المارة.', COMMA);
      await fixes(article).first().click();
      expect(await bodyBecomes(article, `افتُتح الجسر أمام المارة.\n${MENDED_COMMA}`)).toContain(MENDED_COMMA);
      await eventually(
        () => article.findings.count(),
        (count) => count === 0,
      );

      await undo(article).click();
      expect(await bodyBecomes(article, `افتُتح الجسر أمام المارة.\n${COMMA}`)).toContain(COMMA);
      await fixes(article).first().waitFor();
    });

    test('all safe ones are made at once, in body and headline, and no word between quotation marks changes', async () => {
      const article = await arabic().article();
      await article.openNew('ar');
      await article.field('headline').fill('الوزير يفتتح الجسر , ثم يغادر');
      await article.write(QUOTED);
      await fixAll(article).click();
      expect(await bodyBecomes(article, 'قال الوزير: «نعم, سنبدأ غدا»، ثم غادر.')).toContain('«نعم, سنبدأ غدا»، ثم');
      expect(await article.field('headline').inputValue()).toBe('الوزير يفتتح الجسر، ثم يغادر');

      await undo(article).click();
      expect(await bodyBecomes(article, QUOTED)).toContain(QUOTED);
      expect(await article.field('headline').inputValue()).toBe('الوزير يفتتح الجسر , ثم يغادر');
    });

    test('where two things may be wrong, either can be made right', async () => {
      const article = await arabic().article();
      await article.openNew('ar');
      await article.write('يفتح الجسر الاثنين 25 نوفمبر 2025 أمام المارة.');
      const other = article.panel.locator('[data-copy-desk="other-fix"]');
      expect(await other.innerText()).toContain('24');
      expect(await fixes(article).first().innerText()).toContain('الثلاثاء');
      await other.click();
      expect(await bodyBecomes(article, 'يفتح الجسر الاثنين 24 نوفمبر 2025 أمام المارة.')).toContain('الاثنين 24');
    });

    test('what was typed a moment before stays', async () => {
      const article = await arabic().article();
      await article.openNew('ar');
      await article.write(COMMA);
      await fixes(article).first().waitFor();
      await article.body.click();
      await article.page.keyboard.press('Control+End');
      await article.page.keyboard.insertText(' وعاد مساء.');
      await fixes(article).first().click();
      expect(await bodyBecomes(article, `${MENDED_COMMA} وعاد مساء.`)).toContain(`${MENDED_COMMA} وعاد مساء.`);
    });

    test('an undo leaves a paragraph alone that somebody has changed since', async () => {
      const article = await arabic().article();
      await article.openNew('ar');
      await article.write(COMMA);
      await fixes(article).first().click();
      await bodyBecomes(article, MENDED_COMMA);
      await article.write('نص آخر تماما.');
      await undo(article).click();
      await article.notices.first().waitFor();
      expect(await article.notices.first().innerText()).toContain('تغيّر النص بعد الإصلاح');
      expect(await bodyBecomes(article, 'نص آخر تماما.')).toContain('نص آخر تماما.');
    });
  });
};
