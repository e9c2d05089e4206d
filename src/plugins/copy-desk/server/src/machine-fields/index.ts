import type { Core, Modules, UID } from '@strapi/strapi';
import { isRecord, withoutInvisible } from '../../../engine/src';
import { stripInvisible } from './without-invisible';

/** Content types of the project; those of Strapi and of plugins are not ours to change. */
const OWN = /^api::/u;

/** Callers may name components that there are not. */
interface Schema {
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** Saves no invisible character in a slug, a mail address, an enumeration or the target of a link, whoever sends it. */
export const keepMachineFieldsClean = (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware => {
  const attributesOf = (uid: string): Readonly<Record<string, unknown>> =>
    (strapi.getModel(uid as UID.Schema) as Schema | undefined)?.attributes ?? {};
  return (context, next) => {
    const data: unknown = 'data' in context.params ? context.params.data : null;
    if (OWN.test(context.uid) && isRecord(data)) stripInvisible(data, context.uid, attributesOf);
    return next();
  };
};

interface FileEvent {
  readonly params: { readonly data?: { name?: unknown } };
}

const cleanName = ({ params: { data } }: FileEvent): void => {
  if (data && typeof data.name === 'string') data.name = withoutInvisible(data.name);
};

/** Media are saved past the document service, so their names are kept clean where they enter the database. */
export const keepMediaNamesClean = (strapi: Core.Strapi): void => {
  strapi.db.lifecycles.subscribe({
    models: ['plugin::upload.file'],
    beforeCreate: (event) => cleanName(event),
    beforeUpdate: (event) => cleanName(event),
  });
};
