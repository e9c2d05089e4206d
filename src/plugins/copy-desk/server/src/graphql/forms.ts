import DataLoader from 'dataloader';
import type { Core, UID } from '@strapi/strapi';
import type { RoleMap } from '../../../engine/src';
import { draftRows } from '../article/rows';
import type { Row } from '../article/row';
import { configInForce } from '../settings/in-force';
import type { FormRow } from '../delivery/forms';
import { formKey, formsFor, valueOf } from '../delivery/forms';
import type { Added } from '../delivery/selection';
import { ADDED, nameOf } from '../delivery/selection';
import { localeOf, storedForms } from '../publication/stored-forms';
import type { GraphqlContext } from './plugin';
import { extensionOf, typeNameOf } from './plugin';

const TYPES: Readonly<Record<Added, string>> = {
  dir: 'String',
  lang: 'String',
  dateline: 'PublishedDateline',
  text: 'String',
  html: 'String',
  wordCount: 'Int',
  quotations: '[PublishedQuotation!]',
  translations: '[Translation!]',
  firstPublishedAt: 'DateTime',
  body: 'JSON',
};

const SHARED = `
  type PublishedDateline { text: String!, source: String, place: String, country: String, byline: String, date: String }
  type SpeakerRecord { documentId: ID!, href: String! }
  type PublishedQuotation {
    words: String!, speakerName: String, speakerRole: String, speakerKind: String, cue: String, block: Int, start: Int, end: Int,
    dir: String!, lang: String, speakerRecord: SpeakerRecord
  }
  type Translation { locale: String!, slug: String, href: String! }
`;

type Forms = Pick<FormRow, 'forms'> & { readonly firstPublishedAt: string | null };

/** The forms of an article: those stored at publication, asked for once for all articles of a request; of a draft, new ones. */
const createFinder = (strapi: Core.Strapi, uid: string, roles: RoleMap) => {
  const loaders = new WeakMap<object, DataLoader<string, ReadonlyMap<string, FormRow>>>();
  const drafts = new WeakMap<object, Promise<Forms | undefined>>();
  const loader = (request: object) => {
    const known = loaders.get(request);
    if (known) return known;
    const made = new DataLoader<string, ReadonlyMap<string, FormRow>>(async (documents) => {
      const rows = await formsFor(strapi, uid, documents);
      return documents.map(() => rows);
    });
    loaders.set(request, made);
    return made;
  };
  const ofDraft = async ({ documentId, locale }: Row): Promise<Forms | undefined> => {
    const row = (await draftRows(strapi, uid, roles, documentId)).find((draft) => draft.locale === locale);
    const config = await configInForce(strapi);
    return row && { forms: storedForms(strapi, config, uid, roles, row, []), firstPublishedAt: null };
  };
  return async (article: Row, { koaContext }: GraphqlContext): Promise<Forms | undefined> => {
    if (article.publishedAt !== null) {
      const rows = await loader(koaContext).load(article.documentId);
      return rows.get(formKey(article.documentId, localeOf(article)));
    }
    const known = drafts.get(article) ?? ofDraft(article);
    drafts.set(article, known);
    return known;
  };
};

/** Puts on the type of an article what the REST API adds to it, under the same names. */
export const addForms = (strapi: Core.Strapi, uid: string, roles: RoleMap): void => {
  const extension = extensionOf(strapi);
  const { attributes } = strapi.contentType(uid as UID.ContentType);
  const find = createFinder(strapi, uid, roles);
  const taken = (form: Added): boolean => !(form in roles) && nameOf(form, roles) in attributes;
  const forms = ADDED.filter((form) => !taken(form));
  for (const form of forms) {
    const name = nameOf(form, roles);
    if (name in attributes) extension.shadowCRUD(uid).field(name).disableOutput();
  }
  const type = typeNameOf(strapi, uid);
  const fields = forms.map((form) => `${nameOf(form, roles)}: ${TYPES[form]}`).join(', ');
  const resolverOf = (form: Added) => async (article: Row, _args: unknown, context: GraphqlContext) => {
    const found = await find(article, context);
    return found ? valueOf(form, found) : null;
  };
  extension.use({
    typeDefs: `extend type ${type} { ${fields} }`,
    resolvers: { [type]: Object.fromEntries(forms.map((form) => [nameOf(form, roles), resolverOf(form)])) },
  });
};

/** The types of what is added. */
export const addSharedTypes = (strapi: Core.Strapi): void => {
  extensionOf(strapi).use({ typeDefs: SHARED });
};
