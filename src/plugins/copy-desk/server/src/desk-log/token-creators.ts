import type { Core } from '@strapi/strapi';
import { isRecord } from '../article/row';

const API_TOKEN = 'admin::api-token';

const storeOf = (strapi: Core.Strapi) => strapi.store({ type: 'plugin', name: 'copy-desk' });
const keyOf = (token: unknown): string => `token-creator-${String(token)}`;

/** Remembers who makes an API token: Strapi does not, and what it writes is written by that person. */
export const rememberTokenCreators = (strapi: Core.Strapi): void => {
  strapi.db.lifecycles.subscribe({
    models: [API_TOKEN],
    async afterCreate({ result }: { result?: unknown }) {
      const user: unknown = strapi.requestContext.get()?.state['user'];
      if (!isRecord(result) || !isRecord(user)) return;
      await storeOf(strapi).set({ key: keyOf(result['id']), value: user['id'] });
    },
  });
};

/** The admin user who made a token; null where nobody is known to have. */
export const creatorOf = async (
  strapi: Core.Strapi,
  token: unknown,
): Promise<Readonly<Record<string, unknown>> | null> => {
  const id: unknown = await storeOf(strapi).get({ key: keyOf(token) });
  if (typeof id !== 'number' && typeof id !== 'string') return null;
  const person: unknown = await strapi.db.query('admin::user').findOne({ where: { id } });
  return isRecord(person) ? person : null;
};
