import { eventually, logIn, type ArticlePage } from '../support/browser';
import type { Person } from '../support/strapi';
import { FAULTY, MENDED, OVERRIDE, POP, type Room } from './room';

const SETTINGS = '**/copy-desk/settings';

interface Permission {
  readonly action: string;
  readonly subject: string | null;
  readonly properties: object;
  readonly conditions: readonly string[];
}

interface Service {
  findOne(where: object): Promise<{ id: number }>;
  findMany(query: object): Promise<Permission[]>;
  create(data: object): Promise<{ id: number }>;
  addPermissions(role: number, permissions: readonly Permission[]): Promise<unknown>;
}

export const panelSuite = ({ newsroom, browser, arabic, english }: Room): void => {
  const states = (article: ArticlePage, words: string): Promise<string> =>
    eventually(
      () => article.state.innerText(),
      (text) => text.includes(words),
    );

  /** Somebody who may do all that an editor may but read findings. */
  const withoutFindings = async (): Promise<Person> => {
    const roles = newsroom().strapi.service('admin::role') as unknown as Service;
    const permissions = newsroom().strapi.service('admin::permission') as unknown as Service;
    const role = await roles.findOne({ code: 'strapi-editor' });
    const all = await permissions.findMany({ where: { role } });
    const { id } = await roles.create({ name: 'Guest', code: 'guest', description: '' });
    await roles.addPermissions(
      id,
      all
        .filter(({ action }) => !action.startsWith('plugin::copy-desk'))
        .map(({ action, subject, properties, conditions }) => ({ action, subject, properties, conditions })),
    );
    return newsroom().person('guest');
  };

  describe('the panel', () => {
    test('shows while typing what is found, why it matters and what to do', async () => {
      const article = await arabic().article();
      await article.openNew('ar');
      expect(await states(article, 'لا شيء')).toBe('لا شيء يمنع نشر هذا المقال.');
      await article.write(FAULTY, 'قال الوزير, ثم غادر.');
      expect(await states(article, 'خطأ')).toBe('خطأ واحد يمنع نشر هذا المقال.');
      const shown = await eventually(
        () => article.panel.innerText(),
        (text) => text.includes('الفقرة 2'),
      );
      for (const words of ['الفقرة 1', 'الفقرة 2', 'ترتيب مفروض على الأحرف', 'السبب', 'العلاج', 'تحذير']) {
        expect(shown).toContain(words);
      }

      await article.write(MENDED);
      expect(await states(article, 'لا شيء')).toBe('لا شيء يمنع نشر هذا المقال.');
    });

    test.each([
      [1280, 'ar', 'light'],
      [1280, 'en', 'dark'],
      [1920, 'ar', 'dark'],
      [1920, 'en', 'light'],
    ] as const)(
      'fits at %i px with the interface in %s, %s: nothing is cut or runs out of it',
      async (width, language, theme) => {
        const article = await (language === 'ar' ? arabic() : english()).article();
        await article.page.setViewportSize({ width, height: 1000 });
        await article.page.addInitScript((look) => localStorage.setItem('STRAPI_THEME', look), theme);
        await article.openNew('ar');
        await article.write(FAULTY, 'قال رئيس البلدية نديم الصوفي: «سنفتح الممر قبل العام الدراسي», ثم غادر.');
        await article.findings.nth(1).waitFor();
        const out = await article.panel.evaluate((panel) => {
          const { left, right } = panel.getBoundingClientRect();
          return Array.from(panel.querySelectorAll('*'))
            .filter((part) => {
              const box = part.getBoundingClientRect();
              return box.width > 1 && (box.left < left - 1 || box.right > right + 1);
            })
            .map((part) => part.outerHTML.slice(0, 120));
        });
        expect(out).toEqual([]);
      },
    );

    test('leads from a finding to its passage, in the body and in the headline', async () => {
      const article = await arabic().article();
      await article.openNew('ar');
      await article.field('headline').fill(`عنوان ${OVERRIDE}غريب${POP} هنا`);
      await article.write(MENDED, 'قال الوزير إن الجسر ');
      await article.page.keyboard.press('Control+b');
      await article.page.keyboard.insertText(`${OVERRIDE}سليم${POP}`);
      await article.page.keyboard.press('Control+b');
      await article.page.keyboard.insertText(' الآن.');
      await eventually(
        () => article.findings.count(),
        (count) => count === 2,
      );

      await article.findings.nth(1).click();
      expect(await article.selected()).toBe(`${OVERRIDE}سليم${POP}`);
      await article.findings.nth(0).click();
      expect(await article.selected()).toBe(`${OVERRIDE}غريب${POP}`);

      // The editor's own selection is there too: what is typed takes the passage's place.
      await article.findings.nth(1).focus();
      await article.page.keyboard.press('Enter');
      await eventually(
        () => article.selected(),
        (text) => text.includes('سليم'),
      );
      await article.page.waitForTimeout(200);
      await article.page.keyboard.insertText('آمن');
      expect(await article.body.innerText()).toContain('إن الجسر آمن الآن.');
    });

    test('reads each of two tabs for itself', async () => {
      const { documentId } = await newsroom()
        .documents('api::article.article')
        .create({
          locale: 'ar',
          data: { headline: 'سوق الواحة', body: [{ type: 'paragraph', children: [{ type: 'text', text: MENDED }] }] },
        });
      const [one, other] = [await arabic().article(), await arabic().article()];
      await one.open(documentId, 'ar');
      await other.open(documentId, 'ar');
      await one.page.bringToFront();
      await one.write(FAULTY);
      expect(await states(one, 'خطأ')).toContain('خطأ واحد');
      await other.page.bringToFront();
      await other.write(MENDED, MENDED);
      expect(await states(other, 'لا شيء')).toContain('لا شيء يمنع');
      expect(await one.body.innerText()).toContain(FAULTY);
      expect(await other.body.innerText()).not.toContain(FAULTY);
    });

    test('says in one sentence that a role may not read findings, and publishing is gated all the same', async () => {
      const { article: open } = await logIn(browser(), newsroom(), await withoutFindings(), 'en');
      const article = await open();
      await article.openNew('ar');
      expect(await states(article, 'role')).toBe(
        'Your role may not read findings; an administrator can allow it in Settings, Roles.',
      );
      await article.field('headline').fill('نافورة الحي');
      await article.write(FAULTY);
      await article.page.keyboard.press('Control+Shift+Enter');
      await article.page.waitForURL(({ pathname }) => !pathname.endsWith('/create'));
      expect(
        await eventually(
          () => article.body.innerText(),
          (text) => text.includes(FAULTY),
        ),
      ).toContain(FAULTY);
    });

    test('says that the desk cannot be reached, and tries again when asked', async () => {
      const article = await arabic().article();
      let asked = 0;
      await article.page.route(SETTINGS, (route) => {
        asked += 1;
        return route.abort();
      });
      await article.openNew('ar');
      expect(await states(article, 'تعذّر')).toContain('تعذّر الوصول إلى المدقق');
      // The panel asks for itself once the form has asked in vain.
      await eventually(
        () => Promise.resolve(asked),
        (count) => count > 1,
      );
      await article.page.unroute(SETTINGS);
      await article.panel.getByRole('button').click();
      expect(await states(article, 'لا شيء')).toContain('لا شيء يمنع');
    });
  });
};
