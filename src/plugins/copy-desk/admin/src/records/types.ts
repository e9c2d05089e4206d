import type { FoundRecord, StoryEvent } from '../../../engine/src';

export interface RecordsWanted {
  readonly contentType: string;
  readonly document: string | null;
  readonly locale: string | null;
  readonly names?: readonly string[];
  readonly event?: Omit<StoryEvent, 'passage' | 'confidence'> | null;
  /** The article's text, by which an event is proposed, and the day from which it speaks. */
  readonly text?: string;
  readonly date?: string | null;
  readonly connected?: readonly string[];
}

/** The records to which the form links: the saved ones as the editor has changed them. */
export interface Links {
  readonly speakers: readonly FoundRecord[];
  readonly event: FoundRecord | null;
  /** The speaker of each saved quotation, by the row id of its component. */
  readonly quotations: Readonly<Record<string, string | null>>;
  readonly savedEvent: FoundRecord | null;
}
