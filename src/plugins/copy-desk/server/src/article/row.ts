import type { RoleMap } from '../../../engine/src';

/** A row of a content type as the database layer gives it, populated. */
export type Row = Readonly<Record<string, unknown>> & {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string | null;
  readonly publishedAt: Date | string | null;
};

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The records in a value: a populated relation, component or media, single or many. */
export const recordsIn = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  (Array.isArray(value) ? value : [value]).filter(isRecord);

export const textIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** The attributes that the mapping names, each once. */
export const mappedAttributes = (roles: RoleMap): readonly string[] => [
  ...new Set(
    Object.values(roles)
      .flat()
      .filter((name): name is string => typeof name === 'string'),
  ),
];
