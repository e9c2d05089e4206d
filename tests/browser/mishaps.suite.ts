import type { Page, Route } from 'playwright-core';
import { deskOf, textWith } from '../api/desk';
import { eventually, logIn, type ArticlePage, type Desk } from '../support/browser';
import type { Person } from '../support/strapi';
import { FAULTY, MENDED, type Room } from './room';

const TYPED = 'كتب المحرر هذه الجملة ولم يحفظها بعد.';

interface Locales {
  create(locale: { code: string; name: string }): Promise<unknown>;
}

const refused = (route: Route): Promise<void> =>
  route.fulfill({
    status: 401,
    contentType: 'application/json',
    body: JSON.stringify({ data: null, error: { status: 401, name: 'UnauthorizedError', message: 'Invalid session' } }),
  });

export const mishapsSuite = ({ newsroom, browser, arabic }: Room): void => {
  const desk = deskOf(newsroom);
  const holds = (article: ArticlePage, words: string): Promise<string> =>
    eventually(
      () => article.body.innerText(),
      (text) => text.includes(words),
    );
  const says = (article: ArticlePage, words: string): Promise<string> =>
    eventually(
      () => article.state.innerText(),
      (text) => text.includes(words),
    );
  const putBack = async (article: ArticlePage): Promise<void> => {
    await article.panel.getByRole('alert').filter({ hasText: 'لم يُحفظ' }).waitFor();
    await article.panel.getByRole('button', { name: 'استعادته' }).click();
  };

  describe('when something goes wrong while an article is edited', () => {
    let author: Person;
    let editor: Person;
    let writing: Desk;
    let leading: Desk;

    beforeAll(async () => {
      author = await newsroom().person('strapi-editor');
      editor = await newsroom().person('strapi-editor');
      writing = await logIn(browser(), newsroom(), editor, 'ar');
      // Roles are given the locales that they may write in; the first administrator has all.
      leading = await logIn(browser(), newsroom(), await newsroom().person(), 'ar');
    });

    const logInAgain = async (page: Page): Promise<void> => {
      await page.locator('[name="email"]').fill(editor.email);
      await page.locator('[name="password"]').fill(editor.password);
      await page.locator('button[type="submit"]').click();
      await page.waitForURL(({ pathname }) => !pathname.includes('/auth/'));
    };

    test('a session that has ended says so, and what was typed is there after the next login', async () => {
      const document = await desk.draft(author, textWith(MENDED));
      const article = await writing.article();
      await article.open(document, 'ar');
      await article.write(TYPED);
      await article.field('headline').fill('عنوان لم يُحفظ');
      await article.page.waitForTimeout(1500);
      await article.page.route(/\/(?:content-manager|copy-desk|admin\/access-token)\b(?!.*\.js)/u, (route) =>
        ['fetch', 'xhr'].includes(route.request().resourceType()) ? refused(route) : route.continue(),
      );
      await article.button('save').click();
      const dialog = article.page.getByRole('alertdialog');
      expect(await dialog.innerText()).toContain('محفوظ في هذه الصفحة');
      await dialog.getByRole('button').last().click();
      await article.page.waitForURL(({ pathname }) => pathname.includes('/auth/login'));
      await article.page.unrouteAll();
      await logInAgain(article.page);

      await article.open(document, 'ar');
      expect(await article.body.innerText()).toContain(MENDED);
      await putBack(article);
      expect(await holds(article, TYPED)).toContain(TYPED);
      expect(await article.field('headline').inputValue()).toBe('عنوان لم يُحفظ');
    });

    test('a server that is gone takes no word with it: the panel reads on, and what could not be saved is there again', async () => {
      const document = await desk.draft(author, textWith(MENDED));
      const article = await arabic().article();
      await article.open(document, 'ar');
      await article.page.route(/\/(?:content-manager|copy-desk)\/(?!.*\.js)/u, (route) =>
        ['fetch', 'xhr'].includes(route.request().resourceType()) ? route.abort() : route.continue(),
      );
      await article.write(FAULTY);
      expect(await says(article, 'خطأ')).toBe('خطأ واحد يمنع نشر هذا المقال.');
      await article.page.waitForTimeout(1000);
      await article.button('save').click();
      await article.notices.first().waitFor();

      // Strapi asks for the article again and shows an error in place of the form.
      await article.page.unrouteAll();
      await article.open(document, 'ar');
      await putBack(article);
      expect(await holds(article, FAULTY)).toContain(FAULTY);
      await article.button('save').click();
      expect(await eventually(() => article.button('save').isDisabled(), Boolean)).toBe(true);
    });

    test('an article that somebody else has deleted says so, and what was typed becomes a new one', async () => {
      const document = await desk.draft(author, textWith(MENDED));
      const article = await arabic().article();
      await article.open(document, 'ar');
      await article.page.locator('[data-copy-desk=review] [data-stage]').waitFor();
      await article.write(TYPED);
      await newsroom().documents('api::article.article').delete({ documentId: document, locale: 'ar' });
      const gone = article.page.locator('[data-copy-desk=review]').getByRole('alert');
      await gone.waitFor();
      expect(await gone.innerText()).toContain('حُذف هذا المقال');
      expect(await article.body.innerText()).toContain(TYPED);

      await gone.getByRole('button', { name: 'الاحتفاظ به مقالا جديدا' }).click();
      await article.page.getByRole('alertdialog').getByRole('button').last().click();
      await article.page.waitForURL(({ pathname }) => pathname.endsWith('/create'));
      await putBack(article);
      expect(await holds(article, TYPED)).toContain(TYPED);
    });

    test('what was saved is not offered again', async () => {
      const document = await desk.draft(author, textWith(MENDED));
      const article = await arabic().article();
      await article.open(document, 'ar');
      await article.write(TYPED);
      await article.page.waitForTimeout(1500);
      await article.button('save').click();
      await eventually(() => article.button('save').isDisabled(), Boolean);
      await article.page.reload();
      await article.state.waitFor();
      expect(await article.panel.getByRole('button', { name: 'استعادته' }).count()).toBe(0);
    });

    test.each([
      ['de', 'ltr', 'German (de)'],
      ['ps', 'rtl', 'Pashto (ps)'],
    ])('a locale without language data is read all the same: %s runs %s', async (code, direction, name) => {
      await newsroom().strapi.plugin('i18n').service<Locales>('locales').create({ code, name });
      const article = await leading.article();
      await article.openNew(code);
      await article.write(FAULTY);
      expect(await says(article, 'خطأ')).toBe('خطأ واحد يمنع نشر هذا المقال.');
      expect(article.page.url()).toContain(`[locale]=${code}`);
      expect(await article.direction('headline')).toBe(direction);
    });

    test('a mapped field that the content type lacks is named, and the text can still be written', async () => {
      const article = await arabic().article();
      await article.page.route('**/copy-desk/settings', async (route) => {
        const response = await route.fetch();
        const { data } = (await response.json()) as { data: { contentTypes: Record<string, object> } };
        const roles = { ...data.contentTypes['api::article.article'], standfirst: 'teaser' };
        await route.fulfill({
          response,
          json: { data: { ...data, contentTypes: { 'api::article.article': roles } } },
        });
      });
      await article.openNew('ar');
      expect(await says(article, 'teaser')).toContain('حقول ليست في هذا النوع من المحتوى');
      await article.write(TYPED);
      expect(await article.body.innerText()).toContain(TYPED);
    });
  });
};
