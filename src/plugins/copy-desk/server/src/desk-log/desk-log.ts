import type { Core } from '@strapi/strapi';
import type { Kind, LogEntry } from '../../../engine/src';
import { insertRows } from '../tables/insert-rows';
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
  const at = new Date();
  await insertRows(
    strapi,
    LOG_ENTRY,
    entries.map((entry) => ({ ...entry, at })),
  );
};

/** An entry with the locale of its text. */
export type Logged = LogEntry & Pick<TextKey, 'locale'>;

const entriesWhere = async (strapi: Core.Strapi, where: object): Promise<readonly Logged[]> => {
  const rows: unknown = await strapi.db.query(LOG_ENTRY).findMany({ where, orderBy: { id: 'asc' } });
  return (rows as Logged[]).map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
};

/** All that the log says of a text, in the order in which it was written. */
export const readLog = (
  strapi: Core.Strapi,
  { contentType, document, locale }: TextKey,
): Promise<readonly LogEntry[]> => entriesWhere(strapi, { contentType, document, locale });

/** The same of all texts of a document. */
export const readLogs = (strapi: Core.Strapi, contentType: string, document: string): Promise<readonly Logged[]> =>
  entriesWhere(strapi, { contentType, document });
