import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { review } from '../../../engine/src';
import type { Kind } from '../../../engine/src';
import { currentActor } from '../desk-log/actor';
import type { NewEntry } from '../desk-log/desk-log';
import { readLog, writeLog } from '../desk-log/desk-log';
import { lockTexts } from '../desk-log/lock';
import type { LockedText } from '../desk-log/lock';
import { stateColumns, updateItem } from '../review/desk-item';
import type { Desk } from '../review/edits';
import { currentAct } from './acting';
import type { Judged } from './judgement';
import type { Refusal } from './refusal';

/**
 * Logs what has gone live, each text as what it was: a publication, a correction, or one in an emergency. The lists
 * are about drafts, so they are told with the fingerprints of those.
 */
export const logPublished = async (
  desk: Desk,
  texts: readonly Judged[],
  drafts: readonly LockedText[],
): Promise<void> => {
  if (texts.length === 0) return;
  const { strapi, config, uid } = desk;
  const actor = await currentActor(strapi);
  const entryOf = (text: Judged): NewEntry => ({
    contentType: uid,
    document: text.row.documentId,
    locale: text.row.locale,
    fingerprint: text.fingerprint,
    ...actor,
    ...kindOf(text),
  });
  await writeLog(strapi, texts.map(entryOf));
  for (const text of texts) {
    const entry = entryOf(text);
    const draft = drafts.find(({ locale }) => locale === (entry.locale ?? ''))?.fingerprint ?? text.fingerprint;
    // The entry as it stands in the log by now, but for its number, which only waivers are known by.
    const written = { ...entry, id: 0, at: new Date().toISOString() };
    const state = review([...text.log, written], draft, config);
    await updateItem(strapi, entry, { ...stateColumns(state), recordChanged: false });
  }
};

const kindOf = ({ correction, state }: Judged): { kind: Kind; note?: string } => {
  const act = currentAct();
  // What has its approvals anyway needs no review afterwards.
  if (act?.act === 'emergency' && state.missing > 0) return { kind: 'published-in-emergency', note: act.reason };
  return correction === null ? { kind: 'published' } : { kind: 'corrected', note: correction };
};

/** What the log says of refusals, for whoever asks now. */
export const refusedEntries = async (
  strapi: Core.Strapi,
  refusals: readonly Refusal[],
): Promise<readonly NewEntry[]> => {
  const actor = await currentActor(strapi);
  const isScheduled = currentAct()?.act === 'schedule';
  return refusals.map((refusal) => ({
    contentType: refusal.contentType,
    document: refusal.document,
    locale: refusal.locale,
    fingerprint: refusal.fingerprint,
    ...actor,
    kind: 'refused',
    note: reasonsOf(refusal).join(', '),
    ...(isScheduled && { anchor: { scheduled: true } }),
  }));
};

/** Logs refusals in a transaction of their own, since theirs was ended. */
export const logRefused = async (desk: Desk, entries: readonly NewEntry[]): Promise<void> => {
  const { strapi } = desk;
  await strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }) => {
    for (const document of new Set(entries.map((entry) => entry.document))) {
      await lockTexts(strapi, trx, desk.uid, document, []);
    }
    await writeLog(strapi, entries);
    await refresh(desk, entries);
  });
};

const reasonsOf = ({ findings, approvals, embargo, withdrawal }: Refusal): readonly string[] => [
  ...findings.map(({ rule }) => rule),
  ...(approvals ? ['approvals'] : []),
  ...(embargo ? ['embargo'] : []),
  ...(withdrawal ? ['withdrawal'] : []),
];

/** What lists show of the texts of these entries, after them. */
const refresh = async ({ strapi, config }: Desk, entries: readonly NewEntry[]): Promise<void> => {
  for (const entry of entries) {
    const item: unknown = await strapi.db.query('plugin::copy-desk.desk-item').findOne({
      where: { contentType: entry.contentType, document: entry.document, locale: entry.locale ?? '' },
      select: ['fingerprint'],
    });
    // A text that was refused as it was created is not there any more.
    if (!item) continue;
    const draft = (item as { fingerprint: string | null }).fingerprint ?? entry.fingerprint ?? '';
    const state = review(await readLog(strapi, entry), draft, config);
    await updateItem(strapi, entry, stateColumns(state));
  }
};
