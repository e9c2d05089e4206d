import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { dayIn } from '../../../engine/src';
import type { Config } from '../config';
import { desk } from './desk';
import { texts } from './texts';
import { records } from './records';
import { wireText } from './wire-text';

/** What the panel needs beside the form: the same settings and the same today as the gate's. */
const settings = ({ strapi }: { strapi: Core.Strapi }) => ({
  find(ctx: Context): void {
    const { contentTypes, rules, style, outlets, datelines, approvals, timeZone } =
      strapi.config.get<Config>('plugin::copy-desk');
    ctx.body = {
      data: {
        contentTypes,
        settings: { rules, style, outlets, datelines, approvals },
        timeZone,
        today: dayIn(timeZone, new Date()),
      },
    };
  },
});

/** Tells a front end whether its token may read drafts; the action itself is what the token must hold. */
const drafts = () => ({
  read(ctx: Context): void {
    ctx.body = { data: { drafts: true } };
  },
});

export const controllers = { settings, drafts, desk, records, texts, wireText };
