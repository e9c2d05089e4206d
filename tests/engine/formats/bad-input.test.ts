import fc from 'fast-check';
import { jsonLd, newsmlG2, ninjs } from '../../../src/plugins/copy-desk/engine/src/formats';
import { readItem, UnreadableItem } from '../../../src/plugins/copy-desk/engine/src/formats/read';
import type { ReadForm } from '../../../src/plugins/copy-desk/engine/src/formats/read';
import { plainCharacters } from '../../../src/plugins/copy-desk/engine/src/formats/news-item';
import { anyBody, words } from '../../support/bodies';
import { itemOf } from '../../support/news-items';
import { newsmlProblems, ninjsProblems } from '../../support/validators';

const LONE = '\uD83D';
const NASTY = `a\u0000b\u000Bc\u001F${LONE}d\uFFFE ]]> &amp; &x; <!-- <![CDATA[ \u2066C++\u2069`;

const line = fc.oneof(words, fc.constant(NASTY), fc.string({ unit: 'binary' }));
const anyItem = fc
  .record({
    headline: line,
    standfirst: line,
    category: line,
    body: anyBody,
    dateline: fc.option(fc.record({ place: line, source: fc.option(line), byline: fc.option(line) })),
    quotations: fc.array(fc.record({ words: line, speakerName: fc.option(line), cue: fc.option(line) }), {
      maxLength: 3,
    }),
    corrections: fc.array(fc.record({ note: line }), { maxLength: 1 }),
  })
  .map((values) => itemOf(values, 'ar'));

const nasty = itemOf(
  {
    headline: NASTY,
    standfirst: NASTY,
    body: [{ type: 'paragraph', children: [{ type: 'text', text: NASTY }] }],
    dateline: { place: NASTY, source: NASTY, byline: NASTY, country: NASTY },
    quotations: [{ words: NASTY, speakerName: NASTY, speakerRole: NASTY, cue: NASTY }],
    event: { name: NASTY, city: NASTY },
    corrections: [{ note: NASTY }],
  },
  'ar',
);

describe('whatever stands in the fields, every form is valid', () => {
  const items = [nasty, ...fc.sample(anyItem, 150)];

  test('ninjs', () => {
    expect(items.flatMap((item) => ninjsProblems(ninjs(item)))).toEqual([]);
  });
  test('NewsML-G2', () => {
    expect(newsmlProblems(items.map(newsmlG2))).toEqual([]);
  });
  test('JSON-LD, without a lone surrogate', () => {
    for (const item of items) expect(JSON.stringify(jsonLd(item))).not.toMatch(/\\ud[89a-f]/u);
  });
  test('a body of one megabyte', () => {
    const item = itemOf({ headline: 'طويل', body: 'كلمة '.repeat(200_000) }, 'ar');
    expect(ninjsProblems(ninjs(item))).toEqual([]);
    expect(newsmlProblems([newsmlG2(item)])).toEqual([]);
    expect(JSON.stringify(jsonLd(item)).length).toBeGreaterThan(1_000_000);
  });
  test('an article without anything', () => {
    const item = itemOf({ headline: 'عنوان' }, 'ar');
    expect(ninjsProblems(ninjs(item))).toEqual([]);
    expect(newsmlProblems([newsmlG2(item)])).toEqual([]);
  });
});

test('a character that a form cannot hold leaves offsets as they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(plainCharacters(text + LONE)).toHaveLength(text.length + 1);
    }),
  );
});

const newsml = (head: string, body = 'نص'): string =>
  `${head}<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentSet><inlineData>${body}</inlineData></contentSet></newsItem>`;
const laughs = Array.from({ length: 12 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');

describe('what cannot be read is refused with its reason', () => {
  test.each<[string, ReadForm, string, string]>([
    ['broken JSON', 'ninjs', '{"uri":', 'not-json'],
    ['a list', 'ninjs', '[]', 'not-ninjs'],
    ['an object without a uri', 'ninjs', '{"type":"text"}', 'not-ninjs'],
    ['a number for a uri', 'ninjs', '{"uri":1}', 'not-ninjs'],
    ['an item without text', 'ninjs', '{"uri":"urn:x:1","bodies":[{"value":7}]}', 'no-text'],
    ['entity expansion', 'newsml-g2', newsml(`<!DOCTYPE n [<!ENTITY l0 "ha">${laughs}]>`, '&l12;'), 'document-type'],
    [
      'an external entity',
      'newsml-g2',
      newsml('<!DOCTYPE n [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;'),
      'document-type',
    ],
    [
      'an external document type',
      'newsml-g2',
      newsml('<!DOCTYPE n SYSTEM "http://127.0.0.1:9/x.dtd">'),
      'document-type',
    ],
    ['an unknown entity', 'newsml-g2', newsml('', '&nbsp;'), 'entity'],
    ['a character that XML forbids', 'newsml-g2', newsml('', 'a\u0001'), 'not-well-formed'],
    ['an unclosed element', 'newsml-g2', '<newsItem>', 'not-well-formed'],
    ['elements without an end', 'newsml-g2', '<a>'.repeat(100_000), 'too-deep'],
    ['another kind of XML', 'newsml-g2', '<rss version="2.0"/>', 'not-newsml-g2'],
    ['an item without content', 'newsml-g2', '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>', 'no-text'],
  ])('%s', (_name, form, text, problem) => {
    const read = () => readItem(form, text);
    expect(read).toThrow(UnreadableItem);
    expect(read).toThrow(problem);
  });

  test('and nothing else is ever thrown', () => {
    const piece = fc.constantFrom(
      '<newsItem>',
      '</newsItem>',
      '<contentMeta>',
      '<a b="c">',
      '&amp;',
      '<![CDATA[',
      ']]>',
      '<!--',
    );
    const texts = fc.array(fc.oneof(piece, line), { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.constantFrom<ReadForm>('ninjs', 'newsml-g2'), fc.oneof(texts, fc.json()), (form, text) => {
        try {
          readItem(form, text);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableItem);
        }
      }),
    );
  });

  test('nor for any JSON under the names of ninjs', () => {
    const named = fc.record({
      uri: fc.constant('urn:x:1'),
      bodies: fc.jsonValue(),
      headlines: fc.jsonValue(),
      associations: fc.jsonValue(),
      profile: fc.constant('copy-desk'),
      located: fc.jsonValue(),
    });
    fc.assert(
      fc.property(named, (item) => {
        try {
          readItem('ninjs', JSON.stringify(item));
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableItem);
        }
      }),
    );
  });
});
