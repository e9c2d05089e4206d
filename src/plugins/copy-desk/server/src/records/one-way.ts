import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isRecord } from '../article/row';
import type { Config } from '../config';
import { readerLanguage } from '../reader-language';
import { usesOf } from './uses';

const REFUSAL = {
  ar: (attribute: string) => `لا تُربط المقالات من هنا (الحقل «${attribute}»)؛ افتح المقال واربطه من هناك.`,
  en: (attribute: string) =>
    `Articles are not linked from this side (field “${attribute}”); open the article and link it there.`,
  fr: (attribute: string) =>
    `Les articles ne se lient pas de ce côté (champ « ${attribute} ») ; ouvrez l’article et liez-le là-bas.`,
};

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

/** Whether a relation as a caller writes it changes what hangs on a record; on a new one nothing does yet. */
const changesLinks = (value: unknown, isNew: boolean): boolean => {
  if (value === undefined) return false;
  if (!isRecord(value)) return !(isNew && isEmpty(value));
  const { connect, disconnect, set, ...other } = value;
  return (
    !isEmpty(connect) ||
    !isEmpty(disconnect) ||
    (set !== undefined && !(isNew && isEmpty(set))) ||
    Object.keys(other).length > 0
  );
};

/**
 * Lets a speaker or an event be linked to stories from the story's side alone: from the other, a live text would be
 * changed without anybody's approval. A clone of a record begins without stories.
 */
export const linkFromStories = (strapi: Core.Strapi, config: Config): Modules.Documents.Middleware.Middleware => {
  const uses = usesOf(strapi, config);
  return (context, next) => {
    const inverses = (uses.get(context.uid) ?? []).flatMap(({ inverse }) => inverse ?? []);
    const { action, params } = context;
    if (inverses.length === 0 || !['create', 'update', 'clone'].includes(action)) return next();
    const written = params as { data?: unknown };
    const data = isRecord(written.data) ? written.data : {};
    const linked = inverses.find((name) => changesLinks(data[name], action !== 'update'));
    if (linked) throw new errors.ValidationError(REFUSAL[readerLanguage(strapi)](linked), { field: linked });
    // Strapi would take the links of the model along, and an article's only event away from it.
    if (action === 'clone')
      written.data = { ...data, ...Object.fromEntries(inverses.map((name) => [name, { set: [] }])) };
    return next();
  };
};
