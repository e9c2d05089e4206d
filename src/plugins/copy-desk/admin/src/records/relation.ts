import type { FoundRecord } from '../../../engine/src';
import { isRecord, recordsIn, textIn } from '../../../engine/src/api';

/** A record that an editor has chosen and not saved yet, as the Content Manager's relation inputs hold it. */
interface Chosen {
  readonly id: number | null;
  readonly apiData: object;
  readonly __temp_key__: string;
  readonly name: string;
  readonly label: string;
  readonly href: string;
}

const listIn = (value: unknown, key: 'connect' | 'disconnect'): readonly Readonly<Record<string, unknown>>[] =>
  isRecord(value) ? recordsIn(value[key]) : [];

const documentOf = (one: Readonly<Record<string, unknown>>): string | null =>
  textIn(one['documentId']) ?? (isRecord(one['apiData']) ? textIn(one['apiData']['documentId']) : null);

/** The documentIds of the records that a relation input is about to connect. */
export const connectedIn = (value: unknown): readonly string[] =>
  listIn(value, 'connect').flatMap((one) => documentOf(one) ?? []);

/** The row ids of those that it is about to take away. */
export const disconnectedIn = (value: unknown): readonly unknown[] => listIn(value, 'disconnect').map(({ id }) => id);

/** Keys by which the Content Manager sorts, behind those that it makes itself ("fractional indexing"). */
export const sortKey = (index: number): string => `c${String(index).padStart(3, '0')}`;

/** The key behind all that a list holds already. */
export const nextKey = (list: readonly unknown[]): string => {
  const taken = recordsIn(list).map((one) => textIn(one['__temp_key__']) ?? '');
  let index = 0;
  while (taken.some((key) => key >= sortKey(index))) index += 1;
  return sortKey(index);
};

const chosen = (record: FoundRecord, type: string, key: string): Chosen => ({
  id: record.id,
  apiData: { id: record.id, documentId: record.documentId, locale: record.locale, isTemporary: true },
  __temp_key__: key,
  name: record.name,
  label: record.name,
  href: `../collection-types/${type}/${record.documentId}${record.locale ? `?plugins[i18n][locale]=${record.locale}` : ''}`,
});

/** The value of a relation to many with one record more. */
export const withRecord = (value: unknown, record: FoundRecord, type: string): object => {
  const connect = listIn(value, 'connect');
  return {
    connect: [...connect, chosen(record, type, nextKey(connect))],
    disconnect: listIn(value, 'disconnect').filter(({ id }) => id !== record.id),
  };
};

/** The value of a relation to one with that record, in the place of the saved one. */
export const onlyRecord = (record: FoundRecord, type: string, saved: FoundRecord | null): object => ({
  connect: [chosen(record, type, sortKey(0))],
  disconnect:
    saved && saved.documentId !== record.documentId
      ? [{ id: saved.id, apiData: { id: saved.id, documentId: saved.documentId, locale: saved.locale } }]
      : [],
});
