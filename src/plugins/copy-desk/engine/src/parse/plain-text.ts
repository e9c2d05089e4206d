import type { Block, IsoDate, Story } from '../story';

/** A leading ` date YYYY-MM-DD ` of wire text: metadata, no part of the story. */
const HEADER = /^\uFEFF?\s*date (\d{4}-\d{2}-\d{2})(?:\s+|$)/u;
const BYTE_ORDER_MARK = /^\uFEFF/u;
/** A blank line or more, or the line end that closes the file. */
const PARAGRAPH_BREAK = /\r?\n(?:[ \t]*\r?\n)+|\r?\n[ \t]*$/gu;

export interface PlainTextOptions {
  readonly locale: string;
  /** The story's date where the text does not open with one. */
  readonly date?: IsoDate | null;
}

/**
 * Reads wire text: paragraphs parted by a blank line, perhaps a leading ` date YYYY-MM-DD `.
 * Each block's run gives its offset in `text`, in UTF-16 code units.
 */
export const parsePlainText = (text: string, options: PlainTextOptions): Story => {
  const header = HEADER.exec(text);
  const start = (header ?? BYTE_ORDER_MARK.exec(text))?.[0].length ?? 0;
  return {
    locale: options.locale,
    blocks: paragraphsOf(text, start),
    unknown: [],
    record: null,
    date: options.date ?? header?.[1] ?? null,
    published: false,
  };
};

/** The paragraphs of a string from `start` on, as blocks of `field`. */
export const paragraphsOf = (text: string, start = 0, field = 'body'): readonly Block[] => {
  const blocks: Block[] = [];
  const add = (from: number, to: number): void => {
    if (text.slice(from, to).trim() === '') return;
    blocks.push({
      field,
      block: blocks.length,
      kind: 'paragraph',
      text: text.slice(from, to),
      runs: [{ start: 0, end: to - from, path: [], offset: from }],
      opaque: [],
    });
  };
  let from = start;
  for (const gap of text.matchAll(PARAGRAPH_BREAK)) {
    if (gap.index < start) continue;
    add(from, gap.index);
    from = gap.index + gap[0].length;
  }
  add(from, text.length);
  return blocks;
};
