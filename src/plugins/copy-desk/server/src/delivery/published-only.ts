import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { isRecord } from '../article/row';
import type { DraftRelations } from './draft-reach';
import { draftRelationsOf, reachesDrafts } from './draft-reach';
import { mayReadDrafts } from './read-drafts';

interface Route {
  readonly method: string;
  readonly handler: unknown;
  config?: { middlewares?: unknown[] };
}
interface Router {
  readonly type?: string;
  readonly routes?: readonly Route[];
}
type RouterInput = Router | ((context: { strapi: Core.Strapi }) => Router);

const FORBIDDEN =
  'Unpublished text is not public: ask without status, publicationFilter and conditions on other versions, or with an API token that holds the action "read drafts".';

/** What remains of a draft that a request has written but may not read. */
const receipt = (body: unknown): unknown => {
  if (!isRecord(body) || !isRecord(body['data'])) return body;
  const { id, documentId, locale } = body['data'];
  return { ...body, data: { id, documentId, locale } };
};

const publishedOnly =
  (relations: () => DraftRelations, statusApplied: boolean) =>
  async (ctx: Context, next: Next): Promise<void> => {
    const query: unknown = ctx.query;
    if (!isRecord(query) || mayReadDrafts(ctx) || !reachesDrafts(query, relations(), statusApplied)) {
      await next();
      return;
    }
    const { status, ...conditions } = query;
    const writesDraft =
      ctx.method !== 'GET' && status === 'draft' && !reachesDrafts(conditions, relations(), statusApplied);
    // A plain ForbiddenError would lose its sentence on the way out.
    if (!writesDraft) throw new errors.PolicyError(FORBIDDEN);
    await next();
    ctx.body = receipt(ctx.body);
  };

/**
 * Puts the guard on every route of the content API, behind its authentication: Strapi alone hands each draft
 * to whoever may `find`. Must run before the routes are mounted.
 */
export const keepDraftsPrivate = (strapi: Core.Strapi): void => {
  let known: DraftRelations | undefined;
  const relations = (): DraftRelations =>
    (known ??= draftRelationsOf({ ...strapi.contentTypes, ...strapi.components }));

  const guardRouter = (router: Router, statusApplied: boolean): Router => {
    for (const route of router.routes ?? []) {
      route.config = {
        ...route.config,
        middlewares: [publishedOnly(relations, statusApplied), ...(route.config?.middlewares ?? [])],
      };
    }
    return router;
  };
  const guard = (input: RouterInput, statusApplied: boolean, always: boolean): RouterInput => {
    const one = (router: Router): Router =>
      always || router.type === 'content-api' ? guardRouter(router, statusApplied) : router;
    return typeof input === 'function' ? (context) => one(input(context)) : one(input);
  };
  const guardAll = (holder: { routes: unknown }, statusApplied: boolean, always: boolean): void => {
    if (Array.isArray(holder.routes)) return;
    const routers = holder.routes as Record<string, RouterInput>;
    for (const [name, router] of Object.entries(routers)) routers[name] = guard(router, statusApplied, always);
  };

  for (const api of Object.values(strapi.apis)) guardAll(api, true, true);
  for (const plugin of Object.values(strapi.plugins)) guardAll(plugin, false, false);
};
