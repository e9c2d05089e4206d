import type { Core, Modules } from '@strapi/strapi';
import { recordsIn } from '../article/row';
import type { Config } from '../config';
import { updateItem } from '../review/desk-item';
import { liveStoriesUsing, rowIds, usesOf } from './uses';

/** What a story says of a speaker or an event that it uses. */
const TOLD = ['name', 'role', 'start', 'end', 'city', 'country'] as const;

/**
 * Lists the live stories that use a record whose name, role, dates or place have changed, on the desk page. Nothing
 * that is live changes: what it says was frozen when it went out.
 */
export const watchRecords = (strapi: Core.Strapi, config: Config): Modules.Documents.Middleware.Middleware => {
  const uses = usesOf(strapi, config);

  const told = async (uid: string, ids: readonly number[]): Promise<string> => {
    const rows: unknown = await strapi.db.query(uid).findMany({ where: { id: { $in: ids } }, orderBy: { id: 'asc' } });
    return JSON.stringify(recordsIn(rows).map((row) => TOLD.map((name) => row[name] ?? null)));
  };

  return async (context, next) => {
    const ofType = uses.get(context.uid);
    if (!ofType || context.action !== 'update') return next();
    const ids = await rowIds(strapi, context.uid, context.params.documentId, '*');
    const before = await told(context.uid, ids);
    const result = await next();
    if ((await told(context.uid, ids)) === before) return result;
    for (const story of await liveStoriesUsing(strapi, ofType, ids)) {
      await updateItem(strapi, story, { recordChanged: true });
    }
    return result;
  };
};
