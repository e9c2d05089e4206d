import type { Block, IsoDate, Story, StoryRecord, UnknownNode } from '../story';
import { parseBlocks } from './blocks';
import { paragraphsOf } from './plain-text';

/**
 * An article's values by the roles of the content-type mapping; the host reads them out of its own fields.
 * `lines` are single lines of text by role (headline, standfirst, corrections, captions …).
 */
export interface Article {
  readonly locale: string;
  readonly lines: Readonly<Record<string, string | readonly string[] | null | undefined>>;
  /** A blocks value, or a string with paragraphs parted by blank lines. */
  readonly body: unknown;
  readonly record?: Partial<StoryRecord>;
  /** Day of the first publication in the newsroom's time zone; null for what was never published. */
  readonly firstPublished?: IsoDate | null;
}

const EMPTY: StoryRecord = { dateline: null, quotations: [], speakers: [], event: null };

const linesOf = (field: string, value: string | readonly string[] | null | undefined): Block[] =>
  (typeof value === 'string' ? [value] : (value ?? [])).map((text, block) => ({
    field,
    block,
    kind: 'line' as const,
    text,
    runs: [{ start: 0, end: text.length, path: typeof value === 'string' ? [] : [block], offset: 0 }],
    opaque: [],
  }));

/** Reads an article's fields into a story: lines first, then the body, in reading order. */
export const parseArticle = (article: Article): Story => {
  const record = { ...EMPTY, ...article.record };
  const body: { blocks: readonly Block[]; unknown: readonly UnknownNode[] } =
    typeof article.body === 'string'
      ? { blocks: paragraphsOf(article.body), unknown: [] }
      : parseBlocks(article.body, 'body');
  return {
    locale: article.locale,
    blocks: [...Object.entries(article.lines).flatMap(([field, value]) => linesOf(field, value)), ...body.blocks],
    unknown: body.unknown,
    record,
    date: record.dateline?.date ?? article.firstPublished ?? null,
    published: article.firstPublished != null,
  };
};
