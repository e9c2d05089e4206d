import type { Core } from '@strapi/strapi';
import { review } from '../../../engine/src';
import type { RoleMap } from '../../../engine/src';
import { fingerprintOf } from '../article/fingerprint';
import { readRow } from '../article/reading';
import type { Row } from '../article/row';
import { draftRows } from '../article/rows';
import type { Config } from '../config';
import { currentActor, UNKNOWN } from '../desk-log/actor';
import type { NewEntry } from '../desk-log/desk-log';
import { readLog, writeLog } from '../desk-log/desk-log';
import type { LockedText } from '../desk-log/lock';
import { stateColumns, textColumns, updateItem } from './desk-item';

interface Draft {
  readonly row: Row;
  readonly fingerprint: string;
}

/** Everything that is needed to say what a call has edited. */
export interface Desk {
  readonly strapi: Core.Strapi;
  readonly config: Config;
  readonly uid: string;
  readonly roles: RoleMap;
}

const draftsOf = async ({ strapi, uid, roles }: Desk, document: string): Promise<readonly Draft[]> =>
  (await draftRows(strapi, uid, roles, document)).map((row) => ({
    row,
    fingerprint: fingerprintOf(strapi, uid, roles, row),
  }));

const knownIn = (locked: readonly LockedText[], { row }: Draft): string | null =>
  locked.find(({ locale }) => locale === (row.locale ?? ''))?.fingerprint ?? null;

const entryOf = (desk: Desk, { row, fingerprint }: Draft): Omit<NewEntry, 'actor' | 'actorName'> => ({
  contentType: desk.uid,
  document: row.documentId,
  locale: row.locale,
  kind: 'edited',
  fingerprint,
});

/**
 * Logs drafts that are not as the desk last saw them: they were written around it, and nobody knows by whom. Called
 * before a call edits them, so that its person does not answer for others.
 * @returns the locked texts with what has now been seen.
 */
export const logUnknownEdits = async (
  desk: Desk,
  document: string,
  locked: readonly LockedText[],
): Promise<readonly LockedText[]> => {
  const drafts = await draftsOf(desk, document);
  const unknown = drafts.filter((draft) => knownIn(locked, draft) !== draft.fingerprint);
  await writeLog(
    desk.strapi,
    unknown.map((draft) => ({ ...entryOf(desk, draft), ...UNKNOWN })),
  );
  return drafts.map(({ row, fingerprint }) => ({ locale: row.locale ?? '', fingerprint }));
};

/**
 * Logs which drafts of a document a call has changed, in all locales, for whoever asked for the call. A save that
 * changes nothing that readers would see is no edit.
 * @returns the drafts as the desk sees them now.
 */
export const logEdits = async (
  desk: Desk,
  document: string,
  locked: readonly LockedText[],
): Promise<readonly LockedText[]> => {
  const { strapi, config, roles } = desk;
  const drafts = await draftsOf(desk, document);
  const edited = drafts.filter((draft) => knownIn(locked, draft) !== draft.fingerprint);
  const seen = drafts.map(({ row, fingerprint }) => ({ locale: row.locale ?? '', fingerprint }));
  if (edited.length === 0) return seen;
  const actor = await currentActor(strapi);
  const entries = edited.map((draft) => ({ ...entryOf(desk, draft), ...actor }));
  await writeLog(strapi, entries);
  for (const { row, fingerprint } of edited) {
    const key = { contentType: desk.uid, document: row.documentId, locale: row.locale };
    const state = review(await readLog(strapi, key), fingerprint, config);
    const reading = readRow(config, roles, row, state.live?.at ?? null);
    await updateItem(strapi, key, { ...textColumns(roles, row, fingerprint, reading), ...stateColumns(state) });
  }
  return seen;
};
