import { deskOf, textWith } from '../api/desk';
import { eventually, logIn, type Desk } from '../support/browser';
import type { Person } from '../support/strapi';
import { faultsIn } from './faults-in';
import { FAULTY, type Room } from './room';

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

    test('whoever may waive lets an error pass from its card, with a reason; the one who wrote it may not', async () => {
      const document = await desk.draft(editor, textWith('افتُتح الجسر (الجديد صباح اليوم.'));
      const mine = await writing.article();
      await mine.open(document, 'ar');
      await mine.findings.first().waitFor();
      await mine.page.keyboard.press('F8');
      await mine.card.waitFor();
      expect(await mine.card.getByRole('button', { name: 'تجاوز عنه…' }).count()).toBe(0);

      const article = await approving.article();
      await article.open(document, 'ar');
      await article.findings.first().waitFor();
      await article.page.locator('[data-copy-desk=review] [data-stage]').waitFor();
      await article.page.keyboard.press('F8');
      await article.card.getByRole('button', { name: 'Waive…' }).click();
      const dialog = article.page.getByRole('dialog', { name: 'Waive an error' });
      expect(await dialog.getByRole('combobox').innerText()).toContain('Paragraph 1');
      await dialog.getByRole('textbox').fill('An example of the fault, in a story about it');
      await dialog.getByRole('button', { name: 'Waive an error' }).click();
      expect(
        await eventually(
          () => article.state.innerText(),
          (text) => text.startsWith('Nothing'),
        ),
      ).toContain('Nothing');
      const { state } = await desk.view(approver, document);
      expect(state.waivers).toMatchObject([{ rule: 'unbalanced-brackets' }]);
    });

    test('the desk page draws what held stories back, by rule and by week, in Arabic from right to left', async () => {
      const document = await desk.draft(editor, textWith(FAULTY));
      await desk.publish(approver, document);
      for (const [who, title] of [
        [approving, 'Order of characters forced'],
        [writing, 'ترتيب مفروض على الأحرف'],
      ] as const) {
        const { page } = await who.article();
        await page.goto(`${newsroom().url}/admin/plugins/copy-desk`);
        const chart = page.locator('[data-copy-desk=chart]');
        await chart.getByText(title).first().waitFor();
        const [bars, svg] = await Promise.all([
          chart.locator('rect').evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().height)),
          chart.locator('svg').boundingBox(),
        ]);
        expect(Math.max(...bars)).toBeGreaterThan(10);
        // This week is the last to be read.
        const tallest = await chart
          .locator('rect')
          .nth(bars.indexOf(Math.max(...bars)))
          .boundingBox();
        expect((tallest?.x ?? 0) - (svg?.x ?? 0) < (svg?.width ?? 0) / 2).toBe(who === writing);
        await chart.locator('summary').click();
        expect(await chart.locator('table').innerText()).toContain(title);
        expect(await faultsIn(page, '[data-copy-desk=chart]')).toEqual([]);
      }
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
