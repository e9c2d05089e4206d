import type { Core, UID } from '@strapi/strapi';
import { isRecord, recordsIn, textIn } from '../article/row';
import type { Person } from './types';

/** The document service for content types that only the mapping names. */
interface Documents {
  create(params: object): Promise<{ documentId: string }>;
  update(params: object): Promise<{ documentId: string } | null>;
}

export const documentsOf = (strapi: Core.Strapi, uid: string): Documents => strapi.documents(uid as UID.ContentType);

/** The values by which Strapi knows who made a row. */
export const creatorOf = (person: Person | null): object =>
  person ? { createdBy: person.id, updatedBy: person.id } : {};
export const updaterOf = (person: Person | null): object => (person ? { updatedBy: person.id } : {});

/** The content type to which a relation of another leads; null if the mapping names no relation. */
export const targetOf = (strapi: Core.Strapi, uid: string, attribute: string | undefined): string | null => {
  const found: unknown = attribute ? strapi.getModel(uid as UID.Schema).attributes[attribute] : null;
  return isRecord(found) ? textIn(found['target']) : null;
};

/** Whether a content type has versions by locale. */
export const isLocalized = (strapi: Core.Strapi, uid: string): boolean => {
  const options: unknown = strapi.getModel(uid as UID.Schema).pluginOptions;
  return isRecord(options) && isRecord(options['i18n']) && options['i18n']['localized'] === true;
};

/** Keeps what a content type has attributes for: the mapping may lead to types with fewer. */
export const known = (strapi: Core.Strapi, uid: string, values: Readonly<Record<string, unknown>>): object => {
  const { attributes } = strapi.getModel(uid as UID.Schema);
  return Object.fromEntries(Object.entries(values).filter(([name]) => name in attributes));
};

/** A document with the rows of all its locales. */
export interface Stored {
  readonly documentId: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** All documents of a type of records, with their aliases. */
export const storedDocuments = async (strapi: Core.Strapi, uid: string): Promise<readonly Stored[]> => {
  const hasAliases = 'aliases' in strapi.getModel(uid as UID.Schema).attributes;
  const found: unknown = await strapi.db
    .query(uid)
    .findMany({ orderBy: { id: 'asc' }, ...(hasAliases && { populate: { aliases: true } }) });
  const documents = new Map<string, Readonly<Record<string, unknown>>[]>();
  for (const row of recordsIn(found)) {
    const id = String(row['documentId']);
    documents.set(id, [...(documents.get(id) ?? []), row]);
  }
  return [...documents].map(([documentId, rows]) => ({ documentId, rows }));
};

/** The names and aliases of a document in all its locales. */
export const namesOf = ({ rows }: Stored): readonly string[] =>
  rows
    .flatMap((row) => [textIn(row['name']), ...recordsIn(row['aliases']).map((alias) => textIn(alias['name']))])
    .filter((name) => name !== null);

/** The document's row in a locale, or its only one where the type is not localised. */
export const rowIn = ({ rows }: Stored, locale: string): Readonly<Record<string, unknown>> | undefined =>
  rows.find((row) => row['locale'] === locale || row['locale'] === null || row['locale'] === undefined);

/** A name by which people can find a record. */
export const labelOf = (stored: Stored, locale: string): string =>
  textIn(rowIn(stored, locale)?.['name']) ?? namesOf(stored)[0] ?? stored.documentId;
