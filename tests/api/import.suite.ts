import type { Importer, ImportReport, ImportRequest } from '../../src/plugins/copy-desk/server/src/import/types';
import { parseBlocks } from '../../src/plugins/copy-desk/engine/src/parse/blocks';
import type { Newsroom } from '../support/strapi';

const ARTICLE = 'api::article.article';
const SPEAKER = 'api::speaker.speaker';
const EVENT = 'api::event.event';
const WIRE_COPY = 'plugin::copy-desk.wire-copy';

interface Article {
  readonly headline: string;
  readonly slug: string;
  readonly publishedAt: string | null;
  readonly body: readonly object[];
  readonly dateline: { readonly source: string; readonly place: string; readonly date: string } | null;
  readonly quotations: readonly {
    readonly words: string;
    readonly speakerName: string;
    readonly speakerRole: string;
    readonly speaker: { readonly documentId: string } | null;
    readonly block: number;
    readonly start: number;
    readonly end: number;
  }[];
  readonly speakers: readonly { readonly documentId: string; readonly name: string }[];
  readonly event: { readonly documentId: string; readonly name: string } | null;
  readonly createdBy: { readonly id: number } | null;
}

const POPULATE = {
  dateline: true,
  quotations: { populate: ['speaker'] },
  speakers: true,
  event: true,
  createdBy: true,
};

let stories = 0;

/** A story of its own each time: the same text is imported once. */
const story = (
  name: string,
  more = '',
): string => ` date 2026-03-02 مرسى برس من الرباط: قالت المديرة العامة لمرصد المراعي، ${name}، الاثنين بأكادير، إن حماية المراعي مسؤولية مشتركة بين الجميع، وإن النص رقم ${(stories += 1)} يشرحها.

وقالت ${name}: "المراعي أمانة نسلمها كما تسلمناها".${more}`;

const forum = (edition: number): string =>
  `\n\nوكانت تتحدث في افتتاح أشغال الدورة الـ ${edition} للمنتدى العربي للمراعي المنعقدة ما بين 2 و5 مارس الجاري في أكادير.`;

export const importSuite = (newsroom: () => Newsroom): void => {
  describe('import', () => {
    const importer = () => newsroom().strapi.plugin('copy-desk').service<Importer>('import');
    const importText = (text: string, more: Partial<ImportRequest> = {}): Promise<ImportReport> =>
      importer().importText({
        text,
        source: null,
        locale: 'ar',
        date: null,
        headline: null,
        update: false,
        person: null,
        ...more,
      });
    const article = ({ document, locale }: Pick<ImportReport, 'document' | 'locale'>) =>
      newsroom().documents<Article>(ARTICLE).findOne({ documentId: document, locale, populate: POPULATE });
    const records = <Fields>(uid: string, locale = 'ar') =>
      newsroom().documents<Fields>(uid).findMany({ locale, limit: 1000, populate: '*' });
    const count = (uid: string): Promise<number> => newsroom().strapi.db.query(uid).count();

    test('makes a draft with its components and the records that they point at', async () => {
      const report = await importText(story('سلوى النخلاوي', forum(12)));
      const draft = await article(report);
      const { blocks } = parseBlocks(draft?.body, 'body');

      expect(report.outcome).toBe('created');
      expect(draft).toMatchObject({
        headline: expect.stringMatching(/^النخلاوي: حماية المراعي مسؤولية مشتركة/u) as string,
        publishedAt: null,
        dateline: { source: 'مرسى برس', place: 'الرباط', country: 'المغرب', date: '2026-03-02' },
        speakers: [{ name: 'سلوى النخلاوي', role: 'المديرة العامة لمرصد المراعي' }],
        event: { edition: 12, city: 'أكادير', country: 'MA', start: '2026-03-02', end: '2026-03-05' },
      });
      expect(draft?.slug).toMatch(/^[a-z0-9-]+$/u);
      expect(draft?.quotations).toHaveLength(1);
      for (const { words, block, start, end, speaker, speakerName } of draft?.quotations ?? []) {
        expect(blocks[block]?.text.slice(start, end)).toBe(words);
        expect(speaker?.documentId).toBe(draft?.speakers[0]?.documentId);
        expect(speakerName).toBe('سلوى النخلاوي');
      }
      expect(report.made?.speakers[0]?.link).toBe('created');
      expect(report.made?.event?.link).toBe('created');
    });

    test('makes one draft of one text, wherever it comes from and however often at once', async () => {
      const text = story('هدى الورداني');
      const before = await count(ARTICLE);
      const reports = await Promise.all([importText(text), importText(text), importText(`\uFEFF${text}  \r\n`)]);

      expect(reports.map(({ outcome }) => outcome).sort()).toEqual(['created', 'unchanged', 'unchanged']);
      expect(new Set(reports.map(({ document }) => document)).size).toBe(1);
      expect(await count(ARTICLE)).toBe(before + 1);
    });

    test('updates the draft of a changed file when asked to, and keeps a headline that was given', async () => {
      const source = '/wire/changed.txt';
      const [first, second] = [story('رجاء العتيقي'), story('رجاء العتيقي', '\n\nوأضافت: "سنزرع عاما بعد عام".')];
      const made = await importText(first, { source, headline: 'أمانة المراعي' });

      expect(await importText(second, { source })).toMatchObject({ outcome: 'changed', document: made.document });
      expect((await article(made))?.quotations).toHaveLength(1);

      const updated = await importText(second, { source, update: true });
      expect(updated).toMatchObject({ outcome: 'updated', document: made.document, headline: 'أمانة المراعي' });
      expect((await article(made))?.quotations).toHaveLength(2);
      expect(await importText(second)).toMatchObject({ outcome: 'unchanged', document: made.document });
    });

    test('never replaces what somebody has edited', async () => {
      const source = '/wire/edited.txt';
      const made = await importText(story('سناء البحيري'), { source });
      await newsroom()
        .documents<Article>(ARTICLE)
        .update({ documentId: made.document, locale: 'ar', data: { headline: 'عنوان المحرر' } });

      expect(await importText(story('سناء البحيري'), { source, update: true })).toMatchObject({ outcome: 'edited' });
      expect((await article(made))?.headline).toBe('عنوان المحرر');
    });

    test('imports a text anew whose draft was deleted', async () => {
      const text = story('ندى الرملي');
      const { document } = await importText(text);
      await newsroom().documents(ARTICLE).delete({ documentId: document, locale: '*' });
      const again = await importText(text);

      expect(again.outcome).toBe('created');
      expect(again.document).not.toBe(document);
    });

    test('finds a person by an alias, and adds the locale to one known in another', async () => {
      const { documentId } = await newsroom()
        .documents(SPEAKER)
        .create({
          locale: 'fr',
          data: { name: 'Fadwa Sahraoui', country: 'MA', aliases: [{ name: 'فدوى الصحراوي' }] },
        });
      const report = await importText(story('فدوي صحراوى'));
      const found = await newsroom()
        .documents<{ name: string; country: string; aliases: { name: string }[] }>(SPEAKER)
        .findOne({ documentId, locale: 'ar', populate: ['aliases'] });

      expect(report.made?.speakers).toMatchObject([{ link: 'extended', document: documentId }]);
      expect(found).toMatchObject({ name: 'فدوي صحراوى', country: 'MA', aliases: [{ name: 'فدوى الصحراوي' }] });

      const next = await importText(story('فدوى الصحراوي'));
      expect(next.made?.speakers).toMatchObject([{ link: 'matched', document: documentId }]);
    });

    test('leaves a name open that two records have', async () => {
      const speakers = newsroom().documents(SPEAKER);
      await speakers.create({ locale: 'ar', data: { name: 'مريم الجبلي' } });
      await speakers.create({ locale: 'ar', data: { name: 'مريم جبلي' } });
      const report = await importText(story('مريم الجبلي'));

      expect(report.made?.speakers).toMatchObject([
        { link: 'unlinked', reason: 'several-records', candidates: ['مريم الجبلي', 'مريم جبلي'] },
      ]);
      expect(await article(report)).toMatchObject({ speakers: [], quotations: [{ speakerName: 'مريم الجبلي' }] });
    });

    test('makes no record of what is no person', async () => {
      const report = await importText(
        story('نجاة السالمي', '\n\nوقالت وزارة المراعي في بيان: "سنوسع المناطق المحمية".'),
      );

      expect(report.made?.speakers.map(({ name, reason }) => [name, reason])).toContainEqual([
        'وزارة المراعي',
        'not-a-person',
      ]);
      expect((await records<{ name: string }>(SPEAKER)).map(({ name }) => name)).not.toContain('وزارة المراعي');
    });

    test('finds an event by its series and edition, and another edition is another event', async () => {
      const events = newsroom().documents(EVENT);
      const { documentId } = await events.create({
        locale: 'ar',
        data: { name: 'المنتدى العربي للمراعي', edition: 21 },
      });

      expect((await importText(story('وفاء المنصوري', forum(21)))).made?.event).toMatchObject({
        link: 'matched',
        document: documentId,
      });
      expect((await importText(story('وفاء المنصوري', forum(22)))).made?.event?.link).toBe('created');
    });

    test('adds the locale to an event that is known in another by its city and days', async () => {
      const { documentId } = await newsroom()
        .documents(EVENT)
        .create({
          locale: 'en',
          data: {
            name: 'Pasture Forum',
            edition: 31,
            city: 'Agadir',
            country: 'MA',
            start: '2026-03-02',
            end: '2026-03-05',
          },
        });
      const report = await importText(story('وفاء المنصوري', forum(31)));

      expect(report.made?.event).toMatchObject({ link: 'extended', document: documentId });
      expect(await newsroom().documents(EVENT).findOne({ documentId, locale: 'ar' })).toMatchObject({
        city: 'أكادير',
        start: '2026-03-02',
        edition: 31,
      });
    });

    test('is done on behalf of a person', async () => {
      const { email, id } = await newsroom().person('strapi-editor');
      const person = await importer().personWith(email.toUpperCase());
      const report = await importText(story('ليلى الخزامي'), { person });

      expect((await article(report))?.createdBy?.id).toBe(id);
      expect(await importer().personWith('nobody@newsroom.example')).toBeNull();
    });

    test('leaves nothing behind when it fails', async () => {
      const before = await Promise.all([ARTICLE, SPEAKER, EVENT, WIRE_COPY].map(count));
      const text = story('غيثة الصنهاجي', forum(99));
      newsroom().strapi.db.lifecycles.subscribe({
        models: [WIRE_COPY],
        beforeCreate() {
          if (failing) throw new Error('The disk is full.');
        },
      });
      let failing = true;
      await expect(importText(text)).rejects.toThrow('The disk is full.');
      expect(await Promise.all([ARTICLE, SPEAKER, EVENT, WIRE_COPY].map(count))).toEqual(before);

      failing = false;
      expect((await importText(text)).outcome).toBe('created');
    });
  });
};
