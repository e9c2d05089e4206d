import { eventually, type ArticlePage } from '../support/browser';
import { FAULTY, MENDED, type Room } from './room';

interface Draft {
  readonly headline: string | null;
  readonly body: readonly { readonly children: readonly { readonly text: string }[] }[] | null;
}

const textOf = (draft: Draft | null): string =>
  (draft?.body ?? []).map((block) => block.children.map(({ text }) => text).join('')).join('\n');

const idIn = (page: ArticlePage): string => new URL(page.page.url()).pathname.split('/').at(-1) ?? '';

export const publishingSuite = ({ newsroom, arabic, english }: Room): void => {
  const documents = () => newsroom().documents<Draft>('api::article.article');
  const stored = (documentId: string) => documents().findOne({ documentId, locale: 'ar', status: 'draft' });
  const live = async (): Promise<readonly string[]> => {
    const { body } = await newsroom().ask<{ data: { headline: string }[] }>('/api/articles?locale=ar');
    return body.data.map(({ headline }) => headline);
  };
  const noticed = (page: ArticlePage, words: string): Promise<readonly string[]> =>
    eventually(
      () => page.notices.allInnerTexts(),
      (texts) => texts.some((text) => text.includes(words)),
    );

  describe('publishing in the admin', () => {
    test('a refused new article is a saved draft, and once mended it goes out', async () => {
      const article = await arabic().article();
      await article.openNew('ar');
      await article.field('headline').fill('الجسر يفتح من جديد');
      await article.write(FAULTY);
      await article.findings.first().waitFor();
      expect(await article.state.innerText()).toBe('خطأ واحد يمنع نشر هذا المقال.');

      await article.publish();
      expect(await noticed(article, 'لم يُنشر المقال')).toContainEqual(
        expect.stringContaining('ما كتبته محفوظ في المسودة.'),
      );
      await article.page.waitForURL(({ pathname }) => !pathname.endsWith('/create'));
      expect(await stored(idIn(article))).toMatchObject({ headline: 'الجسر يفتح من جديد', publishedAt: null });
      expect(textOf(await stored(idIn(article)))).toBe(FAULTY);
      expect(await article.button('save').isDisabled()).toBe(true);
      expect(await live()).not.toContain('الجسر يفتح من جديد');

      await article.write(MENDED);
      await eventually(
        () => article.state.innerText(),
        (text) => text.startsWith('لا شيء'),
      );
      await article.publish();
      await noticed(article, 'نُشر المقال.');
      expect(await live()).toContain('الجسر يفتح من جديد');
    });

    test('a refused change is saved as typed, also with the keys, without a pause and on a slow machine', async () => {
      const { documentId } = await documents().create({
        locale: 'ar',
        data: { headline: 'افتتاح المتحف', body: [{ type: 'paragraph', children: [{ type: 'text', text: MENDED }] }] },
      });
      const article = await arabic().article();
      await article.open(documentId, 'ar');
      await article.slowDown(6);
      await article.write(FAULTY, MENDED);
      await article.page.keyboard.press('Control+Shift+Enter');

      await noticed(article, 'لم يُنشر المقال');
      expect(textOf(await stored(documentId))).toBe(`${FAULTY}\n${MENDED}`);
      expect(await article.panel.getByRole('alert').innerText()).toContain('لم يُنشر');
      expect(await live()).not.toContain('افتتاح المتحف');

      await article.slowDown(1);
      await article.page.reload();
      await article.findings.first().waitFor();
      expect(await article.body.innerText()).toContain(FAULTY);
    });

    test('an article that is not complete yet is saved, and says what it lacks', async () => {
      const article = await arabic().article();
      await article.openNew('ar');
      await article.slowDown(6);
      await article.write(MENDED);
      await article.page.keyboard.press('Control+Shift+Enter');

      await noticed(article, 'حُفظت المسودة ولم تُنشر');
      await article.page.waitForURL(({ pathname }) => !pathname.endsWith('/create'));
      expect(textOf(await stored(idIn(article)))).toBe(MENDED);
    });

    test('a refusal speaks the language of the editor', async () => {
      const article = await english().article();
      await article.openNew('ar');
      await article.field('headline').fill('مهرجان الزيتون');
      await article.write(FAULTY);
      await article.findings.first().waitFor();
      expect(await article.button('publish').innerText()).toBe('Publish (1 error)');

      await article.publish();
      expect(await noticed(article, 'The article was not published')).toContainEqual(
        expect.stringContaining('What you typed is saved as a draft.'),
      );
    });
  });
};
