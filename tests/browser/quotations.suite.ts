import { eventually, type ArticlePage } from '../support/browser';
import type { Room } from './room';

const SAID = 'قال رئيس البلدية نديم الصوفي: «سنفتح الممر قبل العام الدراسي».';
const MORE = 'وقالت المديرة رنا الكرمي: «الكتب كلها محفوظة في المخزن».';

interface Stored {
  readonly quotations: readonly {
    readonly words: string;
    readonly speakerName: string | null;
    readonly speaker: { readonly name: string; readonly role: string | null } | null;
  }[];
  readonly speakers: readonly { readonly name: string }[];
}

export const quotationsSuite = ({ newsroom, arabic }: Room): void => {
  const articles = () => newsroom().documents<Stored>('api::article.article');
  const button = (article: ArticlePage, name: string | RegExp) => article.panel.getByRole('button', { name });
  const person = (article: ArticlePage, name: string) =>
    article.panel.locator('[data-copy-desk="person"]').filter({ hasText: name });

  const saved = async (article: ArticlePage): Promise<Stored | null> => {
    await article.button('save').click();
    await article.page.waitForURL(({ pathname }) => !pathname.endsWith('/create'));
    await eventually(
      () => article.button('save').isDisabled(),
      (isDisabled) => isDisabled,
    );
    const documentId = new URL(article.page.url()).pathname.split('/').at(-1) ?? '';
    return articles().findOne({
      documentId,
      locale: 'ar',
      status: 'draft',
      populate: { quotations: { populate: { speaker: true } }, speakers: true },
    });
  };

  describe('quotations', () => {
    test('are recorded from the text in one action, linked to the record, or to one made with the role of the text', async () => {
      await newsroom()
        .documents('api::speaker.speaker')
        .create({ locale: 'ar', data: { name: 'نديم الصوفي', role: 'رئيس بلدية المنارة' } });
      const article = await arabic().article();
      await article.openNew('ar');
      await article.field('headline').fill('الممر يفتح من جديد');
      await article.write(SAID, MORE);
      await button(article, 'تسجيل اقتباسين').click();
      await person(article, 'نديم الصوفي').getByText('مرتبط').waitFor();

      await person(article, 'رنا الكرمي').getByRole('button', { name: 'إنشاء السجل' }).click();
      await person(article, 'رنا الكرمي').getByText('مرتبط').waitFor();
      expect(await button(article, /تسجيل|استكمال/u).count()).toBe(0);

      const stored = await saved(article);
      expect(stored?.quotations.map(({ speaker, words }) => [speaker?.name, speaker?.role, words])).toEqual([
        ['نديم الصوفي', 'رئيس بلدية المنارة', 'سنفتح الممر قبل العام الدراسي'],
        ['رنا الكرمي', 'المديرة', 'الكتب كلها محفوظة في المخزن'],
      ]);
      expect(stored?.speakers.map(({ name }) => name).sort()).toEqual(['رنا الكرمي', 'نديم الصوفي'].sort());
    });

    test('another record is chosen by its name', async () => {
      await newsroom()
        .documents('api::speaker.speaker')
        .create({ locale: 'ar', data: { name: 'سهى الرملي', role: 'باحثة' } });
      const article = await arabic().article();
      await article.openNew('ar');
      await article.field('headline').fill('الكتب في المخزن');
      await article.write('وقالت سهى بنت الرملي العمودي: «الكتب كلها محفوظة في المخزن».');
      await article.panel
        .getByRole('button', { name: /اختيار سجل آخر/u })
        .first()
        .click();
      await article.panel.getByRole('textbox', { name: /اختيار سجل آخر/u }).fill('سهى');
      await article.panel.getByRole('search').getByRole('button', { name: 'ربط سهى الرملي' }).click();
      await article.page.locator('form ol li', { hasText: 'سهى الرملي' }).waitFor();
      const stored = await saved(article);
      expect(stored?.speakers.map(({ name }) => name)).toEqual(['سهى الرملي']);
    });

    test('each says by which words it is known who speaks, and how surely', async () => {
      const article = await arabic().article();
      await article.openNew('ar');
      await article.write(SAID);
      const shown = article.panel.locator('[data-copy-desk="quotation"]').first();
      await shown.waitFor();
      for (const words of ['نديم الصوفي', 'قال', 'بالاسم الكامل', 'درجة الثقة'])
        expect(await shown.innerText()).toContain(words);
    });
  });

  describe('the dateline', () => {
    const DATELINE = 'بيروت - مرسى برس: أعلنت البلدية فتح الجسر الخشبي أمام المارة.';

    test('fills its component from the text, and is shown as readers will see it', async () => {
      const article = await arabic().article();
      await article.openNew('ar');
      await article.write(DATELINE);
      await button(article, 'ملء من النص').click();
      expect(
        await eventually(
          () => article.field('dateline.place').inputValue(),
          (text) => text !== '',
        ),
      ).toBe('بيروت');
      expect(await article.field('dateline.source').inputValue()).toBe('مرسى برس');
      const rendered = article.panel.locator('[data-copy-desk="rendered"]');
      await article.field('dateline.place').fill('طرابلس');
      expect(
        await eventually(
          () => rendered.innerText(),
          (text) => text.includes('طرابلس'),
        ),
      ).toContain('مرسى برس');
      expect(await button(article, 'ملء من النص').count()).toBe(0);
    });

    test('is put in front of the text once and never twice', async () => {
      const article = await arabic().article();
      await article.openNew('ar');
      await article.write(DATELINE);
      await button(article, 'ملء من النص').click();
      await article.field('dateline.place').waitFor();
      await article.write('أعلنت البلدية فتح الجسر الخشبي أمام المارة.');
      await button(article, 'وضعه في أول النص').click();
      expect(
        await eventually(
          () => article.body.innerText(),
          (text) => text.startsWith('بيروت'),
        ),
      ).toContain('أعلنت البلدية');
      await button(article, 'وضعه في أول النص').waitFor({ state: 'detached' });
      expect((await article.body.innerText()).split('بيروت')).toHaveLength(2);

      await button(article, 'التراجع عن آخر إصلاح').click();
      await button(article, 'وضعه في أول النص').click();
      await button(article, 'وضعه في أول النص').waitFor({ state: 'detached' });
      expect((await article.body.innerText()).split('بيروت')).toHaveLength(2);
    });

    test('goes in the place of one in another form, also where no list knows its names', async () => {
      const article = await arabic().article();
      await article.openNew('ar');
      await article.write(DATELINE);
      await button(article, 'ملء من النص').click();
      await article.field('dateline.place').fill('تلعة السماء');
      await article.write('مرسى برس من تلعة السماء: أعلنت البلدية فتح الجسر الخشبي أمام المارة.');
      await button(article, 'وضعه في أول النص').click();
      await button(article, 'وضعه في أول النص').waitFor({ state: 'detached' });
      const text = await article.body.innerText();
      expect(text.split('تلعة السماء')).toHaveLength(2);
      expect(text.split('مرسى برس')).toHaveLength(2);
      expect(text).toContain('أعلنت البلدية');
    });
  });

  describe('an event that the text names', () => {
    test('is linked with one press', async () => {
      await newsroom()
        .documents('api::event.event')
        .create({ locale: 'ar', data: { name: 'معرض السدو البحري' } });
      const article = await arabic().article();
      await article.openNew('ar');
      await article.field('headline').fill('السدو في المعرض');
      await article.write('عاد الزوار من معرض السدو البحري مساء.');
      await article.panel.locator('[data-copy-desk="link-event"]').click();
      await article.panel.locator('[data-copy-desk="link-event"]').waitFor({ state: 'detached' });
      await saved(article);
      const documentId = new URL(article.page.url()).pathname.split('/').at(-1) ?? '';
      const stored = await newsroom()
        .documents<{ readonly event: { readonly name: string } | null }>('api::article.article')
        .findOne({ documentId, locale: 'ar', populate: ['event'] });
      expect(stored?.event?.name).toBe('معرض السدو البحري');
    });
  });
};
