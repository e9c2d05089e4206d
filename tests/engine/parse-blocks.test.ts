import fc from 'fast-check';
import { check, checkArticle, parseArticle, parseBlocks, writeBack } from '../../src/plugins/copy-desk/engine/src';
import { anyBody, at } from '../support/bodies';

const text = (words: string, marks: object = {}): unknown => ({ type: 'text', text: words, ...marks });
const link = (...children: unknown[]): unknown => ({ type: 'link', url: 'https://example.com', children });

test('inline nodes are joined; code is marked; link targets are left out', () => {
  const [block] = parseBlocks(
    [{ type: 'paragraph', children: [text('قال '), link(text('أحمد', { bold: true })), text(' x=1', { code: true })] }],
    'body',
  ).blocks;
  expect(block?.text).toBe('قال أحمد x=1');
  expect(block?.opaque).toEqual([{ start: 8, end: 12 }]);
  expect(block?.runs.map((run) => run.path)).toEqual([
    [0, 'children', 0, 'text'],
    [0, 'children', 1, 'children', 0, 'text'],
    [0, 'children', 2, 'text'],
  ]);
});

test('headings, list items, quotations, code and captions are blocks, lists in lists too', () => {
  const item = (words: string): unknown => ({ type: 'list-item', children: [text(words)] });
  const { blocks, unknown } = parseBlocks(
    [
      { type: 'heading', level: 2, children: [text('أ')] },
      { type: 'list', format: 'ordered', children: [item('ب'), { type: 'list', children: [item('ج')] }] },
      { type: 'quote', children: [text('د')] },
      { type: 'code', children: [text('هـ')] },
      { type: 'image', image: { url: '/a.jpg', caption: 'و' }, children: [text('')] },
      { type: 'image', image: { url: '/a.jpg', caption: null }, children: [text('')] },
    ],
    'body',
  );
  expect(blocks.map((block) => [block.kind, block.text])).toEqual([
    ['heading', 'أ'],
    ['list-item', 'ب'],
    ['list-item', 'ج'],
    ['quote', 'د'],
    ['code', 'هـ'],
    ['caption', 'و'],
  ]);
  expect(unknown).toEqual([]);
});

test('a text in every shape is found where its run says', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      for (const block of parseBlocks(body, 'body').blocks) {
        expect(block.runs.map((run) => block.text.slice(run.start, run.end)).join('')).toBe(block.text);
        for (const run of block.runs) {
          const string = at(body, run.path);
          expect(string.slice(run.offset, run.offset + run.end - run.start)).toBe(block.text.slice(run.start, run.end));
        }
      }
    }),
  );
});

test('any JSON at all is read and checked without an exception', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (body) => {
      const story = parseArticle({ locale: 'ar', lines: {}, body });
      check(story);
      expect(
        writeBack(
          body,
          story.blocks.map((block) => ({ block, edits: [] })),
        ),
      ).toBe(body);
    }),
  );
});

const types = fc.constantFrom(
  'paragraph',
  'list',
  'list-item',
  'link',
  'image',
  'text',
  'code',
  '__proto__',
  'constructor',
  'embed',
);
const { node } = fc.letrec((tie) => ({
  node: fc.record(
    {
      type: fc.oneof(types, fc.jsonValue()),
      text: fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue()),
      children: fc.oneof({ depthSize: 'small' }, fc.jsonValue(), fc.array(tie('node'), { maxLength: 3 })),
      image: fc.oneof(fc.jsonValue(), fc.record({ caption: fc.jsonValue() })),
    },
    { requiredKeys: [] },
  ),
}));

test('what only resembles blocks is read without an exception, and nothing is passed over in silence', () => {
  fc.assert(
    fc.property(fc.array(node), (body) => {
      expect(() => checkArticle({ locale: 'ar', lines: {}, body })).not.toThrow();
    }),
  );
});

test('lists in lists without end are named as unknown', () => {
  let body: unknown = { type: 'list-item', children: [text('أ')] };
  for (let depth = 0; depth < 5000; depth += 1) body = { type: 'list', children: [body] };
  expect(parseBlocks([body], 'body').unknown.map(({ type }) => type)).toEqual(['list']);
});

test('the time grows with the length', () => {
  const paragraphs = (count: number): unknown =>
    Array.from({ length: count }, () => ({
      type: 'paragraph',
      children: Array.from({ length: 10 }, () => text('عاد الوفد إلى الرباط أمس. ')),
    }));
  const time = (value: unknown): number => {
    const start = performance.now();
    parseBlocks(value, 'body');
    return performance.now() - start;
  };
  const [short, long] = [paragraphs(500), paragraphs(4000)];
  time(short);
  const best = (value: unknown): number => Math.min(...Array.from({ length: 5 }, () => time(value)));
  expect(best(long)).toBeLessThan(Math.max(best(short), 0.5) * 8 * 6);
});
