import type { Core } from '@strapi/strapi';
import type { Config } from './config';
import { checkMapping } from './config';
import { currentConfig } from './config/current';
import { rememberTokenCreators } from './desk-log/token-creators';
import { guardDelivery } from './delivery';
import { countOnce } from './delivery/counts';
import { limitRate } from './delivery/rate';
import { onlyUsedRecords } from './delivery/used-records';
import { keepLiveMedia } from './gate/attached-media';
import { createGate } from './gate/gate';
import { keepLiveLocales } from './gate/keep-locales';
import { guardGraphql } from './graphql';
import { keepMachineFieldsClean, keepMediaNamesClean } from './machine-fields';
import { registerPermissions } from './permissions';
import { catchUp } from './publication/catch-up';
import { markOtherChanges } from './publication/edition';
import { keepRecordsInStep } from './publication/in-step';
import { openReaderPage } from './reader';
import { freezeNames } from './records/freeze-names';
import { keepUsedRecords } from './records/keep-used';
import { linkFromStories } from './records/one-way';
import { watchMedia } from './records/watch-media';
import { watchRecords } from './records/watch-records';
import { allowNotices } from './review/notices';
import { leaveUnmapped, rebuildMissing } from './review/rebuild';
import { startSchedule } from './review/schedule';
import { prepareIndex } from './search/index-store';
import { configInForce } from './settings/in-force';
import { logSettings } from './settings/settings-log';

interface Context {
  readonly strapi: Core.Strapi;
}

/** The document middlewares are registered here and not at bootstrap, so that they stand outside those of i18n. */
export const register = ({ strapi }: Context): void => {
  const config = strapi.config.get<Config>('plugin::copy-desk');
  checkMapping(config, { contentType: (uid) => strapi.contentTypes[uid as keyof typeof strapi.contentTypes] });
  strapi.documents.use(keepMachineFieldsClean(strapi));
  strapi.documents.use(createGate(strapi));
  strapi.documents.use(keepRecordsInStep(strapi, config));
  strapi.documents.use(freezeNames(strapi, config));
  strapi.documents.use(keepUsedRecords(strapi, config));
  strapi.documents.use(linkFromStories(strapi, config));
  strapi.documents.use(watchRecords(strapi, config));
  strapi.documents.use(onlyUsedRecords(strapi, config));
  strapi.documents.use(countOnce(strapi));
  const rate = limitRate(() => currentConfig(strapi).requestsPerMinute);
  keepLiveLocales(strapi, config);
  guardDelivery(strapi, config, rate);
  guardGraphql(strapi, config, rate);
  openReaderPage(strapi, config, rate);
};

export const bootstrap = async ({ strapi }: Context): Promise<void> => {
  keepMediaNamesClean(strapi);
  keepLiveMedia(strapi, currentConfig(strapi));
  watchMedia(strapi, currentConfig(strapi));
  rememberTokenCreators(strapi);
  await registerPermissions(strapi);
  allowNotices(strapi);
  await logSettings(strapi);
  await leaveUnmapped(strapi);
  await rebuildMissing(strapi);
  startSchedule(strapi);
  await prepareIndex(strapi);
  await catchUp(strapi, await configInForce(strapi));
  markOtherChanges(strapi);
};
