import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { keptSettings } from '../../../engine/src';
import type { Settings } from '../../../engine/src';
import { isRecord } from '../article/row';
import { currentConfig } from '../config/current';
import { SYSTEM } from '../desk-log/actor';
import { writeLog } from '../desk-log/desk-log';

const KEY = { contentType: 'plugin::copy-desk', document: 'settings', locale: null } as const;

/** The settings as the log keeps them, with a hash that tells one from another. */
export const settingsRecord = (settings: Settings): { readonly settings: object; readonly settingsHash: string } => {
  const kept = keptSettings(settings);
  return { settings: kept, settingsHash: createHash('sha256').update(JSON.stringify(kept)).digest('hex') };
};

/** Logs the settings with which the newsroom starts, if they are not those of the last start. */
export const logSettings = async (strapi: Core.Strapi): Promise<void> => {
  const record = settingsRecord(currentConfig(strapi));
  const last: unknown = await strapi.db
    .query('plugin::copy-desk.log-entry')
    .findOne({ where: { kind: 'settings-changed' }, orderBy: { id: 'desc' } });
  const before = isRecord(last) && isRecord(last['anchor']) ? last['anchor']['settingsHash'] : null;
  if (before === record.settingsHash) return;
  await writeLog(strapi, [{ ...KEY, ...SYSTEM, kind: 'settings-changed', fingerprint: null, anchor: record }]);
};
