import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { jsonLd, ninjs, scriptSafeJson } from '../../../src/plugins/copy-desk/engine/src/formats';
import { generatedItem, generatedItems, itemOf, sampleItems } from '../../support/news-items';

const CONTEXT = JSON.parse(readFileSync(join(__dirname, '../../support/schema-org.json'), 'utf8')) as object;

/** The only document that a processor gets: the terms of schema.org that an article uses. Nothing is fetched. */
const documentLoader = (url: string) => {
  if (url !== 'https://schema.org') throw new Error(`${url} was asked for`);
  return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: CONTEXT });
};

test('a processor understands every article of six languages whole, and drops no word of it', async () => {
  for (const item of [...generatedItems, ...sampleItems]) {
    // `safe` throws for whatever the context does not know.
    const [article] = await jsonld.expand(jsonLd(item), { documentLoader, safe: true });
    expect(article).toMatchObject({
      '@id': item.uri,
      '@type': ['https://schema.org/NewsArticle'],
      'https://schema.org/headline': [{ '@value': item.headline }],
    });
  }
});

test('where it was written stands apart from where it happened, and speakers are named', () => {
  const article = jsonLd(generatedItem(12));
  expect(article).toMatchObject({
    dateline: expect.stringContaining('المرسى') as string,
    locationCreated: { '@type': 'Place', name: 'المرسى', address: { addressCountry: 'MA' } },
    contentLocation: { '@type': 'Place', name: 'المرسى', address: { addressCountry: 'TN' } },
    about: { '@type': 'Event', '@id': 'https://news.example/api/events/e1' },
    inLanguage: 'ar',
    isAccessibleForFree: true,
    hasPart: expect.arrayContaining([
      expect.objectContaining({
        '@type': 'Quotation',
        spokenByCharacter: expect.objectContaining({ name: 'سلوى النخلاوي' }) as object,
      }),
    ]) as object,
  });
});

describe('who speaks', () => {
  const spoken = (paragraph: string, words: string, speakerName: string) => {
    const item = itemOf({ headline: 'عنوان', body: paragraph, quotations: [{ words, speakerName }] }, 'ar');
    return { ld: jsonLd(item), ninjs: ninjs(item) };
  };

  test.each([
    ['a person', 'قال مدير الميناء رامي الساحلي: «الرصيف للجميع».', 'رامي الساحلي', 'Person', 'people'],
    ['a body', 'وقالت وزارة النقل في بيان: «الرصيف للجميع».', 'وزارة النقل', 'Organization', 'organisations'],
    ['an unnamed source', 'وقال مصدر مطلع: «الرصيف للجميع».', 'مصدر مطلع', 'Person', 'people'],
    ['somebody whom the text does not name', 'كتب على الجدار: «الرصيف للجميع».', 'سلمى', 'Person', 'people'],
  ])('%s is one', (_what, paragraph, name, type, property) => {
    const { ld, ninjs: item } = spoken(paragraph, 'الرصيف للجميع', name);
    expect(ld).toMatchObject({ hasPart: [{ spokenByCharacter: { '@type': type, name } }] });
    expect(item).toMatchObject({ associations: [{ rel: 'quotation', [property]: [{ rel: 'speaker', name }] }, {}] });
  });

  test('a document does not speak: words are taken from it', () => {
    const { ld, ninjs: item } = spoken('وجاء في التقرير السنوي: «الرصيف للجميع».', 'الرصيف للجميع', 'التقرير السنوي');
    expect(ld).toMatchObject({ hasPart: [{ isBasedOn: { '@type': 'CreativeWork', name: 'التقرير السنوي' } }] });
    expect(JSON.stringify(ld)).not.toContain('spokenByCharacter');
    expect(item).toMatchObject({ associations: [{ objects: [{ rel: 'speaker' }] }, {}] });
  });
});

test('a correction is a comment with its day', () => {
  expect(jsonLd(generatedItem(9))).toMatchObject({
    correction: [{ '@type': 'CorrectionComment', datePublished: '2026-03-03T10:00:00.000Z' }],
  });
});

test('nothing in an article ends the script element that it stands in', () => {
  const text = '</script><script>alert(1)</script><!-- \u2028';
  const json = scriptSafeJson(jsonLd(itemOf({ headline: text, body: text }, 'ar')));
  expect(json).not.toMatch(/[<>\u2028]/u);
  expect(JSON.parse(json)).toMatchObject({ headline: text });
});
