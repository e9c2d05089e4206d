import { parseBlocks, type Block } from '../../src/plugins/copy-desk/engine/src';
import { leafTexts, spanOf, stretchesOf } from '../../src/plugins/copy-desk/admin/src/highlights/text-leaves';

const text = (words: string, marks: object = {}) => ({ type: 'text', text: words, ...marks });

const BODY = [
  { type: 'heading', level: 2, children: [text('سوق الواحة')] },
  {
    type: 'paragraph',
    children: [
      text('قالت '),
      text('المديرة', { bold: true }),
      { type: 'link', url: 'https://example.com', children: [text(' في بيان')] },
      text('.'),
    ],
  },
  { type: 'image', image: { url: 'x.jpg', caption: 'السوق قديما' }, children: [text('')] },
  {
    type: 'list',
    format: 'unordered',
    children: [{ type: 'list-item', children: [text('تمر')] }],
  },
];

const blockAt = (index: number): Block => {
  const block = parseBlocks(BODY, 'body').blocks[index];
  if (!block) throw new Error(`There is no block ${index}.`);
  return block;
};

/** The words that the editor would select: those of each stretch, in the leaves as drawn. */
const selected = (block: number, start: number, end: number): readonly string[] =>
  stretchesOf(BODY, blockAt(block), { start, end }).map((stretch) =>
    (leafTexts(BODY)[stretch.leaf] ?? '').slice(stretch.start, stretch.end),
  );

test('the leaves are those that the editor draws, the empty one of an image among them', () => {
  expect(leafTexts(BODY)).toEqual(['سوق الواحة', 'قالت ', 'المديرة', ' في بيان', '.', '', 'تمر']);
});

test('a span within one leaf is found there', () => {
  expect(selected(0, 4, 10)).toEqual(['الواحة']);
});

test('a span over marks and links lies in all their leaves', () => {
  expect(selected(1, 2, 16).join('')).toBe(blockAt(1).text.slice(2, 16));
  expect(selected(1, 2, 16)).toHaveLength(3);
});

test('an item of a list is found behind an image', () => {
  expect(blockAt(3).text).toBe('تمر');
  expect(selected(3, 0, 3)).toEqual(['تمر']);
});

test('the caption of an image has no leaf', () => {
  expect(stretchesOf(BODY, blockAt(2), { start: 0, end: 5 })).toEqual([]);
});

test('the stretches of any span of a block lead back to the span', () => {
  for (const index of [0, 1, 3]) {
    const block = blockAt(index);
    for (let start = 0; start < block.text.length; start += 1) {
      for (let end = start + 1; end <= block.text.length; end += 1) {
        const stretches = stretchesOf(BODY, block, { start, end });
        expect(spanOf(BODY, block, stretches)).toEqual({ start, end });
      }
    }
  }
});

test('stretches of other blocks cover nothing of a block', () => {
  expect(spanOf(BODY, blockAt(0), stretchesOf(BODY, blockAt(1), { start: 0, end: 5 }))).toBeNull();
});
