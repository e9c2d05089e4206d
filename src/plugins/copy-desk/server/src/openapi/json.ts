import { isRecord } from '../article/row';

/** A part of an OpenAPI document. */
export type Json = Readonly<Record<string, unknown>>;

/** What stands at a path of a document; an empty object where nothing does. */
export const at = (json: unknown, ...path: readonly string[]): Json => {
  const found = path.reduce<unknown>((part, key) => (isRecord(part) ? part[key] : undefined), json);
  return isRecord(found) ? found : {};
};

export const mapValues = (json: Json, change: (value: unknown, key: string) => unknown): Json =>
  Object.fromEntries(Object.entries(json).map(([key, value]) => [key, change(value, key)]));

export const omit = (json: Json, names: readonly string[]): Json =>
  Object.fromEntries(Object.entries(json).filter(([name]) => !names.includes(name)));

export const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

export const orNull = (schema: unknown): Json => ({ anyOf: [schema, { type: 'null' }] });

/** An object of which nothing else is delivered; what is named with a `?` may be left out. */
export const object = (properties: Json): Json => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(properties).map(([name, one]) => [name.replace('?', ''), one])),
  required: Object.keys(properties).filter((name) => !name.endsWith('?')),
  additionalProperties: false,
});

export const listOf = (items: Json): Json => ({ type: 'array', items });

export const TEXT: Json = { type: 'string' };
export const COUNT: Json = { type: 'integer', minimum: 0 };
