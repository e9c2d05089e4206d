import type { Core, UID } from '@strapi/strapi';
import type { Middleware } from 'koa';
import type { RoleMap } from '../../../engine/src';
import { isRecord, recordsIn, textIn } from '../article/row';
import { FORM } from '../publication/tables';
import { formLinks, linkHeader } from '../standard/links';
import type { StoredForms } from '../publication/stored-forms';
import type { Parts } from './match';
import { matchIn, searchOf } from './match';
import type { Added } from './selection';
import { nameOf, takeSelection } from './selection';

type Values = Record<string, unknown>;

/** A published form with what is stored beside it. */
export interface FormRow {
  readonly document: string;
  readonly locale: string;
  readonly headline: string | null;
  readonly standfirst: string | null;
  readonly slug: string | null;
  readonly category: string | null;
  readonly forms: StoredForms;
  readonly firstPublishedAt: string;
  readonly publishedAt: string;
}

/** Attributes that `fields` cannot name, since they have tables of their own. */
const TABLES: ReadonlySet<string> = new Set(['component', 'relation', 'media', 'dynamiczone']);

/** The key of a text among the forms of `formsFor`. */
export const formKey = (document: unknown, locale: unknown): string => `${String(document)} ${textIn(locale) ?? 'ar'}`;

/** The published forms of some documents, by document and locale. */
export const formsFor = async (
  strapi: Core.Strapi,
  contentType: string,
  documents: readonly string[],
): Promise<ReadonlyMap<string, FormRow>> => {
  const rows = (await strapi.db.query(FORM).findMany({
    where: { contentType, document: { $in: [...new Set(documents)] } },
  })) as unknown as readonly FormRow[];
  return new Map(rows.map((row) => [formKey(row.document, row.locale), row]));
};

/** What is delivered under a name that the article may have populated itself: its own values first, the form's added. */
const merged = (own: unknown, form: unknown): unknown => {
  if (Array.isArray(form)) {
    const items = Array.isArray(own) ? (own as unknown[]) : [];
    return form.map((one, place) => merged(items[place], one));
  }
  return isRecord(form) && isRecord(own) ? { ...form, ...own } : form;
};

/** What is delivered of a stored form under one name. */
export const valueOf = (
  form: Added,
  { forms, firstPublishedAt }: { readonly forms: StoredForms; readonly firstPublishedAt: string | null },
): unknown => (form === 'firstPublishedAt' ? firstPublishedAt : forms[form]);

/** Adds the wanted forms to an article of an answer. */
const addForms = (item: Values, row: FormRow, wanted: ReadonlySet<Added>, roles: RoleMap, own: ReadonlySet<string>) => {
  const values = isRecord(item['attributes']) ? (item['attributes'] as Values) : item;
  for (const form of wanted) {
    const name = nameOf(form, roles);
    if (form === 'body') {
      if (name in values) values[name] = row.forms.body;
    } else if (form === 'dateline' || form === 'quotations') values[name] = merged(values[name], row.forms[form]);
    else if (!own.has(name)) values[name] = valueOf(form, row);
  }
};

const partsOf = ({ headline, standfirst, forms }: FormRow): Parts => ({ text: forms.text, standfirst, headline });

/** Adds to each article of a core route's answer the forms that were stored when it was published. */
export const withForms = (strapi: Core.Strapi, uid: string, roles: RoleMap): Middleware => {
  const attributes = new Set(Object.keys(strapi.getModel(uid as UID.ContentType).attributes));
  const columns = new Set(
    Object.entries(strapi.getModel(uid as UID.ContentType).attributes)
      .filter(([, { type }]) => !TABLES.has(type))
      .map(([name]) => name),
  );
  return async (ctx, next) => {
    const query: unknown = ctx.query;
    const wanted = takeSelection(isRecord(query) ? query : {}, roles, columns);
    await next();
    const terms = searchOf(ctx);
    if ((wanted.size === 0 && !terms) || !isRecord(ctx.body)) return;
    const items = recordsIn(ctx.body['data']) as readonly Values[];
    if (items.length === 0) return;
    const rows = await formsFor(
      strapi,
      uid,
      items.map((item) => String(item['documentId'])),
    );
    const isAlone = isRecord(ctx.body['data']);
    for (const item of items) {
      const values = isRecord(item['attributes']) ? (item['attributes'] as Values) : item;
      const row = values['publishedAt'] === null ? undefined : rows.get(formKey(item['documentId'], values['locale']));
      if (!row) continue;
      if (isAlone) ctx.append('Link', linkHeader(formLinks(strapi, uid, row.document, row.locale)));
      addForms(item, row, wanted, roles, attributes);
      if (terms) values['match'] = matchIn(partsOf(row), terms);
    }
  };
};
