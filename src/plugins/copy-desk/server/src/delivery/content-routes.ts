import type { Core } from '@strapi/strapi';
import type { Middleware } from 'koa';

export interface ContentRoute {
  readonly method: string;
  readonly path?: string;
  readonly handler: unknown;
  config?: { middlewares?: unknown[] };
}
interface Router {
  readonly type?: string;
  readonly routes?: readonly ContentRoute[];
}
type RouterInput = Router | ((context: { strapi: Core.Strapi }) => Router);

/** What stands before a route of the content API; `core` says that it is one of Strapi's own for a content type. */
export type Guards = (route: ContentRoute, core: boolean) => readonly Middleware[];

/**
 * Puts middlewares on every route of the content API, behind its authentication and in front of its own. Must run
 * before the routes are mounted.
 */
export const guardContentRoutes = (strapi: Core.Strapi, guards: Guards): void => {
  const guardRouter = (router: Router, core: boolean): Router => {
    for (const route of router.routes ?? []) {
      route.config = {
        ...route.config,
        middlewares: [...guards(route, core), ...(route.config?.middlewares ?? [])],
      };
    }
    return router;
  };
  const guard = (input: RouterInput, core: boolean): RouterInput => {
    const one = (router: Router): Router =>
      core || router.type === 'content-api' ? guardRouter(router, core) : router;
    return typeof input === 'function' ? (context) => one(input(context)) : one(input);
  };
  const guardAll = (holder: { routes: unknown }, core: boolean): void => {
    if (Array.isArray(holder.routes)) return;
    const routers = holder.routes as Record<string, RouterInput>;
    for (const [name, router] of Object.entries(routers)) routers[name] = guard(router, core);
  };
  for (const api of Object.values(strapi.apis)) guardAll(api, true);
  for (const plugin of Object.values(strapi.plugins)) guardAll(plugin, false);
};
