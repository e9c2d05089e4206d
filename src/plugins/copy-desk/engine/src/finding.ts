import type { Span } from './story';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One replacement in the block's plain text; offsets are of the text before any edit of the fix. */
export interface Edit extends Span {
  readonly text: string;
}

export interface Fix {
  /** Safe fixes may be applied together without being read; the others one by one, by a person. */
  readonly safe: boolean;
  /** In order, not overlapping. */
  readonly edits: readonly Edit[];
}

/** The message of a finding by id, with what its placeholders stand for. */
export interface Message {
  readonly id: string;
  readonly data: Readonly<Record<string, string>>;
}

/**
 * What a rule found, as plain JSON: `start` and `end` are half-open UTF-16 offsets into the plain text
 * of block `block` of field `field`. Only `error` blocks publication.
 */
export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly field: string;
  readonly block: number;
  readonly fix?: Fix;
  /** Where either of two things may be wrong, the fix that leaves this one and changes the other. */
  readonly otherFix?: Fix;
}

/** Order of the text: field and block as the story has them, then offset, then severity. */
export const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);
