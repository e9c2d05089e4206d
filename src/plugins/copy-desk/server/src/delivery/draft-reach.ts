/** The parts of a schema that decide whether a relation can lead to a draft. */
export interface SchemaLike {
  readonly options?: { readonly draftAndPublish?: boolean };
  readonly attributes: Readonly<
    Record<string, { readonly type: string; readonly relation?: string; readonly target?: string }>
  >;
}

/** Names of relations that lead to texts with drafts, and of those that may lead to anything. */
export interface DraftRelations {
  readonly named: ReadonlySet<string>;
  readonly morph: ReadonlySet<string>;
}

/** Reads the relations through which a draft can be reached out of all schemas, by uid. */
export const draftRelationsOf = (schemas: Readonly<Record<string, SchemaLike>>): DraftRelations => {
  const named = new Set<string>();
  const morph = new Set<string>();
  for (const schema of Object.values(schemas)) {
    for (const [name, attribute] of Object.entries(schema.attributes)) {
      if (attribute.type !== 'relation') continue;
      if (attribute.relation?.startsWith('morph')) morph.add(name);
      else if (schemas[attribute.target ?? '']?.options?.draftAndPublish) named.add(name);
    }
  }
  return { named, morph };
};

type Query = Readonly<Record<string, unknown>>;

/** Every attribute name on the way through a query's `filters`, `sort` or `populate`, in each of their notations. */
const namesIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value.split(/[,.:]/u).map((name) => name.trim());
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...namesIn(inner)]);
};

/** Attribute names used as keys or paths; what stands as a filter's value is the reader's word, not a path. */
const filterKeys = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(filterKeys);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...filterKeys(inner)]);
};

/** Filters and sorts that hang on a populated relation. */
const nestedConditions = (populate: unknown): readonly string[] => {
  if (Array.isArray(populate)) return populate.flatMap(nestedConditions);
  if (typeof populate !== 'object' || populate === null) return [];
  return Object.entries(populate).flatMap(([key, inner]) => {
    if (key === 'filters') return filterKeys(inner);
    return key === 'sort' ? namesIn(inner) : nestedConditions(inner);
  });
};

/**
 * Whether a query of the content API reaches unpublished text: by asking for it (`status`, `publicationFilter`),
 * by filtering or sorting through a relation that has drafts (the answer tells what they hold), or by populating one where
 * no status is applied. `statusApplied`: the route is a core one, whose populated relations follow the status asked for.
 */
export const reachesDrafts = (query: Query, relations: DraftRelations, statusApplied: boolean): boolean => {
  const asks = ['publicationFilter', 'hasPublishedVersion'].some((key) => key in query);
  if (asks || ('status' in query && query['status'] !== 'published')) return true;
  const leads = (names: readonly string[]): boolean =>
    names.some((name) => relations.named.has(name) || relations.morph.has(name));
  const conditions = [
    ...filterKeys(query['filters']),
    ...namesIn(query['sort']),
    ...nestedConditions(query['populate']),
  ];
  if (leads(conditions)) return true;
  const populated = namesIn(query['populate']);
  return statusApplied
    ? populated.some((name) => relations.morph.has(name))
    : leads(populated) || populated.includes('*');
};
