import { errors } from '@strapi/utils';
import { isRecord, textIn } from '../article/row';
import type { Say } from './say';

/** Characters of a note. */
const MOST = 5000;

/** The body of a request for an act, read field by field; each wrong one is a sentence that names it. */
export interface Input {
  /** The text that the person has read. */
  readonly fingerprint: () => string;
  /** A note that may be left out; null then. */
  readonly note: () => string | null;
  /** A note without which there is no act. */
  readonly reason: () => string;
  readonly text: (field: string) => string;
  readonly number: (field: string) => number;
  readonly value: (field: string) => unknown;
}

export const inputOf = (body: unknown, say: Say): Input => {
  if (!isRecord(body)) throw new errors.ValidationError(say('wrong-field', { field: 'body', wanted: 'JSON {…}' }));
  const wrong = (field: string, wanted: string): never => {
    throw new errors.ValidationError(say('wrong-field', { field, wanted }), { field });
  };
  const note = (): string | null => {
    const value = body['note'];
    if (value === undefined || value === null) return null;
    if (typeof value !== 'string') return wrong('note', 'text');
    if (value.length > MOST) throw new errors.ValidationError(say('note-long', { most: MOST }), { field: 'note' });
    return value.trim() === '' ? null : value.trim();
  };
  const text = (field: string): string => textIn(body[field]) ?? wrong(field, 'text');
  return {
    fingerprint: () => text('fingerprint'),
    note,
    reason() {
      const written = note();
      // Blanks and invisible characters are no reason.
      if (written === null || !/[\p{L}\p{N}]/u.test(written)) {
        throw new errors.ValidationError(say('note-needed'), { field: 'note' });
      }
      return written;
    },
    text,
    number: (field) => {
      const value = body[field];
      return typeof value === 'number' && Number.isSafeInteger(value) ? value : wrong(field, '0, 1, 2, …');
    },
    value: (field) => body[field],
  };
};
