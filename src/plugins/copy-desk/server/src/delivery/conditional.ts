import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context, Middleware } from 'koa';
import { isRecord } from '../article/row';
import { currentEdition } from '../publication/edition';
import { mayReadDrafts } from './read-drafts';

/** A publication may commit some seconds after the time that it notes; until then, its second says nothing. */
const SETTLED = 5000;

/** Whoever asks: what one role or token may see another may not. */
const readerOf = (ctx: Context): string => {
  const auth: unknown = ctx.state['auth'];
  if (!isRecord(auth) || !isRecord(auth['credentials'])) return '';
  const { id, role } = auth['credentials'];
  const strategy = isRecord(auth['strategy']) ? String(auth['strategy']['name']) : '';
  return `${strategy}:${String(id)}:${isRecord(role) ? String(role['id']) : ''}`;
};

/** Koa compares only what is to be answered with success, and a status once set would stay. */
const isFresh = (ctx: Context): boolean => {
  const { statusCode } = ctx.res;
  ctx.res.statusCode = 200;
  const { fresh } = ctx;
  ctx.res.statusCode = statusCode;
  return fresh;
};

/**
 * Answers a reader who has what is still true with 304, before anything is asked of the database but which edition it is.
 * `salt` changes with whatever else decides on the answers, such as configuration.
 */
export const conditional = (strapi: Core.Strapi, salt: string): Middleware => {
  return async (ctx, next) => {
    if (ctx.method !== 'GET' || mayReadDrafts(ctx)) {
      await next();
      return;
    }
    const { state, at } = await currentEdition(strapi);
    const reader = readerOf(ctx);
    const key = [salt, state, reader, ctx.url, ctx.get('Accept'), ctx.get('Strapi-Response-Format')].join('\n');
    const validators: Record<string, string> = {
      ETag: `W/"${createHash('sha256').update(key).digest('base64url').slice(0, 22)}"`,
      'Cache-Control': `${reader === '' ? 'public' : 'private'}, no-cache`,
    };
    if (at && Date.now() - at.getTime() > SETTLED) validators['Last-Modified'] = at.toUTCString();
    ctx.set(validators);
    ctx.vary(['Authorization', 'Accept', 'Strapi-Response-Format']);
    if (isFresh(ctx)) {
      ctx.status = 304;
      return;
    }
    await next();
    if (ctx.status !== 200) for (const name of ['ETag', 'Last-Modified']) ctx.remove(name);
  };
};
