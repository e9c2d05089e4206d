import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { recordsIn, textIn } from '../article/row';
import { currentConfig } from '../config/current';
import { lockTexts } from '../desk-log/lock';
import { configInForce } from '../settings/in-force';
import { stateColumns, textColumns, updateItem } from './desk-item';
import { readDeskText } from './desk-text';
import { logUnknownEdits } from './edits';
import { sayIn } from './say';

const DESK_ITEM = 'plugin::copy-desk.desk-item';
const say = sayIn('en');

/** Writes the rows of all texts of a document anew from the desk log. */
const rebuildDocument = async (strapi: Core.Strapi, uid: string, document: string): Promise<void> => {
  const config = await configInForce(strapi);
  const roles = config.contentTypes[uid] ?? {};
  await strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }) => {
    const locked = await lockTexts(strapi, trx, uid, document, []);
    await logUnknownEdits({ strapi, config, uid, roles }, document, locked);
    for (const { locale } of locked) {
      const text = await readDeskText(strapi, { uid, document, locale: locale || null }, say).catch(() => null);
      if (!text) continue;
      const { key, row, fingerprint, reading, state } = text;
      const since = new Date(text.log.at(-1)?.at ?? String(row['updatedAt']));
      await updateItem(strapi, key, {
        ...textColumns(roles, row, fingerprint, reading),
        ...stateColumns(state),
        since,
      });
    }
  });
};

const IN_REVIEW = ['review-requested', 'changes-requested', 'approved', 'scheduled'];

/** Writes the rows of all texts in review anew: other settings may ask for more, and void what was approved. */
export const rebuildInReview = async (strapi: Core.Strapi): Promise<void> => {
  const items: unknown = await strapi.db.query(DESK_ITEM).findMany({
    where: { stage: { $in: IN_REVIEW } },
    select: ['contentType', 'document'],
    orderBy: { id: 'asc' },
  });
  const texts = new Map(
    recordsIn(items).map((item) => [`${String(item['contentType'])}\n${String(item['document'])}`, item]),
  );
  for (const { contentType, document } of texts.values()) {
    await rebuildDocument(strapi, String(contentType), String(document));
  }
};

const BATCH = 200;

/** A content type that is not mapped any more leaves the desk; its log stays. */
export const leaveUnmapped = async (strapi: Core.Strapi): Promise<void> => {
  const contentType = { $notIn: Object.keys(currentConfig(strapi).contentTypes) };
  await strapi.db.query(DESK_ITEM).updateMany({ where: { contentType }, data: { stage: null } });
};

/** Gives every draft that the desk has never seen its row: those of a newsroom that had no desk, or were brought in around it. */
export const rebuildMissing = async (strapi: Core.Strapi): Promise<number> => {
  let made = 0;
  for (const uid of Object.keys(currentConfig(strapi).contentTypes)) {
    for (let offset = 0; ; offset += BATCH) {
      const rows: unknown = await strapi.db.query(uid).findMany({
        where: { publishedAt: null },
        select: ['documentId', 'locale'],
        orderBy: { id: 'asc' },
        offset,
        limit: BATCH,
      });
      const drafts = recordsIn(rows);
      const items: unknown = await strapi.db.query(DESK_ITEM).findMany({
        where: {
          contentType: uid,
          document: { $in: drafts.map(({ documentId }) => documentId) },
          stage: { $notNull: true },
        },
        select: ['document', 'locale'],
      });
      const known = new Set(recordsIn(items).map(({ document, locale }) => `${String(document)}\n${String(locale)}`));
      const missing = drafts.filter(
        ({ documentId, locale }) => !known.has(`${String(documentId)}\n${textIn(locale) ?? ''}`),
      );
      for (const document of new Set(missing.map(({ documentId }) => String(documentId)))) {
        await rebuildDocument(strapi, uid, document);
        made += 1;
      }
      if (drafts.length < BATCH) break;
    }
  }
  return made;
};
