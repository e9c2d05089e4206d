import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { recordsIn, textIn } from '../article/row';
import { SYSTEM } from '../desk-log/actor';
import { lockTexts } from '../desk-log/lock';
import { whileActing } from '../gate/acting';
import type { TextAddress } from './desk-text';
import { readDeskText } from './desk-text';
import { notify } from './notices';
import { sayIn } from './say';
import { writeEntry } from './write-entry';

const say = sayIn('en');

/** Locks a text and does the work if it is due and nobody else has done it. */
const ifDue = async (strapi: Core.Strapi, address: TextAddress, work: () => Promise<unknown>): Promise<void> => {
  const { uid, document } = address;
  await strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }) => {
    await lockTexts(strapi, trx, uid, document, []);
    const { state } = await readDeskText(strapi, address, say);
    if (state.schedule && new Date(state.schedule.due) <= new Date()) await work();
  });
};

/** Publishes a text whose time has come; a refusal leaves it a draft without a schedule, and is told. */
const publishDueText = async (strapi: Core.Strapi, address: TextAddress): Promise<void> => {
  const { uid, document: documentId, locale } = address;
  const documents = strapi.documents(uid as 'api::article.article');
  try {
    await ifDue(strapi, address, () =>
      whileActing({ act: 'schedule' }, () => documents.publish({ documentId, ...(locale !== null && { locale }) })),
    );
  } catch (error) {
    strapi.log.warn(`copy-desk: the scheduled publication of ${uid} ${documentId} was refused: ${String(error)}`);
    // What the gate refuses it logs; whatever else Strapi refuses must end the schedule too.
    await ifDue(strapi, address, async () => {
      const text = await readDeskText(strapi, address, say);
      await writeEntry(text, SYSTEM, {
        kind: 'refused',
        note: String(error).slice(0, 500),
        anchor: { scheduled: true },
      });
    });
    notify(strapi, 'schedule-refused', await readDeskText(strapi, address, say), SYSTEM);
  }
};

/** Publishes all texts whose time has come. Every node may try: the lock lets one win, the rest find it done. */
export const publishDue = async (strapi: Core.Strapi): Promise<void> => {
  const due: unknown = await strapi.db.query('plugin::copy-desk.desk-item').findMany({
    where: { due: { $lte: new Date() } },
    orderBy: { due: 'asc' },
  });
  for (const item of recordsIn(due)) {
    const address = {
      uid: String(item['contentType']),
      document: String(item['document']),
      locale: textIn(item['locale']),
    };
    await publishDueText(strapi, address).catch((error: unknown) => strapi.log.error(error));
  }
};

/** Looks once a minute, at its first second. */
export const startSchedule = (strapi: Core.Strapi): void => {
  strapi.cron.add({ 'copy-desk-schedule': { task: () => publishDue(strapi), options: { rule: '* * * * *' } } });
};
