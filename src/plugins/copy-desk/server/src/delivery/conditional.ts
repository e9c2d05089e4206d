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

const bare = (tag: string): string => tag.trim().replace(/^W\//u, '');

/**
 * Whether the reader has this state (RFC 9110, 13.2.2). Not by Koa's `fresh`, which sends everything again to a request with
 * `Cache-Control: no-cache`: the fetch of Node adds that to every request that has an `If-None-Match`.
 */
const hasState = (ctx: Context, etag: string, modified: Date | null): boolean => {
  const tags = ctx.get('If-None-Match');
  if (tags !== '') return tags.split(',').some((tag) => tag.trim() === '*' || bare(tag) === bare(etag));
  const since = Date.parse(ctx.get('If-Modified-Since'));
  return modified !== null && since >= Math.floor(modified.getTime() / 1000) * 1000;
};

/**
 * Answers a reader who has what is still true with 304, before anything is asked of the database but which edition it is.
 * `salt` changes with whatever else decides on the answers, such as configuration; `moment` with the time, where that does.
 */
export const conditional = (strapi: Core.Strapi, salt: string, moment?: () => number): Middleware => {
  return async (ctx, next) => {
    if (ctx.method !== 'GET' || mayReadDrafts(ctx)) {
      await next();
      return;
    }
    const { state, at } = await currentEdition(strapi);
    const reader = readerOf(ctx);
    const key = [salt, moment?.(), state, reader, ctx.url, ctx.get('Accept'), ctx.get('Strapi-Response-Format')].join(
      '\n',
    );
    const etag = `W/"${createHash('sha256').update(key).digest('base64url').slice(0, 22)}"`;
    const modified = !moment && at && Date.now() - at.getTime() > SETTLED ? at : null;
    ctx.set({ ETag: etag, 'Cache-Control': `${reader === '' ? 'public' : 'private'}, no-cache` });
    if (modified) ctx.set('Last-Modified', modified.toUTCString());
    ctx.vary(['Authorization', 'Accept', 'Strapi-Response-Format']);
    if (hasState(ctx, etag, modified)) {
      ctx.status = 304;
      return;
    }
    await next();
    if (ctx.status !== 200) for (const name of ['ETag', 'Last-Modified']) ctx.remove(name);
  };
};
