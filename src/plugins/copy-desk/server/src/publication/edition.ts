import type { Core } from '@strapi/strapi';
import { insertRows } from '../tables/insert-rows';

const EDITION = 'plugin::copy-desk.edition';

/**
 * So many of the newest changes make the state: publications that run at once may commit in another order than they
 * began, and each must still change it.
 */
const NEWEST = 50;
const KEPT = 1000;

export interface Edition {
  readonly state: string;
  readonly at: Date | null;
}

/** Notes, in the transaction that is open where this is called, that readers will see something else. */
export const markEdition = async (strapi: Core.Strapi): Promise<void> => {
  const [id = 0] = await insertRows(strapi, EDITION, [{ at: new Date() }]);
  if (id % KEPT === 0) await strapi.db.query(EDITION).deleteMany({ where: { id: { $lt: id - KEPT } } });
};

const askEdition = async (strapi: Core.Strapi): Promise<Edition> => {
  const { tableName } = strapi.db.metadata.get(EDITION);
  const rows = (await strapi.db
    .getConnection(tableName)
    .select('id', 'at')
    .orderBy('id', 'desc')
    .limit(NEWEST)) as readonly { id: number; at: string | number | Date }[];
  return { state: rows.map(({ id }) => id).join('.'), at: rows[0] ? new Date(rows[0].at) : null };
};

/**
 * The state of what readers can see, and when it last changed. The database is asked one question at a time: whoever comes
 * while one is on its way shares the next, so that nobody gets a state from before the request.
 */
export const createCurrentEdition = (strapi: Core.Strapi): (() => Promise<Edition>) => {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<Edition> | null = null;
  const ask = async (): Promise<Edition> => {
    await running;
    next = null;
    const edition = askEdition(strapi);
    running = edition.catch(() => null);
    return edition;
  };
  return () => (next ??= ask());
};

/** What is public beside texts and records, and what decides on who may read it. */
const OTHERS = [
  'plugin::upload.file',
  'plugin::i18n.locale',
  'plugin::users-permissions.permission',
  'admin::api-token-permission',
];

/** Notes changes that come by no document: media, locales and permissions. */
export const markOtherChanges = (strapi: Core.Strapi): void => {
  const mark = (): Promise<void> => markEdition(strapi);
  strapi.db.lifecycles.subscribe({
    models: OTHERS,
    afterCreate: mark,
    afterCreateMany: mark,
    afterUpdate: mark,
    afterUpdateMany: mark,
    afterDelete: mark,
    afterDeleteMany: mark,
  });
};
