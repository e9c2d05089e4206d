import type { Core, Modules } from '@strapi/strapi';
import { isRecord, recordsIn, textIn } from '../article/row';
import type { Config } from '../config';
import { speakerType } from './uses';

/** The documentId or row id in a relation as a caller may write it: `7`, `'abc'`, `{ documentId }`, `[…]`, `{ set: … }`, `{ connect: … }`. */
const targetIn = (value: unknown): { documentId: string } | { id: number } | null => {
  if (typeof value === 'string' && value !== '') return { documentId: value };
  if (typeof value === 'number') return { id: value };
  if (Array.isArray(value)) return targetIn(value[0]);
  if (!isRecord(value)) return null;
  if (typeof value['documentId'] === 'string') return { documentId: value['documentId'] };
  if (typeof value['id'] === 'number') return { id: value['id'] };
  return targetIn(value['set'] ?? value['connect']);
};

/**
 * Writes a speaker's name and role into a quotation that is saved without them. From then on they are the
 * quotation's own words: a later edit of the record does not change what an article says.
 */
export const freezeNames = (strapi: Core.Strapi, config: Config): Modules.Documents.Middleware.Middleware => {
  return async (context, next) => {
    const attribute = config.contentTypes[context.uid]?.quotations;
    if (!attribute || (context.action !== 'create' && context.action !== 'update')) return next();
    const data: unknown = context.params.data;
    if (isRecord(data)) {
      for (const quotation of recordsIn(data[attribute])) {
        await freeze(context.uid, attribute, quotation, context.params.locale);
      }
    }
    return next();
  };

  async function freeze(
    uid: string,
    attribute: string,
    quotation: Record<string, unknown>,
    locale: unknown,
  ): Promise<void> {
    const target = targetIn(quotation['speaker']);
    if (!target || textIn(quotation['speakerName'])) return;
    const speaker = await findSpeaker(speakerType(strapi, uid, attribute), target, locale);
    if (!speaker) return;
    quotation['speakerName'] = textIn(speaker['name']);
    quotation['speakerRole'] ??= textIn(speaker['role']);
  }

  async function findSpeaker(
    uid: string | null,
    target: { documentId: string } | { id: number },
    locale: unknown,
  ): Promise<Readonly<Record<string, unknown>> | null> {
    if (!uid) return null;
    const rows: unknown = await strapi.db.query(uid).findMany({ where: target });
    const records = recordsIn(rows);
    return records.find((record) => record['locale'] === locale) ?? records[0] ?? null;
  }
};
