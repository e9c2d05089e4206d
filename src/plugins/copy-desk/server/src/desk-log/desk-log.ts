import type { Core } from '@strapi/strapi';
import type { Kind } from '../../../engine/src';
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
  readonly note?: string;
}

/** Adds entries to the desk log, in the transaction that is open where this is called. */
export const writeLog = async (strapi: Core.Strapi, entries: readonly NewEntry[]): Promise<void> => {
  const at = new Date();
  for (const entry of entries) await strapi.db.query(LOG_ENTRY).create({ data: { ...entry, at } });
};
