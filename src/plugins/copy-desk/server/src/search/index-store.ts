import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { findsBeginnings } from '../../../engine/src';
import type { Term } from '../../../engine/src';

/** The folded words of something that readers can find. */
export interface Entry {
  /** A content type, or the quotations in one. */
  readonly kind: string;
  readonly document: string;
  readonly locale: string;
  /** Which of several things of a document it is. */
  readonly place: number;
  readonly title: string;
  readonly body: string;
}

/** A row of the table on SQLite. */
type Row = Omit<Entry, 'title' | 'body'>;

export interface Found {
  readonly document: string;
  readonly locale: string;
  readonly place: number;
}

/** The quotations of a content type, as a kind of their own. */
export const quotationKind = (uid: string): string => `${uid}#quotations`;

const TABLE = 'copy_desk_search';
/** SQLite's full-text index; its rows have the ids of the table's. */
const WORDS = 'copy_desk_search_words';
/** So many letters of a text are indexed: PostgreSQL holds no more than a megabyte of words. */
const LONGEST = 200_000;
/** Of so many newest matches the best are found: a common word must not cost more with every year of the archive. */
const CANDIDATES = 500;
/** Milliseconds that a search may take on PostgreSQL. */
const PATIENCE = 3000;
/** What a match in the headline or name counts beside one in the text. */
const TITLE_WEIGHT = 5;

const isPostgres = (strapi: Core.Strapi): boolean => strapi.db.dialect.client === 'postgres';

const named = (strapi: Core.Strapi, name: string): string => {
  const schema = isPostgres(strapi) ? strapi.db.getSchemaName() : undefined;
  return schema ? `${schema}.${name}` : name;
};

const DEFINITIONS = {
  postgres: [
    `create table if not exists :table: (id bigserial primary key, kind text not null, document text not null,
      locale text not null, place integer not null, words tsvector not null)`,
    `create index if not exists ${TABLE}_words on :table: using gin (words)`,
    `create index if not exists ${TABLE}_document on :table: (kind, document)`,
    `create index if not exists ${TABLE}_newest on :table: (kind, locale, id)`,
  ],
  sqlite: [
    `create table if not exists :table: (id integer primary key, kind text not null, document text not null,
      locale text not null, place integer not null)`,
    `create index if not exists ${TABLE}_document on :table: (kind, document)`,
    `create virtual table if not exists :words: using fts5(title, body, content = '', contentless_delete = 1,
      tokenize = 'unicode61 remove_diacritics 0', prefix = '3')`,
  ],
} as const;

/** Makes the index where there is none. Strapi keeps to the tables of its own types and leaves these alone. */
export const prepareIndex = async (strapi: Core.Strapi): Promise<void> => {
  for (const definition of DEFINITIONS[isPostgres(strapi) ? 'postgres' : 'sqlite']) {
    await strapi.db.connection.raw(definition, { table: named(strapi, TABLE), words: WORDS });
  }
};

const shortened = (words: string): string => words.slice(0, LONGEST);

const addTo = async (strapi: Core.Strapi, trx: Knex.Transaction, entries: readonly Entry[]): Promise<void> => {
  const words = entries.map(({ title, body }) => [shortened(title), shortened(body)] as const);
  const rows = entries.map(({ title: _title, body: _body, ...row }) => row);
  if (isPostgres(strapi)) {
    const vector = (texts: readonly string[]) =>
      trx.raw(`setweight(to_tsvector('simple', ?), 'A') || setweight(to_tsvector('simple', ?), 'B')`, [...texts]);
    await trx(named(strapi, TABLE)).insert(rows.map((row, index) => ({ ...row, words: vector(words[index] ?? []) })));
    return;
  }
  const added = await trx<Row & { id: number }>(TABLE).insert(rows).returning(['id', 'kind', 'locale', 'place']);
  const idOf = (entry: Entry): number =>
    added.find((row) => row.kind === entry.kind && row.locale === entry.locale && row.place === entry.place)?.id ?? 0;
  const indexed = entries.flatMap((entry, index) => [idOf(entry), ...(words[index] ?? [])]);
  await trx.raw(`insert into ${WORDS} (rowid, title, body) values ${rows.map(() => '(?, ?, ?)').join(', ')}`, indexed);
};

/** So many entries are added at once: SQLite takes no more than so many values in a statement. */
const BATCH = 100;

/** Puts new entries in the place of all that a document has of some kinds; of none where it can have nothing. */
export const replaceEntries = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  kinds: readonly string[],
  document: string,
  entries: readonly Entry[],
): Promise<void> => {
  if (kinds.length > 0) {
    const old = () => trx(named(strapi, TABLE)).whereIn('kind', kinds).where({ document });
    if (!isPostgres(strapi)) await trx(WORDS).whereIn('rowid', old().select('id')).delete();
    await old().delete();
  }
  for (let from = 0; from < entries.length; from += BATCH) await addTo(strapi, trx, entries.slice(from, from + BATCH));
};

/** Letters and figures of a key, quoted for the query language; nothing else of it is left. */
const asQuery = (
  terms: readonly Term[],
  or: string,
  and: string,
  word: (key: string, open: boolean) => string,
): string =>
  terms
    .map((term) => `(${term.map((key) => word(key.replace(/[^\p{L}\p{N}]/gu, ''), findsBeginnings(key))).join(or)})`)
    .join(and);

const findInPostgres = (strapi: Core.Strapi, kind: string, locale: string | null, terms: readonly Term[]) =>
  strapi.db.connection.transaction(async (trx) => {
    await trx.raw(`set local statement_timeout = ${PATIENCE}`);
    const query = asQuery(terms, ' | ', ' & ', (key, open) => `'${key}'${open ? ':*' : ''}`);
    const { rows } = await trx.raw<{ rows: Found[] }>(
      `select document, locale, place from (
        select * from :table: where kind = :kind and (:locale::text is null or locale = :locale)
          and words @@ to_tsquery('simple', :query) order by id desc limit ${CANDIDATES}
      ) as newest order by ts_rank(words, to_tsquery('simple', :query)) desc, id desc`,
      { table: named(strapi, TABLE), kind, locale, query },
    );
    return rows;
  });

const findInSqlite = (strapi: Core.Strapi, kind: string, locale: string | null, terms: readonly Term[]) => {
  const query = asQuery(terms, ' OR ', ' AND ', (key, open) => `"${key}"${open ? '*' : ''}`);
  return strapi.db.connection.raw<Found[]>(
    `select document, locale, place from ${TABLE} join ${WORDS} on ${WORDS}.rowid = ${TABLE}.id
      where ${WORDS} match :query and kind = :kind and (:locale is null or locale = :locale)
      order by bm25(${WORDS}, ${TITLE_WEIGHT}, 1), id desc limit ${CANDIDATES}`,
    { kind, locale, query },
  );
};

/** What holds all words of a query, the best first; `locale` null is any. */
export const findEntries = async (
  strapi: Core.Strapi,
  kind: string,
  locale: string | null,
  terms: readonly Term[],
): Promise<readonly Found[]> => {
  if (terms.length === 0) return [];
  return isPostgres(strapi) ? findInPostgres(strapi, kind, locale, terms) : findInSqlite(strapi, kind, locale, terms);
};
