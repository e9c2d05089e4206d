import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { review } from '../../../engine/src';
import type { LogEntry, ReviewState, RoleMap } from '../../../engine/src';
import { fingerprintOf } from '../article/fingerprint';
import { readRow } from '../article/reading';
import type { Reading } from '../article/reading';
import { populateOf } from '../article/populate';
import type { Row } from '../article/row';
import type { Config } from '../config';
import type { TextKey } from '../desk-log/desk-log';
import { readLog } from '../desk-log/desk-log';
import { configInForce } from '../settings/in-force';
import type { Say } from './say';

/** The draft of a text with all that the desk knows of it. */
export interface DeskText {
  readonly strapi: Core.Strapi;
  readonly config: Config;
  readonly roles: RoleMap;
  readonly key: TextKey;
  readonly row: Row;
  readonly fingerprint: string;
  readonly reading: Reading;
  readonly log: readonly LogEntry[];
  readonly state: ReviewState;
}

/** A text as a request names it; the locale is that of a localised content type. */
export interface TextAddress {
  readonly uid: string;
  readonly document: string;
  readonly locale: string | null;
}

const rowOf = async (
  strapi: Core.Strapi,
  roles: RoleMap,
  { uid, document, locale }: TextAddress,
  live: boolean,
): Promise<Row | null> => {
  const row: unknown = await strapi.db.query(uid).findOne({
    where: { documentId: document, locale, publishedAt: live ? { $notNull: true } : null },
    populate: populateOf(strapi, uid, roles),
  });
  return row as Row | null;
};

/** The published row of a text; null where readers have none. */
export const liveRowOf = (text: DeskText): Promise<Row | null> => {
  const { contentType: uid, document, locale } = text.key;
  return rowOf(text.strapi, text.roles, { uid, document, locale }, true);
};

/**
 * Reads the draft of a text.
 * @throws NotFoundError where the desk does not read the content type or there is no such draft.
 */
export const readDeskText = async (strapi: Core.Strapi, address: TextAddress, say: Say): Promise<DeskText> => {
  const config = await configInForce(strapi);
  const roles = config.contentTypes[address.uid];
  if (!roles) throw new errors.NotFoundError(say('unmapped', { type: address.uid }));
  const row = await rowOf(strapi, roles, address, false);
  if (!row) {
    throw new errors.NotFoundError(say('no-text', { document: address.document, locale: address.locale ?? '-' }));
  }
  const key = { contentType: address.uid, document: address.document, locale: address.locale };
  const fingerprint = fingerprintOf(strapi, address.uid, roles, row);
  const log = await readLog(strapi, key);
  const state = review(log, fingerprint, config);
  const reading = readRow(config, roles, row, state.live?.at ?? null);
  return { strapi, config, roles, key, row, fingerprint, reading, log, state };
};
