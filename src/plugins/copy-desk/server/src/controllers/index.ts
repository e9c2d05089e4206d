import type { Context } from 'koa';
import { desk } from './desk';
import { texts } from './texts';
import { records } from './records';
import { settings } from './settings';
import { wireText } from './wire-text';

/** Tells a front end whether its token may read drafts; the action itself is what the token must hold. */
const drafts = () => ({
  read(ctx: Context): void {
    ctx.body = { data: { drafts: true } };
  },
});

export const controllers = { settings, drafts, desk, records, texts, wireText };
