import type { Core } from '@strapi/strapi';
import type { Person } from './types';

/**
 * Does the work as if the person had asked for it in the admin, so that whatever is logged or stamped names the
 * person. Without one it is the system's work.
 */
export const onBehalfOf = async <T>(strapi: Core.Strapi, person: Person | null, work: () => Promise<T>): Promise<T> => {
  if (!person) return work();
  const context = {
    state: { user: person, auth: { strategy: { name: 'admin' } } },
    request: { url: '' },
    acceptsLanguages: () => false,
  };
  let result: { readonly value: T } | undefined;
  await strapi.requestContext.run(context as never, async () => {
    result = { value: await work() };
  });
  if (!result) throw new Error('copy-desk: the import did not run.');
  return result.value;
};

/** The active admin user with an e-mail address; null if there is none. */
export const personWith = async (strapi: Core.Strapi, email: string): Promise<Person | null> => {
  const found: unknown = await strapi.db.query('admin::user').findOne({
    select: ['id', 'email', 'firstname', 'lastname'],
    where: { email: email.trim().toLowerCase(), isActive: true, blocked: { $not: true } },
  });
  return found as Person | null;
};
