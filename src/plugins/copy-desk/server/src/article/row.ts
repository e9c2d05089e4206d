import type { RoleMap } from '../../../engine/src';

/** A row of a content type as the database layer gives it, populated. */
export type Row = Readonly<Record<string, unknown>> & {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string | null;
  readonly publishedAt: Date | string | null;
};

export { isRecord, recordsIn, textIn } from '../../../engine/src';

/** The attributes that the mapping names, each once. */
export const mappedAttributes = (roles: RoleMap): readonly string[] => [
  ...new Set(
    Object.values(roles)
      .flat()
      .filter((name): name is string => typeof name === 'string'),
  ),
];
