import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { FAULTY, type Room } from './room';

const COMMA = 'قال رئيس البلدية نديم الصوفي: «سنفتح الممر قبل العام الدراسي», ثم غادر.';

/** What axe-core finds serious in a part of the page, by rule and element. */
const faultsIn = async (page: Page, part: string): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults, string>(
    (selector) => (window as unknown as { axe: typeof axe }).axe.run(selector),
    part,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

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
