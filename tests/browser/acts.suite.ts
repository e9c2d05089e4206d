import type { Locator, Page } from 'playwright-core';
import { deskOf, OVERRIDE, textWith } from '../api/desk';
import { eventually, logIn, type ArticlePage, type Desk } from '../support/browser';
import type { Person } from '../support/strapi';
import type { Room } from './room';

export const actsSuite = ({ newsroom, browser }: Room): void => {
  describe('acts in the admin', () => {
    const desk = deskOf(newsroom);
    let editor: Person;
    let approver: Person;
    let colleague: Person;
    let writing: Desk;
    let approving: Desk;

    beforeAll(async () => {
      editor = await newsroom().person('strapi-editor');
      approver = await newsroom().person('approver');
      colleague = await newsroom().person('approver');
      writing = await logIn(browser(), newsroom(), editor, 'en');
      approving = await logIn(browser(), newsroom(), approver, 'en');
    });

    const panelOf = (page: Page): Locator => page.locator('[data-copy-desk=review]');
    const stageOf = ({ page }: ArticlePage, stage: string): Promise<void> =>
      panelOf(page).locator(`[data-stage=${stage}]`).waitFor();
    const opened = async (who: Desk, document: string): Promise<ArticlePage> => {
      const article = await who.article();
      await article.open(document, 'ar');
      await panelOf(article.page).locator('[data-stage]').waitFor();
      return article;
    };
    /** Takes an act through its dialog, having filled in what it asks for. */
    const act = async (
      { page }: ArticlePage,
      name: string,
      fill: (dialog: Locator) => Promise<unknown> = () => Promise.resolve(),
    ): Promise<void> => {
      await panelOf(page).getByRole('button', { name, exact: true }).click();
      const dialog = page.getByRole('dialog');
      await fill(dialog);
      await dialog.getByRole('button', { name, exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
    };
    const noting = (note: string) => (dialog: Locator) => dialog.locator('textarea').fill(note);
    const choosing = async (dialog: Locator, option: string | RegExp): Promise<void> => {
      await dialog.getByRole('combobox').first().click();
      await dialog.page().getByRole('option', { name: option }).click();
    };
    const asked = async (text: object = textWith()): Promise<string> => {
      const document = await desk.draft(editor, text);
      await desk.take(editor, document, 'request');
      return document;
    };
    const out = async (): Promise<string> => {
      const document = await asked();
      await desk.take(approver, document, 'approve-and-publish');
      return document;
    };
    const last = async (document: string) => (await desk.log(document)).at(-1);

    test('review is requested of a named person, with a note', async () => {
      const document = await desk.draft(editor);
      const article = await opened(writing, document);
      await act(article, 'Request review', async (dialog) => {
        await choosing(dialog, `Person ${approver.email.replace(/\D/gu, '')}`);
        await noting('For noon')(dialog);
      });
      await stageOf(article, 'review-requested');

      expect(await last(document)).toMatchObject({
        kind: 'review-requested',
        note: 'For noon',
        to: `admin:${approver.id}`,
      });
    });

    test('a request is cancelled', async () => {
      const document = await asked();
      const article = await opened(writing, document);
      await act(article, 'Cancel the request');
      await stageOf(article, 'draft');

      expect(await last(document)).toMatchObject({ kind: 'request-cancelled', actor: `admin:${editor.id}` });
    });

    test('a text is approved, scheduled, and the schedule taken back', async () => {
      const document = await asked();
      const year = new Date().getFullYear() + 1;
      const article = await opened(approving, document);
      await act(article, 'Approve');
      await stageOf(article, 'approved');
      await act(article, 'Schedule', async (dialog) => {
        await dialog.getByRole('combobox').first().fill(`12/31/${year}`);
        await dialog.getByRole('combobox').first().press('Tab');
      });
      await stageOf(article, 'scheduled');
      const due = (await desk.view(approver, document)).state.schedule?.due;
      await act(article, 'Take the schedule back');
      await stageOf(article, 'approved');

      expect(due).toContain(`${year}-12-3`);
      expect((await desk.log(document)).map(({ kind }) => kind)).toEqual([
        'edited',
        'review-requested',
        'approved',
        'scheduled',
        'scheduled',
      ]);
    });

    test('changes are requested at the words that are selected in the text', async () => {
      const document = await asked(textWith('أعلنت البلدية أن الجسر مفتوح منذ اليوم.'));
      const article = await opened(approving, document);
      await article.page
        .locator('[data-slate-string]')
        .first()
        .dblclick({ position: { x: 5, y: 10 } });
      const words = (await article.selected()).trim();
      await act(article, 'Request changes', async (dialog) => {
        expect((await dialog.locator('[data-copy-desk=passage]').innerText()).trim()).toBe(words);
        await noting('Who says so?')(dialog);
      });
      await stageOf(article, 'changes-requested');

      expect(words).not.toBe('');
      expect(await panelOf(article.page).innerText()).toContain(`«${words}`);
      expect(await last(document)).toMatchObject({
        kind: 'changes-requested',
        note: 'Who says so?',
        anchor: { passage: { field: 'body', block: 0 } },
      });
    });

    test('changes are not requested without a reason', async () => {
      const document = await asked();
      const { page } = await opened(approving, document);
      await panelOf(page).getByRole('button', { name: 'Request changes' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('Select words in the body').waitFor();

      expect(await dialog.getByRole('button', { name: 'Request changes' }).isDisabled()).toBe(true);
    });

    test('an error is waived with a reason, and the waiver taken back', async () => {
      const document = await desk.draft(editor, textWith(`افتُتح ${OVERRIDE}الجسر.`));
      const article = await opened(approving, document);
      await act(article, 'Waive an error', async (dialog) => {
        await choosing(dialog, /./u);
        await noting('The title of a book')(dialog);
      });
      const waived = panelOf(article.page).getByText('The title of a book');
      await waived.waitFor();
      const passes = article.state.getByText('Nothing holds');
      await passes.waitFor();
      await panelOf(article.page).getByRole('button', { name: 'Take back' }).click();
      await waived.waitFor({ state: 'detached' });
      await passes.waitFor({ state: 'detached' });

      expect((await desk.log(document)).map(({ kind }) => kind)).toEqual(['edited', 'waived', 'waiver-cancelled']);
    });

    test('a published text is corrected with a note that its readers get', async () => {
      const document = await out();
      const article = await opened(writing, document);
      await act(article, 'Publish a correction', noting('The name was wrong'));
      await stageOf(article, 'review-requested');
      const other = await opened(approving, document);
      await act(other, 'Approve and publish');
      await stageOf(other, 'corrected');
      const { body } = await newsroom().ask<{ data: { corrections: { note: string }[] } }>(
        `/api/articles/${document}?locale=ar&populate=corrections`,
      );

      expect(body.data.corrections).toMatchObject([{ note: 'The name was wrong' }]);
    });

    test('a published text is withdrawn, and a notice stands in its place', async () => {
      const document = await out();
      const article = await opened(approving, document);
      await act(article, 'Withdraw article', noting('The source was not who he said'));
      await stageOf(article, 'withdrawn');

      expect(await desk.live(document)).toEqual([]);
      expect(await panelOf(article.page).innerText()).toContain('The source was not who he said');
    });

    test('an emergency goes out at once and is shown as unreviewed until somebody else has approved it', async () => {
      const document = await desk.draft(approver);
      const article = await opened(approving, document);
      await act(article, 'Publish in an emergency', noting('The dam has burst'));
      await panelOf(article.page).getByText('The dam has burst').waitFor();
      const live = await desk.live(document);
      const { page } = article;
      const unreviewed = panelOf(page).getByText('Not reviewed', { exact: true });
      const shown = await unreviewed.count();
      await desk.take(colleague, document, 'approve');
      await page.reload();
      await stageOf(article, 'published');

      expect(live).toHaveLength(1);
      expect(shown).toBe(1);
      expect(await unreviewed.count()).toBe(0);
      expect(await last(document)).toMatchObject({ kind: 'approved', actor: `admin:${colleague.id}` });
    });

    test('an act waits while the draft on the screen is older than the stored one, whose writer is named', async () => {
      const document = await asked();
      const { page } = await opened(approving, document);
      await desk.save(editor, document, textWith('كتب غيره هذا.'));
      await desk.take(editor, document, 'request');
      const warning = panelOf(page).getByRole('alert');
      await warning.waitFor();

      expect(await warning.innerText()).toContain(`Person ${editor.email.replace(/\D/gu, '')}`);
      expect(await panelOf(page).getByRole('button', { name: 'Approve', exact: true }).isDisabled()).toBe(true);
    });

    test('a text that has changed since it was opened is not approved, and both are told', async () => {
      const document = await asked();
      const { page } = await opened(approving, document);
      await panelOf(page).getByRole('button', { name: 'Approve', exact: true }).click();
      await desk.save(editor, document, textWith('كتب غيره هذا.'));
      await page.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }).click();
      const notices = await eventually(
        () => page.locator('[data-sonner-toast]').allInnerTexts(),
        (texts) => texts.length > 0,
      );

      expect(notices.join()).toMatch(/changed/u);
      expect((await desk.log(document)).map(({ kind }) => kind)).not.toContain('approved');
    });
  });
};
