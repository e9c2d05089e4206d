import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { currentActor, isSession } from '../desk-log/actor';
import { lockTexts } from '../desk-log/lock';
import type { Act } from './acts/act';
import { changedSince } from './acts/review-acts';
import type { DeskText, TextAddress } from './desk-text';
import { readDeskText } from './desk-text';
import { forbidden } from './errors';
import { inputOf } from './input';
import { notify } from './notices';
import type { Say } from './say';
import { writeEntry } from './write-entry';

/** Whether the one who asks may do so to this text, by the Content Manager's own permissions. */
export type MayTouch = (text: DeskText, publishes: boolean) => boolean;

/**
 * Takes an act: one entry of the log, in one transaction with what it does and with the text's state. The text is
 * locked before it is read, so that nothing is decided on what somebody else is changing.
 * @throws where the act cannot be taken; nothing is written then, but for the refusal of a publication.
 */
export const takeAct = async (
  strapi: Core.Strapi,
  act: Act,
  address: TextAddress,
  body: unknown,
  mayTouch: MayTouch,
  say: Say,
): Promise<DeskText> => {
  if (act.inSession && !isSession(strapi)) throw forbidden(say('session'));
  const actor = await currentActor(strapi);
  const input = inputOf(body, say);
  const text = await strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }) => {
    // Before the lock, which makes a row for each text that it locks.
    await readDeskText(strapi, address, say);
    await lockTexts(strapi, trx, address.uid, address.document, []);
    const text = await readDeskText(strapi, address, say);
    if (!mayTouch(text, act.publishes)) throw forbidden(say('no-access'));
    const taking = { strapi, text, actor, input, say };
    const changed = await changedSince(taking);
    if (changed) throw changed;
    const words = await act.decide(taking);
    if (words) await writeEntry(text, actor, words);
    await act.carryOut?.(taking);
    return readDeskText(strapi, address, say);
  });
  if (act.notice) notify(strapi, act.notice, text, actor);
  return text;
};
