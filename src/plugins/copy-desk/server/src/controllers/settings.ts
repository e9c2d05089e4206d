import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { dayIn, keptSettings } from '../../../engine/src';
import { readerLanguage } from '../reader-language';
import { rebuildInReview } from '../review/rebuild';
import { changeSettings } from '../settings/change';
import { configInForce } from '../settings/in-force';
import { settingsHistory, settingsView } from '../settings/view';
import { answers } from './answers';

const pageIn = (ctx: Context): number => {
  const page = Number(ctx.query['page'] ?? 1);
  return Number.isSafeInteger(page) && page > 0 ? page : 1;
};

export const settings = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** What the panel needs beside the form: the same settings and the same today as the gate's. */
  find: answers(async () => {
    const config = await configInForce(strapi);
    const { contentTypes, timeZone } = config;
    return { contentTypes, settings: keptSettings(config), timeZone, today: dayIn(timeZone, new Date()) };
  }),
  house: answers(() => settingsView(strapi)),
  history: answers((ctx) => settingsHistory(strapi, pageIn(ctx))),
  change: answers(async (ctx) => {
    await changeSettings(strapi, ctx.request.body, readerLanguage(strapi));
    // The gate judges by the settings anyway; what lists show may follow while the answer is on its way.
    void rebuildInReview(strapi).catch((error: unknown) => strapi.log.error(error));
    return settingsView(strapi);
  }),
});
