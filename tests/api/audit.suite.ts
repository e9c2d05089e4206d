import type { AuditedText, Auditor } from '../../src/plugins/copy-desk/server/src/audit/types';
import type { Newsroom } from '../support/strapi';
import { ARTICLE, OVERRIDE, textWith } from './desk';

export const auditSuite = (newsroom: () => Newsroom): void => {
  const articles = () => newsroom().documents<{ documentId: string }>(ARTICLE);
  const published = async (text: object, locale = 'ar') =>
    (await articles().create({ locale, data: text, status: 'published' })).documentId;
  const rows = () => newsroom().strapi.db.query(ARTICLE);
  const live = (documentId: string) => ({ documentId, publishedAt: { $notNull: true } });

  const audited = async (document: string): Promise<readonly AuditedText[]> => {
    const found: AuditedText[] = [];
    for await (const text of newsroom().strapi.plugin('copy-desk').service<Auditor>('audit').texts()) {
      if (text.document === document) found.push(text);
    }
    return found;
  };

  describe('the audit', () => {
    test('has nothing to say of a text that went through the gate, nor of what is only a draft', async () => {
      const document = await published(textWith());
      await articles().update({ documentId: document, locale: 'ar', data: textWith() });
      const draft = (await articles().create({ locale: 'ar', data: textWith(`قال ${OVERRIDE}`) })).documentId;

      expect(await audited(document)).toMatchObject([{ locale: 'ar', faults: [], errors: [] }]);
      expect(await audited(draft)).toEqual([]);
    });

    test('finds a text that was changed around the gate, and the error that came with it', async () => {
      const document = await published(textWith());
      const { body } = textWith(`افتُتح ${OVERRIDE}الجسر.`);
      await rows().updateMany({ where: live(document), data: { body: JSON.stringify(body) } });

      expect(await audited(document)).toMatchObject([
        { faults: ['altered', 'errors'], errors: [{ rule: 'bidi-override', field: 'body' }] },
      ]);
    });

    test('finds a text that came in around the gate', async () => {
      const documentId = 'aroundthegate00000000000';
      await rows().create({ data: { ...textWith(), documentId, locale: 'ar', publishedAt: new Date() } });

      expect(await audited(documentId)).toMatchObject([{ faults: ['unknown'], errors: [] }]);
      await rows().deleteMany({ where: { documentId } });
    });

    test('finds what a stricter rule would not let out today', async () => {
      const { strapi } = newsroom();
      const document = await published(textWith('قال المسؤول  إن الجسر جديد.'));
      const rules: object = strapi.config.get('plugin::copy-desk.rules');
      strapi.config.set('plugin::copy-desk.rules', { ...rules, 'extra-space': 'error' });
      try {
        expect(await audited(document)).toMatchObject([{ faults: ['errors'], errors: [{ rule: 'extra-space' }] }]);
      } finally {
        strapi.config.set('plugin::copy-desk.rules', rules);
      }
    });

    test('compares who said how many things in the locales of one article', async () => {
      const speakers = newsroom().documents<{ documentId: string }>('api::speaker.speaker');
      const speaker = await speakers.create({ locale: 'ar', data: { name: 'ندى الصافي', role: 'مديرة المتحف' } });
      const english = { name: 'Nada Safi', role: 'museum director' };
      await speakers.update({ documentId: speaker.documentId, locale: 'en', data: english });
      const quotation = (words: string) => ({ words, speaker: speaker.documentId });
      const said = (...words: string[]) => ({
        ...textWith(words.map((one) => `قالت مديرة المتحف ندى الصافي: "${one}".`).join(' ')),
        speakers: [speaker.documentId],
        quotations: words.map(quotation),
      });
      const document = await published(said('نفتح غدا', 'ونغلق يوم الجمعة'));
      const translate = (...words: string[]) =>
        articles().update({
          documentId: document,
          locale: 'en',
          data: {
            headline: 'The museum opens',
            body: textWith(words.map((one) => `Museum director Nada Safi said: \u201C${one}\u201D.`).join(' ')).body,
            quotations: words.map(quotation),
          },
          status: 'published',
        });
      const found = async () => (await audited(document)).find(({ locale }) => locale === 'ar')?.findings ?? NaN;

      await translate('We open tomorrow');
      const differing = await found();
      await translate('We open tomorrow', 'We close on Fridays');

      expect(differing).toBe((await found()) + 1);
    });
  });
};
