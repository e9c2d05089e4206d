import type { Core, Modules } from '@strapi/strapi';
import { editionOf } from './conditional';

type Middleware = Modules.Documents.Middleware.Middleware;

/** So many counts are remembered. */
const MOST = 1000;

/**
 * Counts a list once for each state of what readers can see: PostgreSQL visits every row that it counts, so that the length
 * of a list would cost more than the list. `start` and `limit` change nothing about it.
 */
export const countOnce = (strapi: Core.Strapi): Middleware => {
  const counts = new Map<string, ReturnType<Middleware>>();
  return (context, next) => {
    const edition = editionOf(strapi.requestContext.get());
    if (context.action !== 'count' || edition === undefined) return next();
    const { filters, locale, status } = context.params as Record<string, unknown>;
    const key = JSON.stringify([edition.state, context.uid, filters, locale, status]);
    const known = counts.get(key);
    if (known) return known;
    const count = next();
    counts.set(key, count);
    count.catch(() => counts.delete(key));
    const [oldest] = counts.keys();
    if (counts.size > MOST && oldest !== undefined) counts.delete(oldest);
    return count;
  };
};
