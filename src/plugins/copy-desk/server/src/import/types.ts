import type { DatelineFields, Finding, IsoDate } from '../../../engine/src';

/** One text to import: wire text, or a news item in ninjs or NewsML-G2 as it came. */
export interface ImportRequest {
  readonly text: string;
  /** The file that it came from, as an absolute path; null for standard input. */
  readonly source: string | null;
  readonly locale: string;
  readonly date: IsoDate | null;
  /** Null: propose one. */
  readonly headline: string | null;
  /** The dateline as somebody has corrected it; absent: as the text has it. */
  readonly dateline?: DatelineFields | null;
  /** Whether a draft may be replaced whose file has another text by now. */
  readonly update: boolean;
  readonly person: Person | null;
}

/** The admin user on whose behalf texts are imported. */
export interface Person {
  readonly id: number;
  readonly email: string;
  readonly firstname: string | null;
  readonly lastname: string | null;
}

/**
 * `created` and `updated`: the draft is new or replaced; `unchanged`: this text has its draft already;
 * `changed`: the file's text is another one, and nobody asked for an update; `edited`: an update would lose what
 * somebody has written into the draft. Nothing is stored for the last three.
 */
export type Outcome = 'created' | 'updated' | 'unchanged' | 'changed' | 'edited';

/** What became of a person or an event: `extended` is a record that got the locale's version. */
export type Link = 'created' | 'matched' | 'extended' | 'unlinked';

export interface SpeakerReport {
  readonly name: string;
  readonly role: string | null;
  readonly kind: 'person' | 'organization' | 'anonymous' | 'document';
  readonly quotations: number;
  readonly link: Link;
  readonly document: string | null;
  /** Why there is no link: several records have the name, it is no full name, or it is nobody's. */
  readonly reason: 'several-records' | 'not-a-full-name' | 'not-a-person' | null;
  /** Names of the records among which the desk could not choose. */
  readonly candidates: readonly string[];
}

export interface EventReport {
  readonly name: string;
  readonly edition: number | null;
  readonly city: string | null;
  readonly country: string | null;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  readonly link: Link;
  readonly document: string | null;
  readonly candidates: readonly string[];
}

export interface QuotationReport {
  readonly words: string;
  readonly speaker: string | null;
}

/** What an import made and matched, and what it could not tell. */
export interface ImportReport {
  readonly outcome: Outcome;
  readonly contentType: string;
  readonly document: string;
  readonly locale: string | null;
  readonly headline: string | null;
  /** The rest is null where nothing was stored. */
  readonly made: Made | null;
}

export interface Made {
  readonly headlineProposed: boolean;
  readonly dateline: DatelineFields | null;
  readonly paragraphs: number;
  readonly quotations: readonly QuotationReport[];
  readonly speakers: readonly SpeakerReport[];
  readonly event: EventReport | null;
  readonly findings: readonly Finding[];
}

export interface Importer {
  /**
   * Makes or updates a draft of one wire text, in one transaction.
   * @throws what the newsroom throws if the draft cannot be stored; nothing of it is left then.
   */
  importText(request: ImportRequest): Promise<ImportReport>;
  /** The active admin user with an e-mail address; null if there is none. */
  personWith(email: string): Promise<Person | null>;
}
