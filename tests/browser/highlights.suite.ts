import { eventually, type ArticlePage } from '../support/browser';
import { FAULTY, MENDED, OVERRIDE, POP, type Room } from './room';

const COMMA = 'قال الوزير, ثم غادر.';

export const highlightsSuite = ({ arabic }: Room): void => {
  const underlined = (article: ArticlePage, severity: string, words: string): Promise<readonly string[]> =>
    eventually(
      () => article.underlined(severity),
      (texts) => texts.some((text) => text.includes(words)),
    );

  describe('findings in the text', () => {
    test('are underlined by severity, and follow what is typed', async () => {
      const article = await arabic().article();
      await article.openNew('ar');
      await article.write(FAULTY, COMMA);
      expect(await underlined(article, 'error', 'مفتوح')).toEqual([`${OVERRIDE}مفتوح${POP}`]);
      expect(await underlined(article, 'warning', ',')).toEqual([',']);

      await article.page.keyboard.press('Control+Home');
      await article.page.keyboard.insertText('مساء أمس ');
      expect(await underlined(article, 'error', 'مفتوح')).toEqual([`${OVERRIDE}مفتوح${POP}`]);
      await article.write(MENDED);
      expect(
        await eventually(
          () => article.underlined('error'),
          (texts) => texts.length === 0,
        ),
      ).toEqual([]);
    });

    test('lines differ in shape and not only in colour', async () => {
      const article = await arabic().article();
      await article.openNew('ar');
      await article.panel.waitFor();
      const shapes = await article.page.evaluate(() =>
        ['error', 'warning', 'info'].map(
          (severity) => getComputedStyle(document.body, `::highlight(copy-desk-${severity})`).textDecorationStyle,
        ),
      );
      expect(new Set(shapes).size).toBe(3);
    });

    test('F8 leads from one to the next, and the card mends it without a mouse', async () => {
      const article = await arabic().article();
      await article.openNew('ar');
      await article.write(FAULTY, COMMA);
      await underlined(article, 'warning', ',');
      await article.page.keyboard.press('F8');
      expect(await article.card.innerText()).toContain('ترتيب مفروض على الأحرف');
      await article.page.keyboard.press('F8');
      const shown = await article.card.innerText();
      for (const words of ['تحذير', 'الفقرة 2', 'علامة ترقيم لاتينية', 'السبب', 'العلاج'])
        expect(shown).toContain(words);
      await article.page.keyboard.press('Shift+F8');
      expect(await article.card.innerText()).toContain('ترتيب مفروض على الأحرف');
      await article.page.keyboard.press('Escape');
      await article.card.waitFor({ state: 'detached' });
      expect(await article.selected()).toBe(`${OVERRIDE}مفتوح${POP}`);

      await article.page.keyboard.press('F8');
      await article.card.getByRole('button', { name: 'إصلاح' }).press('Enter');
      expect(
        await eventually(
          () => article.body.innerText(),
          (text) => text.includes('الوزير،'),
        ),
      ).toContain('الوزير، ثم');
    });

    test('a card opens under the pointer, and closes when it leaves', async () => {
      const article = await arabic().article();
      await article.openNew('ar');
      await article.write(FAULTY);
      await underlined(article, 'error', 'مفتوح');
      await article.pointAt('error');
      await article.card.waitFor();
      expect(await article.card.innerText()).toContain('ترتيب مفروض على الأحرف');
      await article.page.mouse.move(5, 5);
      await article.card.waitFor({ state: 'detached' });
    });

    test('without the Highlight API the panel and the keys work alone', async () => {
      const article = await arabic().article();
      await article.page.addInitScript(() => {
        delete (CSS as { highlights?: unknown }).highlights;
      });
      await article.openNew('ar');
      await article.write(FAULTY);
      await article.findings.first().click();
      expect(await article.selected()).toBe(`${OVERRIDE}مفتوح${POP}`);
      await article.page.keyboard.press('F8');
      await article.card.waitFor();
    });
  });
};
