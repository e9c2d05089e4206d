import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { eventually, logIn, type Desk } from '../support/browser';
import { faultsIn } from './faults-in';
import type { Room } from './room';

interface Stored {
  readonly anchor: { readonly settings: Readonly<Record<string, unknown>> };
}

export const settingsSuite = ({ newsroom, browser }: Room): void => {
  describe('the settings page', () => {
    let chief: Desk;
    let colleague: Desk;

    beforeAll(async () => {
      chief = await logIn(browser(), newsroom(), await newsroom().person(), 'ar');
      colleague = await logIn(browser(), newsroom(), await newsroom().person(), 'en');
    });

    const open = async (desk: Desk): Promise<Page> => {
      const page = await desk.context.newPage();
      await page.goto(`${newsroom().url}/admin/settings/copy-desk`);
      await page.locator('[data-rule="tatweel"]').waitFor();
      return page;
    };
    const inForce = async () => {
      const last: unknown = await newsroom()
        .strapi.db.query('plugin::copy-desk.log-entry')
        .findOne({ where: { kind: 'settings-changed' }, orderBy: { id: 'desc' } });
      return (last as Stored).anchor.settings;
    };
    const save = (page: Page, name = 'حفظ') => page.getByRole('button', { name, exact: true });
    const choose = async (page: Page, label: string, choice: string): Promise<void> => {
      await page.getByRole('combobox', { name: label }).click();
      await page.getByRole('option', { name: choice, exact: true }).click();
    };

    afterAll(async () => {
      const page = await open(colleague);
      await choose(page, 'Number of approvals', 'None; checks only');
      if (await save(page, 'Save').isEnabled()) await save(page, 'Save').click();
      await eventually(inForce, ({ approvals }) => approvals === 0);
    });

    test('runs from right to left in Arabic, and shows each rule with its reasons and examples, unseen characters by number', async () => {
      const page = await open(chief);
      const room = page.locator('[data-copy-desk="settings"]');
      const rule = page.locator('[data-rule="bidi-override"]');
      await rule.getByRole('button').first().click();
      await rule.getByText('U+202E').first().waitFor();

      expect(await room.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
      expect(await rule.innerText()).toMatch(/السبب/u);
      expect(await rule.innerText()).not.toContain('\u202E');
    });

    test('saves what is chosen, says so in the log at its foot, and holds for the next reader', async () => {
      const page = await open(chief);
      await choose(page, 'درجة القاعدة: تطويل في الكلمة', 'تحذير');
      await page.getByRole('textbox', { name: 'أسماء الدار ووكالاتها' }).fill('أنباء الساحل\n\nأنباء الساحل');
      await save(page).click();
      await eventually(inForce, ({ outlets }) => JSON.stringify(outlets) === '["أنباء الساحل"]');

      expect(await inForce()).toMatchObject({ outlets: ['أنباء الساحل'], rules: { tatweel: 'warning' } });
      await page.locator('[data-copy-desk="settings-history"]').getByText('أنباء الساحل').first().waitFor();
      expect(await save(page).isDisabled()).toBe(true);
    });

    test('shows what readers would see of a dateline as its template is typed, and what is wrong with it', async () => {
      const page = await open(chief);
      await page.getByRole('button', { name: 'إضافة صيغة: الفرنسية' }).click();
      const style = page.locator('[data-copy-desk="dateline-style"]').last();
      const template = style.getByRole('textbox', { name: 'القوالب' });
      const preview = style.locator('[data-copy-desk="preview"]');
      await template.fill('{place|capitals} \u2014 {source}');
      await preview.getByText('RABAT \u2014 Agence du Littoral').waitFor();

      await template.fill('{town}');
      await preview.getByText('لا حقل باسم {town}').waitFor();
    });

    test('warns before unsaved changes are left behind', async () => {
      const page = await open(chief);
      await choose(page, 'عدد الموافقات', 'موافقتان');
      await page.getByRole('link', { name: 'Super Admin' }).click();
      await page.getByRole('alertdialog').waitFor();
      expect(page.url()).toContain('/settings/copy-desk');
    });

    test('tells the second of two who save that another has changed the settings, who and what', async () => {
      const first = await open(chief);
      const second = await open(colleague);
      await choose(first, 'عدد الموافقات', 'موافقة واحدة');
      await choose(second, 'Tatweel', 'Allowed');
      await save(first).click();
      await eventually(inForce, ({ approvals }) => approvals === 1);
      await save(second, 'Save').click();
      const alert = second.locator('[data-copy-desk="conflict"]');
      await alert.waitFor();

      expect(await alert.innerText()).toMatch(/Person \d+ has changed[\s\S]*Number of approvals: 0 1/u);
      expect(await inForce()).toMatchObject({ style: { tatweel: false } });
      await second.getByRole('button', { name: 'Keep mine' }).click();
      await save(second, 'Save').click();
      await eventually(inForce, ({ style }) => (style as { tatweel: boolean }).tatweel);
      // What the second never touched goes back to what stood before them: they were shown it, and kept theirs.
      expect(await inForce()).toMatchObject({ approvals: 0, style: { tatweel: true } });
    });

    test('exports the settings, and imports what it exported; a wrong file changes nothing', async () => {
      const page = await open(colleague);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Export' }).click(),
      ]);
      const settings = JSON.parse(readFileSync(await file.path(), 'utf8')) as Record<string, unknown>;
      expect(settings).toEqual(await inForce());

      const give = (value: object) =>
        page.locator('input[type="file"]').setInputFiles({
          name: 'settings.json',
          mimeType: 'application/json',
          buffer: Buffer.from(JSON.stringify(value)),
        });
      await give({ ...settings, approvals: 7 });
      await page.getByText('“approvals” must be 0, 1 or 2.').waitFor();
      expect(await save(page, 'Save').isDisabled()).toBe(true);

      await give({ ...settings, unwaivable: ['bidi-override'] });
      await save(page, 'Save').click();
      await eventually(inForce, ({ unwaivable }) => JSON.stringify(unwaivable) === '["bidi-override"]');
      expect(await inForce()).toMatchObject({ unwaivable: ['bidi-override'] });
      await give(settings);
      await save(page, 'Save').click();
      await eventually(inForce, ({ unwaivable }) => JSON.stringify(unwaivable) === '[]');
      expect(await inForce()).toEqual(settings);
    });

    test('is used with the keyboard alone', async () => {
      const page = await open(colleague);
      const approvals = page.getByRole('combobox', { name: 'Number of approvals' });
      await approvals.focus();
      await page.keyboard.press('Enter');
      // The list takes the focus once it is drawn.
      await page.locator('[role="option"]:focus').waitFor();
      await page.keyboard.press('ArrowDown');
      await page.locator('[role="option"]:focus', { hasText: /^One/u }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('listbox').waitFor({ state: 'detached' });
      // The closed list gives the focus back, and would take it from the button.
      await eventually(() => approvals.evaluate((element) => element === document.activeElement), Boolean);
      await page.getByRole('button', { name: 'Save', exact: true, disabled: false }).focus();
      await page.keyboard.press('Enter');
      await eventually(inForce, ({ approvals }) => approvals === 1);
      expect(await inForce()).toMatchObject({ approvals: 1 });
    });

    test.each(['Arabic', 'English'])('has no serious fault of accessibility in %s', async (language) => {
      const page = await open(language === 'Arabic' ? chief : colleague);
      await page.locator('[data-rule="bidi-override"]').getByRole('button').first().click();
      expect(await faultsIn(page, '[data-copy-desk="settings"]')).toEqual([]);
    });

    test('is not offered to an editor', async () => {
      const desk = await logIn(browser(), newsroom(), await newsroom().person('strapi-editor'), 'en');
      const page = await desk.context.newPage();
      await page.goto(`${newsroom().url}/admin/settings/copy-desk`);
      await page.waitForLoadState('networkidle');
      expect(await page.locator('[data-copy-desk="settings"]').count()).toBe(0);
    });
  });
};
