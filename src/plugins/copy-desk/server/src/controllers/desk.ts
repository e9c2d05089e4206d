import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isRecord } from '../article/row';
import { currentConfig } from '../config/current';
import { currentActor } from '../desk-log/actor';
import { findingsByWeek } from '../desk-page/by-week';
import { deskCounts, deskPage } from '../desk-page/desk-page';
import type { Reader } from '../desk-page/query';
import { deskQuery } from '../desk-page/query';
import { readableWhere } from '../desk-page/readable';
import { readerLanguage } from '../reader-language';
import { sayIn } from '../review/say';

interface Ability {
  can(action: string): boolean;
}

/** What lies on the desk. */
export const desk = ({ strapi }: { strapi: Core.Strapi }) => {
  const readerOf = async (ctx: Context): Promise<Reader> => {
    const ability = ctx.state['userAbility'] as Ability;
    const { actor } = await currentActor(strapi);
    return { actor, mayApprove: ability.can('plugin::copy-desk.review.approve') };
  };

  return {
    async find(ctx: Context): Promise<void> {
      const query = deskQuery(isRecord(ctx.query) ? ctx.query : {}, sayIn(readerLanguage(strapi)));
      const readable = await readableWhere(strapi, ctx.state['userAbility']);
      ctx.body = { data: await deskPage(strapi, query, await readerOf(ctx), readable) };
    },
    async counts(ctx: Context): Promise<void> {
      const readable = await readableWhere(strapi, ctx.state['userAbility']);
      ctx.body = { data: await deskCounts(strapi, await readerOf(ctx), readable) };
    },
    async findings(ctx: Context): Promise<void> {
      const readable = await readableWhere(strapi, ctx.state['userAbility']);
      ctx.body = { data: await findingsByWeek(strapi, currentConfig(strapi), readable, readerLanguage(strapi)) };
    },
  };
};
