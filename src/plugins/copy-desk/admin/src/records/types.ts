import type { StoryEvent } from '../../../engine/src';

/** A record of a speaker or an event, as much of it as rules and panel read. */
export interface Found {
  readonly documentId: string;
  readonly id: number | null;
  readonly locale: string | null;
  readonly name: string;
  readonly role?: string | null;
}

/** Which records stand for a name: the one that is surely meant, or those among which an editor chooses. */
export interface Match {
  readonly record: string | null;
  readonly confidence: number;
  readonly candidates: readonly Found[];
}

export interface RecordsFound {
  readonly linked: {
    readonly speakers: readonly Found[];
    readonly event: Found | null;
    readonly quotations: Readonly<Record<string, string | null>>;
  };
  readonly connected: readonly Found[];
  readonly names: Readonly<Record<string, Match>>;
  readonly events: readonly Found[];
}

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
  readonly speakers: readonly Found[];
  readonly event: Found | null;
  /** The speaker of each saved quotation, by the row id of its component. */
  readonly quotations: Readonly<Record<string, string | null>>;
  readonly savedEvent: Found | null;
}
