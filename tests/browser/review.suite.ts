import { deskOf, textWith } from '../api/desk';
import { eventually, logIn, type Desk } from '../support/browser';
import type { Person } from '../support/strapi';
import type { Room } from './room';

export const reviewSuite = ({ newsroom, browser }: Room): void => {
  describe('review in the admin', () => {
    const desk = deskOf(newsroom);
    let editor: Person;
    let approver: Person;
    let writing: Desk;
    let approving: Desk;

    beforeAll(async () => {
      editor = await newsroom().person('strapi-editor');
      approver = await newsroom().person('approver');
      writing = await logIn(browser(), newsroom(), editor, 'ar');
      approving = await logIn(browser(), newsroom(), approver, 'en');
    });

    test('an editor asks for review in Arabic, and an approver passes and publishes the text', async () => {
      const document = await desk.draft(editor, textWith());
      const article = await writing.article();
      await article.open(document, 'ar');
      const mine = article.page.locator('[data-copy-desk=review]');
      await mine.getByRole('button', { name: 'اطلب المراجعة' }).click();
      const dialog = article.page.getByRole('dialog');
      await dialog.getByRole('textbox').fill('للظهيرة <b>رجاء</b>');
      await dialog.getByRole('button', { name: 'اطلب المراجعة' }).click();
      await mine.locator('[data-stage=review-requested]').waitFor();
      expect(await mine.innerText()).toContain('للظهيرة <b>رجاء</b>');
      expect(await mine.getByRole('button', { name: 'وافق', exact: true }).count()).toBe(0);

      const other = await approving.article();
      await other.open(document, 'ar');
      const theirs = other.page.locator('[data-copy-desk=review]');
      await theirs.getByRole('button', { name: 'Approve and publish' }).click();
      await other.page.getByRole('dialog').getByRole('button', { name: 'Approve and publish' }).click();
      await theirs.locator('[data-stage=published]').waitFor();
      expect(await desk.live(document)).toHaveLength(1);

      await theirs.getByRole('button', { name: 'History' }).click();
      const history = await other.page.getByRole('dialog').innerText();
      expect(history).toContain('Review requested');
      expect(history).toContain('Approved');
    });

    test('a publication without approval is refused with what is missing and who must give it', async () => {
      const document = await desk.draft(editor, textWith());
      const article = await approving.article();
      await article.open(document, 'ar');
      await article.publish();
      const notices = await eventually(
        () => article.notices.allInnerTexts(),
        (texts) => texts.some((text) => text.includes('lacks an approval')),
      );

      expect(notices.join()).toContain('Request review.');
      expect(await desk.live(document)).toEqual([]);
    });

    test('the approver reads the text as its readers will, from right to left, and changes nothing', async () => {
      const text = { ...textWith(), dateline: { place: 'أصيلة', source: 'الساحل' } };
      const document = await desk.draft(editor, text);
      await desk.take(editor, document, 'request');
      const { page } = await approving.article();
      await page.goto(`${newsroom().url}/admin/plugins/copy-desk/copy/api::article.article/${document}?locale=ar`);
      const copy = page.locator('[data-copy-desk=copy]');
      await copy.waitFor();

      expect(await copy.getAttribute('dir')).toBe('rtl');
      expect(await copy.innerText()).toContain(text.headline);
      expect(await copy.innerText()).toContain('أصيلة');
      expect(await copy.locator('input, textarea, [contenteditable=true]').count()).toBe(0);
    });

    test('the desk page lists what waits, and leads to the article', async () => {
      const text = textWith();
      const document = await desk.draft(editor, text);
      await desk.take(editor, document, 'request');
      const { page } = await approving.article();
      await page.goto(`${newsroom().url}/admin/plugins/copy-desk`);
      const list = page.locator('[data-copy-desk=desk]');
      await list.getByRole('link', { name: text.headline }).click();
      await page.waitForURL(({ pathname }) => pathname.endsWith(document));
    });

    test('the home page says what waits for me', async () => {
      const { page } = await approving.article();
      await page.goto(`${newsroom().url}/admin`);
      await page.locator('[data-copy-desk=waiting] a').first().waitFor();
    });

    test('a newer draft of somebody else is named, and saving over it asks first', async () => {
      const document = await desk.draft(editor, textWith());
      const article = await writing.article();
      await article.open(document, 'ar');
      await article.page.locator('[data-copy-desk=review] [data-stage]').waitFor();
      await desk.save(approver, document, textWith('كتب غيره هذا.'));
      await article.field('headline').fill('عنواني أنا');
      const asked: string[] = [];
      article.page.on('dialog', (dialog) => {
        asked.push(dialog.message());
        void dialog.dismiss();
      });
      await article.button('save').click();
      await eventually(
        () => Promise.resolve(asked),
        (messages) => messages.length > 0,
      );
      const { body } = await newsroom().ask<{ data: { headline: string } }>(
        `/content-manager/collection-types/api::article.article/${document}?locale=ar`,
        { token: editor.token },
      );

      expect(asked[0]).toContain('Person');
      expect(body.data.headline).not.toBe('عنواني أنا');
    });
  });
};
