import type { Core } from '@strapi/strapi';
import { keptSettings, settingsChanges } from '../../../engine/src';
import { isRecord, recordsIn } from '../article/row';
import { currentConfig } from '../config/current';
import { configInForce } from './in-force';
import type { Change } from './last-change';
import { changeIn, lastChange, LOG_ENTRY, SETTINGS } from './last-change';

const WAIVERS = ['plugin::copy-desk.waivers.errors', 'plugin::copy-desk.waivers.warnings'] as const;

/** Which roles may waive what; Strapi's own page of roles is where that is given. */
const rolesThatWaive = async (strapi: Core.Strapi) => {
  const roles: unknown = await strapi.db
    .query('admin::role')
    .findMany({ populate: { permissions: { where: { action: { $in: WAIVERS } } } }, orderBy: { id: 'asc' } });
  return recordsIn(roles).map(({ id, name, permissions }) => {
    const held = recordsIn(permissions).map(({ action }) => action);
    const [errors, warnings] = WAIVERS.map((action) => held.includes(action));
    return { id, name, errors, warnings };
  });
};

/** The settings in force, what the configuration says by itself, who changed them last, and who may waive. */
export const settingsView = async (strapi: Core.Strapi) => {
  const last = await lastChange(strapi);
  return {
    version: last?.id ?? null,
    settings: keptSettings(await configInForce(strapi)),
    defaults: keptSettings(currentConfig(strapi)),
    changed: last && { by: last.actorName, at: last.at },
    roles: await rolesThatWaive(strapi),
  };
};

const PAGE = 20;

const told = ({ id, actorName, at, settings }: Change, before: Change | undefined) => ({
  id,
  by: actorName,
  at,
  changes: before ? settingsChanges(before.settings, settings) : [],
});

/** Who changed what and when, the latest first. */
export const settingsHistory = async (strapi: Core.Strapi, page: number) => {
  const rows: unknown = await strapi.db.query(LOG_ENTRY).findMany({
    where: { ...SETTINGS, kind: 'settings-changed' },
    orderBy: { id: 'desc' },
    offset: (page - 1) * PAGE,
    limit: PAGE + 1,
  });
  const changes = (Array.isArray(rows) ? rows : []).filter(isRecord).map(changeIn);
  return {
    changes: changes.slice(0, PAGE).map((change, index) => told(change, changes[index + 1])),
    hasMore: changes.length > PAGE,
  };
};
