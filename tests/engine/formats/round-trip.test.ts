import fc from 'fast-check';
import { newsmlG2, ninjs } from '../../../src/plugins/copy-desk/engine/src/formats';
import { bodyHtml } from '../../../src/plugins/copy-desk/engine/src/formats/body';
import { readNewsmlG2, readNinjs } from '../../../src/plugins/copy-desk/engine/src/formats/read';
import { itemOf } from '../../support/news-items';

const LETTERS = ['قال', 'كلمة', 'Atlas', '5', ' ', ' ', '،', '&', '<b>', '"', ']]>', '\n', '\u200F', '\u200C', '😀'];
const plain = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 6 })
  .map((parts) => `م${parts.join('')}`);
const name = plain.map((line) => line.replace(/\n/gu, ' '));
const isolated = fc
  .tuple(fc.constantFrom('\u2066', '\u2067', '\u2068'), plain)
  .map(([opens, words]) => `${opens}${words}\u2069`);
const words = fc.array(fc.oneof(plain, isolated), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
const marks = fc.constantFrom(
  {},
  {},
  { bold: true },
  { italic: true, underline: true },
  { strikethrough: true },
  { code: true },
);
const text = fc.tuple(words, marks).map(([line, mark]) => ({ type: 'text', text: line, ...mark }));
const link = fc.record({
  type: fc.constant('link'),
  url: fc.constantFrom('https://example.com/a?b=1&c=2', '/b', 'mailto:a@example.com'),
  children: fc.array(text, { minLength: 1, maxLength: 2 }),
});
const children = fc.array(fc.oneof({ weight: 3, arbitrary: text }, { weight: 1, arbitrary: link }), {
  minLength: 1,
  maxLength: 4,
});
const item = fc.record({ type: fc.constant('list-item'), children });
const list = fc.record({
  type: fc.constant('list'),
  format: fc.constantFrom('ordered', 'unordered'),
  children: fc.array(item, { minLength: 1, maxLength: 3 }),
});
const block = fc.oneof(
  fc.record({ type: fc.constantFrom('paragraph', 'quote'), children }),
  fc.record({ type: fc.constant('heading'), level: fc.integer({ min: 1, max: 6 }), children }),
  fc.record({ type: fc.constant('code'), children: words.map((line) => [{ type: 'text', text: line }]) }),
  list,
);
const quotation = fc.record({
  words,
  speakerName: fc.option(name),
  speakerRole: fc.option(name),
  cue: fc.option(name),
  block: fc.option(fc.nat(20)),
  start: fc.option(fc.nat(500)),
  end: fc.option(fc.nat(500)),
});
const dateline = fc.record({
  source: fc.option(name),
  place: name,
  country: fc.option(fc.oneof(name, fc.constant('MA'))),
  byline: fc.option(name),
  date: fc.option(fc.constantFrom('2026-01-31', '2025-12-01')),
});
const values = fc.record({
  headline: words,
  standfirst: fc.option(words),
  body: fc.array(block, { minLength: 1, maxLength: 5 }),
  dateline: fc.option(dateline),
  // A role is somebody's.
  quotations: fc
    .array(quotation, { maxLength: 4 })
    .map((all) => all.map((one) => (one.speakerName === null ? { ...one, speakerRole: null } : one))),
});

/** Two neighbours with the same mark look like one, and come back as one. */
const oneMark = (html: string): string => {
  const joined = html.replace(/<\/(strong|em|u|s|code)><\1>/gu, '');
  return joined === html ? html : oneMark(joined);
};

test.each([
  ['ninjs', (one: ReturnType<typeof itemOf>) => readNinjs(JSON.stringify(ninjs(one)))],
  ['NewsML-G2', (one: ReturnType<typeof itemOf>) => readNewsmlG2(newsmlG2(one))],
])('%s: fields, quotations, dateline, marks and isolates of any article come back equal', (_form, there) => {
  fc.assert(
    fc.property(values, fc.constantFrom('ar', 'he', 'en'), (article, locale) => {
      const exported = itemOf(article, locale);
      const { body, ...back } = there(exported);
      expect({ ...back, html: oneMark(bodyHtml(body, locale)) }).toEqual({
        locale,
        headline: article.headline,
        standfirst: article.standfirst,
        category: null,
        event: null,
        dateline: article.dateline,
        quotations: article.quotations,
        html: oneMark(exported.html),
      });
    }),
  );
});
