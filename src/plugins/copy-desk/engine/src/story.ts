/** A half-open range of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span of one block's plain text, with the words that stand there. */
export interface Passage extends Span {
  readonly field: string;
  readonly block: number;
  readonly text: string;
}

export type Direction = 'rtl' | 'ltr';

/** How a block is shown; rules that judge prose leave `code` alone. */
export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'quote' | 'caption' | 'code' | 'line';

/**
 * The way back: `text.slice(start, end)` of the block stands in the string found at `path`
 * inside the field's value, from its code unit `offset` on.
 */
export interface Run extends Span {
  readonly path: readonly (string | number)[];
  readonly offset: number;
}

/** Words that lead somewhere, and the address that nobody sees. */
export interface Link extends Span {
  readonly target: string;
}

/** One paragraph as a reader sees it: inline nodes joined, marks and link targets left out. */
export interface Block {
  /** The role of the field in the content-type mapping (`headline`, `body`, …). */
  readonly field: string;
  /** Index of the block within its field, in reading order. */
  readonly block: number;
  readonly kind: BlockKind;
  readonly text: string;
  readonly runs: readonly Run[];
  /** Spans that are not prose (inline code): rules neither judge nor change them. */
  readonly opaque: readonly Span[];
  readonly links?: readonly Link[];
}

/** A part of a field's value whose shape the parser does not know: it stays unchecked, and is named. */
export interface UnknownNode {
  readonly field: string;
  /** The block in which it stands, or after which it comes. */
  readonly block: number;
  readonly path: readonly (string | number)[];
  /** The node's type as written, or what was found in its place. */
  readonly type: string;
}

/** An ISO 8601 calendar date, `YYYY-MM-DD`. */
export type IsoDate = string;

/** The dateline component as an editor fills it. */
export interface DatelineFields {
  readonly source?: string | null;
  readonly place?: string | null;
  readonly country?: string | null;
  readonly byline?: string | null;
  readonly date?: IsoDate | null;
}

/** A quotation component: the words, and name and role as they were when the story was published. */
export interface QuotationFields {
  readonly words?: string | null;
  readonly speakerName?: string | null;
  readonly speakerRole?: string | null;
  readonly cue?: string | null;
  /** The Speaker record to which it is linked, by its document id. */
  readonly speaker?: string | null;
}

/** The same article in another locale, as far as translations are compared. */
export interface Translation {
  readonly locale: string;
  readonly quotations: readonly QuotationFields[];
}

export interface SpeakerFields {
  readonly name?: string | null;
  readonly aliases?: readonly string[];
  readonly role?: string | null;
}

export interface EventFields {
  readonly name?: string | null;
  readonly start?: IsoDate | null;
  readonly end?: IsoDate | null;
  readonly city?: string | null;
}

/** What the story's structured fields say; null for wire text, which has none. */
export interface StoryRecord {
  readonly dateline: DatelineFields | null;
  readonly quotations: readonly QuotationFields[];
  readonly speakers: readonly SpeakerFields[];
  readonly event: EventFields | null;
  /** The article in its other locales, where the host has them at hand. */
  readonly translations?: readonly Translation[];
}

/** An article as the engine reads it: plain text with the way back into the fields it came from. */
export interface Story {
  readonly locale: string;
  readonly blocks: readonly Block[];
  readonly unknown: readonly UnknownNode[];
  readonly record: StoryRecord | null;
  /** The day the story speaks from: its dateline's date, else its first publication, else null. */
  readonly date: IsoDate | null;
  /** Whether readers have it already: rules that read today's date then never block. */
  readonly published: boolean;
}

/** The passage of `block` between two offsets. */
export const passage = (block: Block, start: number, end: number): Passage => ({
  field: block.field,
  block: block.block,
  start,
  end,
  text: block.text.slice(start, end),
});

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The blocks that hold the story itself, in reading order; code is none of it. */
export const bodyOf = (story: Story): readonly Block[] =>
  story.blocks.filter((block) => block.field === 'body' && block.kind !== 'code');
