import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context, Middleware } from 'koa';
import { isRecord } from '../article/row';
import type { Edition } from '../publication/edition';
import { createCurrentEdition } from '../publication/edition';
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

/** What names the state of an address: what a reader who has it need not be sent again. */
interface State {
  readonly etag: string;
  readonly modified: Date | null;
}

const bare = (tag: string): string => tag.trim().replace(/^W\//u, '');

/**
 * Whether the reader has this state (RFC 9110, 13.2.2). Not by Koa's `fresh`, which sends everything again to a request with
 * `Cache-Control: no-cache`: the fetch of Node adds that to every request that has an `If-None-Match`. A star, which asks whether
 * there is anything at all, is nobody's state: what is there is not known yet.
 */
const hasState = (ctx: Context, { etag, modified }: State): boolean => {
  const tags = ctx.get('If-None-Match');
  if (tags !== '') return tags.split(',').some((tag) => bare(tag) === bare(etag));
  const since = Date.parse(ctx.get('If-Modified-Since'));
  return modified !== null && since >= Math.floor(modified.getTime() / 1000) * 1000;
};

/** Reads the state of the address that a request asks for, once a request, as it is for some reader. */
export type ReadState = (ctx: Context, reader: string) => Promise<State>;

const EDITION = 'copyDeskEdition';

/** The state of what readers can see that a request was given, if it asks for what they can see. */
export const editionOf = (ctx: Pick<Context, 'state'> | undefined): Edition | undefined =>
  ctx?.state[EDITION] as Edition | undefined;

const HOUR = 3_600_000;

/** What is new grows old by itself in a sitemap of the news. */
const momentOf = (ctx: Context): number | null =>
  ctx.path.endsWith('/news-sitemap') ? Math.floor(Date.now() / HOUR) : null;

/** `salt` changes with whatever else decides on the answers, such as configuration. */
export const createReadState = (strapi: Core.Strapi, salt: string): ReadState => {
  const currentEdition = createCurrentEdition(strapi);
  return async (ctx, reader) => {
    // Read before anything of the answer, an edition can only be older than it, and then the next request gets all of it.
    const edition = editionOf(ctx) ?? (await currentEdition());
    ctx.state[EDITION] = edition;
    const { state, at } = edition;
    const moment = momentOf(ctx);
    const key = [salt, moment, state, reader, ctx.url, ctx.get('Accept'), ctx.get('Strapi-Response-Format')].join('\n');
    const etag = `W/"${createHash('sha256').update(key).digest('base64url').slice(0, 22)}"`;
    return { etag, modified: moment === null && at && Date.now() - at.getTime() > SETTLED ? at : null };
  };
};

const describe = (ctx: Context, reader: string, { etag, modified }: State): void => {
  ctx.set({ ETag: etag, 'Cache-Control': `${reader === '' ? 'public' : 'private'}, no-cache` });
  if (modified) ctx.set('Last-Modified', modified.toUTCString());
  ctx.vary(['Authorization', 'Accept', 'Strapi-Response-Format']);
};

/** Names the state of each answer, and answers a reader who has it with 304. */
export const conditional = (readState: ReadState): Middleware => {
  return async (ctx, next) => {
    if (ctx.method !== 'GET' || mayReadDrafts(ctx)) {
      await next();
      return;
    }
    const reader = readerOf(ctx);
    const state = await readState(ctx, reader);
    describe(ctx, reader, state);
    if (hasState(ctx, state)) {
      ctx.status = 304;
      return;
    }
    await next();
    if (ctx.status !== 200) for (const name of ['ETag', 'Last-Modified']) ctx.remove(name);
  };
};

/**
 * Answers the public with 304 in front of everything else, authentication and its questions to the database included: a tag
 * that is still right was given with an answer, and what the public may read is part of the state that it names.
 */
export const unchangedForPublic = (readState: ReadState, rate: Middleware): Middleware => {
  return async (ctx, next) => {
    const tags = ctx.get('If-None-Match');
    const isPublic = ctx.get('Authorization') === '' && ctx.get('Cookie') === '';
    if (ctx.method !== 'GET' || !isPublic || tags === '') {
      await next();
      return;
    }
    const state = await readState(ctx, '');
    if (!hasState(ctx, state)) {
      await next();
      return;
    }
    await rate(ctx, () => {
      describe(ctx, '', state);
      ctx.status = 304;
      return Promise.resolve();
    });
  };
};
