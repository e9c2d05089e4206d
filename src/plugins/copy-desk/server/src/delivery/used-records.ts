import type { Core, Modules } from '@strapi/strapi';
import type { Config } from '../config';
import { usesOf } from '../records/uses';
import { mayReadDrafts } from './read-drafts';

const READS: ReadonlySet<string> = new Set(['findMany', 'findFirst', 'findOne', 'count']);

/** Whether the present call answers a request of the content API whose reader may not see unpublished text. */
const answersThePublic = (strapi: Core.Strapi): boolean => {
  const context = strapi.requestContext.get();
  const route = context?.state['route'] as { info?: { type?: string } } | undefined;
  return route?.info?.type === 'content-api' && context !== undefined && !mayReadDrafts(context);
};

/** Shows the public only those speakers and events that a published article uses: the others tell what is being written. */
export const onlyUsedRecords = (strapi: Core.Strapi, config: Config): Modules.Documents.Middleware.Middleware => {
  const uses = usesOf(strapi, config);
  return (context, next) => {
    const inverses = (uses.get(context.uid) ?? []).flatMap(({ inverse }) => inverse ?? []);
    if (inverses.length > 0 && READS.has(context.action) && answersThePublic(strapi)) {
      const params = context.params as { filters?: unknown };
      const used = inverses.map((inverse) => ({ [inverse]: { publishedAt: { $notNull: true } } }));
      params.filters = { $and: [params.filters ?? {}, { $or: used }] };
    }
    return next();
  };
};
