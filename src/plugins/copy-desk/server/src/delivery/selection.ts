import { isRecord } from '../../../engine/src';
import type { RoleMap } from '../../../engine/src';

/** What a reader gets of each article beside its attributes. */
export const ADDED = [
  'dir',
  'lang',
  'dateline',
  'text',
  'html',
  'wordCount',
  'quotations',
  'translations',
  'firstPublishedAt',
  'body',
] as const;
export type Added = (typeof ADDED)[number];

/** The name under which a form is delivered: that of the attribute whose role it plays, where there is one. */
export const nameOf = (form: Added, roles: RoleMap): string =>
  form === 'dateline' || form === 'quotations' || form === 'body' ? (roles[form] ?? form) : form;

type Query = Record<string, unknown>;

const namesIn = (fields: unknown): readonly string[] =>
  [fields]
    .flat()
    .flatMap((one) => (typeof one === 'string' ? one.split(',') : isRecord(one) ? Object.values(one) : []))
    .map((name) => String(name).trim());

/**
 * Takes the names of forms out of `fields`, which Strapi would refuse, and says which forms are wanted: all of them where
 * `fields` names nothing. `query` is changed in place, since Koa would write a new one into the address.
 */
export const takeSelection = (query: Query, roles: RoleMap, attributes: ReadonlySet<string>): ReadonlySet<Added> => {
  if (query['fields'] === undefined) return new Set(ADDED);
  const names = namesIn(query['fields']);
  if (names.includes('*')) return new Set(ADDED);
  const wanted = ADDED.filter((form) => names.includes(nameOf(form, roles)));
  const own = names.filter((name) => attributes.has(name) || !ADDED.some((form) => nameOf(form, roles) === name));
  // Which form belongs to an article is told by these.
  const telling = wanted.length > 0 ? ['locale', 'publishedAt'].filter((name) => attributes.has(name)) : [];
  const fields = new Set([...own, ...telling]);
  query['fields'] = fields.size > 0 ? [...fields] : ['documentId'];
  return new Set(wanted);
};
