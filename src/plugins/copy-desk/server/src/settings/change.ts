import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import { isSame, keptSettings, SETTINGS_KEYS, settingsChanges, settingsFault } from '../../../engine/src';
import type { InterfaceLanguage, Settings } from '../../../engine/src';
import { isRecord } from '../article/row';
import { currentConfig } from '../config/current';
import { currentActor, isSession } from '../desk-log/actor';
import { conflict, forbidden } from '../review/errors';
import { sayIn } from '../review/say';
import { configInForce } from './in-force';
import type { Change } from './last-change';
import { changeIn, lastChange, LOG_ENTRY, SETTINGS } from './last-change';
import { writeSettings } from './settings-log';

/** What is asked for, held against what the desk knows. */
const settingsIn = (body: unknown, language: InterfaceLanguage): Partial<Settings> => {
  const asked = isRecord(body) ? body['settings'] : undefined;
  const fault = settingsFault(asked);
  if (fault) {
    const { key } = fault;
    const sentence = sayIn(language)('wrong-setting', { key: key || 'settings', problem: fault.problem[language] });
    throw new errors.ValidationError(sentence, { key });
  }
  return asked as Partial<Settings>;
};

/** What of the settings is another choice than the configuration's; the rest follows the configuration. */
const chosenIn = (settings: Settings, defaults: Settings): Partial<Settings> =>
  Object.fromEntries(
    SETTINGS_KEYS.filter((key) => !isSame(settings[key], defaults[key])).map((key) => [key, settings[key]]),
  );

/** Locks the last change, so that changes come one after another. SQLite's transactions do so by themselves. */
const lockLast = async (strapi: Core.Strapi, trx: Knex.Transaction): Promise<void> => {
  const { tableName } = strapi.db.metadata.get(LOG_ENTRY);
  const { contentType, document } = SETTINGS;
  await strapi.db
    .getConnection(tableName)
    .transacting(trx)
    .where({ content_type: contentType, document })
    .orderBy('id', 'desc')
    .limit(1)
    .forUpdate()
    .select('id');
};

const changesSince = async (strapi: Core.Strapi, version: unknown, last: Change) => {
  const row: unknown = Number.isSafeInteger(version)
    ? await strapi.db.query(LOG_ENTRY).findOne({ where: { ...SETTINGS, id: version } })
    : null;
  return settingsChanges(isRecord(row) ? changeIn(row).settings : null, last.settings);
};

/**
 * Changes the settings: one entry of the desk log, which is also where they are kept, so that neither can be without
 * the other. `body` holds `settings`, of which keys may be missing, and the `version` that its person has seen.
 * @throws ValidationError that names the key; ActError where a token asks, or somebody else has changed them meanwhile.
 */
export const changeSettings = async (strapi: Core.Strapi, body: unknown, language: InterfaceLanguage) => {
  const say = sayIn(language);
  if (!isSession(strapi)) throw forbidden(say('session'));
  const asked = settingsIn(body, language);
  const actor = await currentActor(strapi);
  await strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }) => {
    await lockLast(strapi, trx);
    const last = await lastChange(strapi);
    const version = isRecord(body) ? body['version'] : null;
    if (last && last.id !== version) {
      const { id, actorName, at } = last;
      const changes = await changesSince(strapi, version, last);
      throw conflict(say('settings-conflict', { person: actorName }), { version: id, by: actorName, at, changes });
    }
    const now = keptSettings(await configInForce(strapi));
    const settings = { ...now, ...asked, style: { ...now.style, ...asked.style } };
    if (isSame(settings, now)) return;
    await writeSettings(strapi, actor, settings, chosenIn(settings, keptSettings(currentConfig(strapi))));
  });
};
