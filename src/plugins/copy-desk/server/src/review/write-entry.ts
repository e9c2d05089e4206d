import type { Knex } from 'knex';
import { review } from '../../../engine/src';
import type { Actor } from '../desk-log/actor';
import { readLog, writeLog } from '../desk-log/desk-log';
import type { Words } from './acts/act';
import { stateColumns, textColumns, updateItem } from './desk-item';
import type { DeskText } from './desk-text';
import { keepText } from './texts';

/** Adds an act's entry to the log and what it changes to the text's row, in the transaction that is open. */
export const writeEntry = async (text: DeskText, actor: Actor, words: Words): Promise<void> => {
  const { strapi, config, roles, key, row, fingerprint, reading } = text;
  await strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }) => {
    await keepText(text, trx);
    await writeLog(strapi, [{ ...key, ...actor, fingerprint, ...words }]);
    const state = review(await readLog(strapi, key), fingerprint, config);
    await updateItem(strapi, key, { ...textColumns(roles, row, fingerprint, reading), ...stateColumns(state) });
  });
};
