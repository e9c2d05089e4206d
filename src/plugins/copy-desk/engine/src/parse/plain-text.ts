import type { Block, IsoDate, Story } from '../story';
import { isIsoDate } from '../text/iso-date';

/** A leading ` date YYYY-MM-DD ` of wire text: metadata, no part of the story. */
const HEADER = /^\uFEFF?\s*date (\d{4}-\d{2}-\d{2})(?:\s+|$)/u;
const BYTE_ORDER_MARK = /^\uFEFF/u;
/** A line with the mark that ends it. */
const LINE = /([^\r\n]*)(?:\r\n?|\n|$)/gu;

export interface PlainTextOptions {
  readonly locale: string;
  /** The story's date; it goes before one with which the text opens. */
  readonly date?: IsoDate | null;
}

const headerOf = (text: string): { readonly end: number; readonly date: IsoDate | null } => {
  const header = HEADER.exec(text);
  const date = header?.[1] ?? '';
  if (header && isIsoDate(date)) return { end: header[0].length, date };
  return { end: BYTE_ORDER_MARK.test(text) ? 1 : 0, date: null };
};

/**
 * Reads wire text: paragraphs parted by a blank line, perhaps a leading ` date YYYY-MM-DD `.
 * Each block's run gives its offset in `text`, in UTF-16 code units.
 */
export const parsePlainText = (text: string, options: PlainTextOptions): Story => {
  const header = headerOf(text);
  return {
    locale: options.locale,
    blocks: paragraphsOf(text, header.end),
    unknown: [],
    record: null,
    date: options.date ?? header.date,
    published: false,
  };
};

/** The paragraphs of a string from `start` on, as blocks of `field`; a paragraph may have several lines. */
export const paragraphsOf = (text: string, start = 0, field = 'body'): readonly Block[] => {
  const blocks: Block[] = [];
  let from = -1;
  let to = -1;
  const close = (): void => {
    if (from >= 0) blocks.push(paragraph(text, from, to, field, blocks.length));
    from = -1;
  };
  for (const line of text.slice(start).matchAll(LINE)) {
    const words = line[1] ?? '';
    if (words.trim() === '') {
      close();
      continue;
    }
    if (from < 0) from = start + line.index;
    to = start + line.index + words.length;
  }
  close();
  return blocks;
};

const paragraph = (text: string, from: number, to: number, field: string, block: number): Block => ({
  field,
  block,
  kind: 'paragraph',
  text: text.slice(from, to),
  runs: [{ start: 0, end: to - from, path: [], offset: from }],
  opaque: [],
});
