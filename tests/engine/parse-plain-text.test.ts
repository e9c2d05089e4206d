import fc from 'fast-check';
import { parsePlainText } from '../../src/plugins/copy-desk/engine/src';

const parse = (text: string, date?: string): ReturnType<typeof parsePlainText> =>
  parsePlainText(text, { locale: 'ar', date: date ?? null });
const textsOf = (text: string): readonly string[] => parse(text).blocks.map((block) => block.text);

describe('paragraphs', () => {
  test.each<[string, string, readonly string[]]>([
    ['one', 'أ', ['أ']],
    ['parted by a blank line', 'أ\n\nب', ['أ', 'ب']],
    ['parted by several, with spaces in them', 'أ\n \n\t\n\nب', ['أ', 'ب']],
    ['line ends of Windows', 'أ\r\n\r\nب\r\n', ['أ', 'ب']],
    ['line ends of old', 'أ\r\rب\r', ['أ', 'ب']],
    ['of two lines', 'أ\nب\n\nج', ['أ\nب', 'ج']],
    ['blank lines around', '\n\n أ \n\n', [' أ ']],
    ['a byte order mark', '\uFEFFأ', ['أ']],
    ['none', ' \n \n', []],
  ])('%s', (_, text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });
});

describe('a leading date', () => {
  test.each<[string, string, string | null, number]>([
    ['is metadata, and counts in offsets', ' date 2025-11-24 أ', '2025-11-24', 17],
    ['after a byte order mark', '\uFEFF date 2025-11-24 أ', '2025-11-24', 18],
    ['in a line of its own', 'date 2025-11-24\n\nأ', '2025-11-24', 17],
    ['that is no day is part of the text', 'date 2025-02-30 أ', null, 0],
    ['elsewhere is part of the text', 'أ date 2025-11-24', null, 0],
  ])('%s', (_, text, date, offset) => {
    const story = parse(text);
    expect(story.date).toBe(date);
    expect(story.blocks[0]?.runs[0]?.offset).toBe(offset);
  });

  test('gives way to one that the caller names', () => {
    expect(parse(' date 2025-11-24 أ', '2025-12-01').date).toBe('2025-12-01');
  });
});

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom('\n', '\r\n', '\r', ' ', '\t', '\n\n', 'قال', 'CNN', '😀', ' date 2025-11-24 ', '\uFEFF'),
    fc.string({ unit: 'binary' }),
  ),
);

test('what a block says stands at its offset in the text, and nothing that can be read is left out', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('');
      const { blocks, date } = parse(text);
      blocks.forEach((block, index) => {
        const run = block.runs[0];
        expect(block.block).toBe(index);
        expect(run && text.slice(run.offset, run.offset + block.text.length)).toBe(block.text);
      });
      const read = blocks
        .map((block) => block.text)
        .join('')
        .replace(/\s/gu, '');
      const all = text.replace(/^\uFEFF/u, '').replace(/\s/gu, '');
      if (date === null) expect(read).toBe(all);
      else expect(all.endsWith(read)).toBe(true);
    }),
  );
});
