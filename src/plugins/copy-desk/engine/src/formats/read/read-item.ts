import type { BodyBlock } from '../../draft/types';
import type { DatelineFields, IsoDate } from '../../story';
import type { PublishedEvent, PublishedQuotation } from '../published';

export type { BodyBlock };

/** A quotation as a form states it; where it stands, if it says so, in UTF-16 code units of its block. */
export type ReadQuotation = Omit<PublishedQuotation, 'dir' | 'lang' | 'speakerKind'>;

export type ReadEvent = Omit<PublishedEvent, 'documentId'>;

/** What a news item in one of the standard forms says of a story. */
export interface ReadItem {
  readonly locale: string | null;
  readonly headline: string | null;
  readonly standfirst: string | null;
  readonly category: string | null;
  readonly body: readonly BodyBlock[];
  readonly dateline: DatelineFields | null;
  /** Null where the form has no way to say who is quoted: then the text is asked. */
  readonly quotations: readonly ReadQuotation[] | null;
  readonly event: ReadEvent | null;
}

export const PROBLEMS = [
  'not-json',
  'not-ninjs',
  'not-well-formed',
  'document-type',
  'entity',
  'too-deep',
  'not-newsml-g2',
  'no-text',
] as const;
export type Problem = (typeof PROBLEMS)[number];

/** A file that is no item of the form that it claims to be; `line` is where an XML file breaks. */
export class UnreadableItem extends Error {
  constructor(
    readonly problem: Problem,
    readonly line: number | null = null,
  ) {
    super(problem);
  }
}

const DAY = /^(\d{4}-\d{2}-\d{2})(?:T|$)/u;

/** The calendar date with which a date or an instant is written. */
export const dayOf = (value: string | null | undefined): IsoDate | null => DAY.exec(value ?? '')?.[1] ?? null;

/** The dateline's fields; null where none of them says anything. */
export const datelineFrom = (fields: DatelineFields): DatelineFields | null =>
  Object.values(fields).some((value) => value !== null && value !== undefined) ? fields : null;
