/** A record of a speaker or an event, as much of it as rules and panel read: what the server finds, the admin shows. */
export interface FoundRecord {
  readonly documentId: string;
  readonly id: number | null;
  readonly locale: string | null;
  readonly name: string;
  readonly role?: string | null;
}

/** Which records stand for a name: the one that is surely meant, or those among which an editor chooses. */
export interface RecordMatch {
  readonly record: string | null;
  readonly confidence: number;
  readonly candidates: readonly FoundRecord[];
}

/** The records that an article is linked to, and those that its text names. */
export interface FoundRecords {
  readonly linked: {
    readonly speakers: readonly FoundRecord[];
    readonly event: FoundRecord | null;
    /** The speaker of each structured quotation, by the row id of its component. */
    readonly quotations: Readonly<Record<string, string | null>>;
  };
  readonly connected: readonly FoundRecord[];
  readonly names: Readonly<Record<string, RecordMatch>>;
  readonly events: readonly FoundRecord[];
}
