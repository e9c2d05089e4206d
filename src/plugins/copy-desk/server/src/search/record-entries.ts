import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { indexText } from '../../../engine/src';
import { isRecord, recordsIn, textIn } from '../article/row';
import type { Entry } from './index-store';
import { replaceEntries } from './index-store';

interface Attribute {
  readonly type: string;
  readonly private?: boolean;
  readonly component?: string;
}

const WORDS: ReadonlySet<string> = new Set(['string', 'text', 'richtext']);

const publicAttributes = (strapi: Core.Strapi, uid: string): readonly (readonly [string, Attribute])[] =>
  Object.entries(strapi.getModel(uid as UID.Schema).attributes as Record<string, Attribute>).filter(
    ([, attribute]) => attribute.private !== true,
  );

/** The words in a record by which readers find it: its name and other names first, then what is said of it. */
const entryOf = (strapi: Core.Strapi, uid: string, row: Readonly<Record<string, unknown>>): Entry => {
  const attributes = publicAttributes(strapi, uid);
  const others = attributes
    .filter(([, { type }]) => type === 'component')
    .flatMap(([name]) => recordsIn(row[name]))
    .flatMap((component) => Object.values(component).flatMap((value) => textIn(value) ?? []));
  const words = attributes.filter(([, { type }]) => WORDS.has(type)).flatMap(([name]) => textIn(row[name]) ?? []);
  return {
    kind: uid,
    document: String(row['documentId']),
    locale: textIn(row['locale']) ?? 'ar',
    place: 0,
    title: indexText([textIn(row['name']) ?? '', ...others].join('\n')),
    body: indexText(words.join('\n')),
  };
};

/** Brings the search for a record (a speaker, an event) in step with what is stored of it. */
export const keepRecordEntries = async (
  strapi: Core.Strapi,
  uid: string,
  document: string,
  trx: Knex.Transaction,
): Promise<void> => {
  const components = publicAttributes(strapi, uid).filter(([, { type }]) => type === 'component');
  const rows: unknown = await strapi.db.query(uid).findMany({
    where: { documentId: document },
    populate: components.map(([name]) => name),
  });
  const entries = (Array.isArray(rows) ? rows : []).filter(isRecord).map((row) => entryOf(strapi, uid, row));
  await replaceEntries(strapi, trx, [uid], document, entries);
};
