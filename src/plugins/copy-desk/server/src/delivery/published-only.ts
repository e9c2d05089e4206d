import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Middleware } from 'koa';
import { isRecord } from '../article/row';
import type { DraftRelations } from './draft-reach';
import { draftRelationsOf, reachesDrafts } from './draft-reach';
import { mayReadDrafts } from './read-drafts';

export const UNPUBLISHED =
  'Unpublished text is not public: ask without status, publicationFilter and conditions on other versions, or with an API token that holds the action "read drafts".';

/** What remains of a draft that a request has written but may not read. */
const receipt = (body: unknown): unknown => {
  if (!isRecord(body) || !isRecord(body['data'])) return body;
  const { id, documentId, locale } = body['data'];
  return { ...body, data: { id, documentId, locale } };
};

/**
 * The guard that keeps drafts from whoever may not read them: Strapi alone hands each to whoever may `find`.
 * `core`: the route is one of Strapi's own, whose populated relations follow the status asked for.
 */
export const publishedOnly = (strapi: Core.Strapi): ((core: boolean) => Middleware) => {
  let known: DraftRelations | undefined;
  const relations = (): DraftRelations =>
    (known ??= draftRelationsOf({ ...strapi.contentTypes, ...strapi.components }));

  return (core) => async (ctx, next) => {
    const query: unknown = ctx.query;
    if (!isRecord(query) || mayReadDrafts(ctx) || !reachesDrafts(query, relations(), core)) {
      await next();
      return;
    }
    const { status, ...conditions } = query;
    const writesDraft = ctx.method !== 'GET' && status === 'draft' && !reachesDrafts(conditions, relations(), core);
    // A plain ForbiddenError would lose its sentence on the way out.
    if (!writesDraft) throw new errors.PolicyError(UNPUBLISHED);
    await next();
    ctx.body = receipt(ctx.body);
  };
};
