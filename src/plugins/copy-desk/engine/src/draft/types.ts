import type { StoryEvent } from '../analysis/event/types';
import type { Speaker } from '../analysis/types';
import type { Finding } from '../finding';
import type { DatelineFields } from '../story';

/** A paragraph as a Strapi blocks field stores it. */
export interface ParagraphNode {
  readonly type: 'paragraph';
  readonly children: readonly [{ readonly type: 'text'; readonly text: string }];
}

/** A node of a body that came with marks, links and lists of its own. */
export interface BodyBlock {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Somebody's words in the draft's body; `block`, `start` and `end` are those of `parseBlocks` on that body. */
export interface DraftQuotation {
  readonly words: string;
  readonly speaker: Speaker | null;
  readonly cue: string | null;
  readonly block: number | null;
  readonly start: number | null;
  readonly end: number | null;
  /** Whether name and role are those that the item states, and not read out of its text. */
  readonly stated?: boolean;
}

/** A person who is quoted, once for all quotations. */
export interface DraftSpeaker {
  readonly name: string;
  /** A title that belongs to the name and not to an office: `الدكتور`. */
  readonly honorific: string | null;
  readonly role: string | null;
  /** Whether this is a name by which a record can be made: two words at least, and not a common noun with its article. */
  readonly full: boolean;
  readonly quotations: number;
}

/** What wire text becomes: the values of an article's fields, and what the text did not tell. */
export interface Draft {
  readonly headline: string;
  /** Whether the headline is a proposal out of the lead. */
  readonly headlineProposed: boolean;
  /** Null where the text gives neither dateline nor date. */
  readonly dateline: DatelineFields | null;
  /** The paragraphs without the dateline, which readers get from its component. */
  readonly body: readonly (ParagraphNode | BodyBlock)[];
  /** What only a news item states. */
  readonly standfirst?: string | null;
  readonly category?: string | null;
  readonly quotations: readonly DraftQuotation[];
  /** The persons among the speakers. */
  readonly speakers: readonly DraftSpeaker[];
  /** Organisations, documents and unnamed sources that are quoted; they get no record. */
  readonly otherSpeakers: readonly Speaker[];
  readonly event: StoryEvent | null;
  /** Words in the text as it came, which the desk would stop or remark on. */
  readonly findings: readonly Finding[];
}

/** The draft of a wire text: paragraphs alone, and each quotation in its place. */
export interface TextDraft extends Draft {
  readonly body: readonly ParagraphNode[];
  readonly quotations: readonly (DraftQuotation & {
    readonly block: number;
    readonly start: number;
    readonly end: number;
  })[];
}
