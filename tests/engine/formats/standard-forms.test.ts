import { newsmlG2, ninjs } from '../../../src/plugins/copy-desk/engine/src/formats';
import { readNewsmlG2, readNinjs } from '../../../src/plugins/copy-desk/engine/src/formats/read';
import { bodyHtml } from '../../../src/plugins/copy-desk/engine/src/formats/body';
import type { NewsItem } from '../../../src/plugins/copy-desk/engine/src/formats/news-item';
import type { ReadItem } from '../../../src/plugins/copy-desk/engine/src/formats/read';
import { publishedForms } from '../../../src/plugins/copy-desk/engine/src';
import { generatedItems, sampleItems } from '../../support/news-items';
import { newsmlProblems, ninjsProblems } from '../../support/validators';

const items = [...generatedItems, ...sampleItems];

/** What an import has to bring back of an article. */
const kept = ({ locale, headline, standfirst, category, html, text, dateline, quotations, event }: NewsItem) => ({
  locale,
  headline,
  standfirst,
  category,
  html,
  text,
  dateline: dateline && (({ text: _text, ...fields }) => fields)(dateline),
  quotations: quotations.map(({ dir: _dir, lang: _lang, speakerKind: _kind, speakerUri: _uri, ...fields }) => fields),
  event: event && (({ documentId: _id, uri: _uri, ...fields }) => fields)(event),
});

const brought = ({ body, ...item }: ReadItem) => ({
  ...item,
  html: bodyHtml(body, item.locale ?? ''),
  text: publishedForms({ body }, { body: 'body' }, item.locale ?? '').text,
});

describe('ninjs', () => {
  test('every article is valid by the published schema and by the declared extension', () => {
    expect(items.flatMap((item) => ninjsProblems(ninjs(item)))).toEqual([]);
  });
  test.each(items.map((item) => [item.uri, item] as const))('%s comes back equal', (_uri, item) => {
    const { event, ...rest } = kept(item);
    // The dates of ninjs have an end: an event that has none is one day long.
    const whole = event && { ...event, end: event.end ?? event.start };
    expect(brought(readNinjs(JSON.stringify(ninjs(item))))).toEqual({ ...rest, event: whole });
  });
});

describe('NewsML-G2', () => {
  test('every article is valid by the published schema, its quotations by their own', () => {
    expect(newsmlProblems(items.map(newsmlG2))).toEqual([]);
  });
  test.each(items.map((item) => [item.uri, item] as const))('%s comes back equal', (_uri, item) => {
    expect(brought(readNewsmlG2(newsmlG2(item)))).toEqual(kept(item));
  });
});
