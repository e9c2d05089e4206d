/** A value read from outside as an object with keys, and no list. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The records in a value: a populated relation, component or media, single or many. */
export const recordsIn = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  (Array.isArray(value) ? value : [value]).filter(isRecord);

/** The text in a value; null where there is none, or an empty one. */
export const textIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
