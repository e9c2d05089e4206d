import { faultsIn } from './faults-in';
import { FAULTY, type Room } from './room';

const COMMA = 'قال رئيس البلدية نديم الصوفي: «سنفتح الممر قبل العام الدراسي», ثم غادر.';

export const accessibilitySuite = ({ newsroom, arabic, english }: Room): void => {
  const written = async (desk: typeof arabic, scheme: 'light' | 'dark') => {
    const article = await desk().article();
    await article.page.addInitScript((theme) => localStorage.setItem('STRAPI_THEME', theme), scheme);
    await article.openNew('ar');
    await article.write(FAULTY, COMMA);
    await article.findings.nth(1).waitFor();
    return article;
  };

  describe('accessibility', () => {
    test.each([
      ['Arabic', 'light'],
      ['Arabic', 'dark'],
      ['English', 'light'],
    ] as const)('the panel has no serious fault in %s, %s', async (language, scheme) => {
      const { page } = await written(language === 'Arabic' ? arabic : english, scheme);
      expect(await faultsIn(page, '[data-copy-desk="panel"]')).toEqual([]);
    });

    test('the card has none', async () => {
      const article = await written(arabic, 'light');
      await article.page.keyboard.press('F8');
      await article.card.waitFor();
      expect(await faultsIn(article.page, '[data-copy-desk="card"]')).toEqual([]);
    });

    test('the dialog for wire text has none', async () => {
      const { page } = await arabic().article();
      await page.goto(
        `${newsroom().url}/admin/content-manager/collection-types/api::article.article?plugins[i18n][locale]=ar`,
      );
      await page.getByRole('button', { name: 'من نص وكالة' }).click();
      await page.getByRole('textbox', { name: 'النص', exact: true }).fill(COMMA);
      await page.locator('[data-copy-desk="wire-speaker"]').waitFor();
      expect(await faultsIn(page, '[data-copy-desk="wire"]')).toEqual([]);
    });
  });
};
