import type { Core } from '@strapi/strapi';
import type { Kind, LogEntry } from '../../../engine/src';
import type { Actor } from './actor';

const LOG_ENTRY = 'plugin::copy-desk.log-entry';

/** A text at the desk: a document in a locale; `locale` is null where the content type is not localised. */
export interface TextKey {
  readonly contentType: string;
  readonly document: string;
  readonly locale: string | null;
}

export interface NewEntry extends TextKey, Actor {
  readonly kind: Kind;
  readonly fingerprint: string | null;
  readonly to?: string | null;
  readonly rule?: string | null;
  readonly anchor?: unknown;
  readonly note?: string | null;
}

/** Adds entries to the desk log, in the transaction that is open where this is called. */
export const writeLog = async (strapi: Core.Strapi, entries: readonly NewEntry[]): Promise<void> => {
  if (entries.length === 0) return;
  const at = new Date();
  await strapi.db.query(LOG_ENTRY).createMany({ data: entries.map((entry) => ({ ...entry, at })) });
};

const entryOf = (row: LogEntry & { readonly at: string | Date }): LogEntry => ({
  ...row,
  at: new Date(row.at).toISOString(),
});

/** All that the log says of a text, in the order in which it was written. */
export const readLog = async (
  strapi: Core.Strapi,
  { contentType, document, locale }: TextKey,
): Promise<readonly LogEntry[]> => {
  const rows: unknown = await strapi.db.query(LOG_ENTRY).findMany({
    where: { contentType, document, locale },
    orderBy: { id: 'asc' },
  });
  return (rows as LogEntry[]).map(entryOf);
};
