import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { canonical, isSame, keptSettings } from '../../../engine/src';
import type { Settings } from '../../../engine/src';
import type { Actor } from '../desk-log/actor';
import { SYSTEM } from '../desk-log/actor';
import { writeLog } from '../desk-log/desk-log';
import { configInForce } from './in-force';
import { lastChange, SETTINGS } from './last-change';

/** The settings as the log keeps them, with a hash that tells one from another. */
export const settingsRecord = (settings: Settings): { readonly settings: Settings; readonly settingsHash: string } => {
  const kept = keptSettings(settings);
  return { settings: kept, settingsHash: createHash('sha256').update(canonical(kept)).digest('hex') };
};

/** Writes the settings that are in force from now on, and which of them people chose. */
export const writeSettings = (
  strapi: Core.Strapi,
  actor: Actor,
  settings: Settings,
  chosen: Partial<Settings>,
): Promise<void> =>
  writeLog(strapi, [
    {
      ...SETTINGS,
      ...actor,
      kind: 'settings-changed',
      fingerprint: null,
      anchor: { ...settingsRecord(settings), chosen },
    },
  ]);

/** Logs the settings with which the newsroom starts, if they are not those of the last start. */
export const logSettings = async (strapi: Core.Strapi): Promise<void> => {
  const last = await lastChange(strapi);
  const settings = keptSettings(await configInForce(strapi));
  if (last && isSame(last.settings, settings)) return;
  await writeSettings(strapi, SYSTEM, settings, last?.chosen ?? {});
};
