import { isRecord } from '../article/row';
import type { Json } from './json';
import { mapValues, omit, orNull } from './json';

/** What Strapi's generator says of documentIds and dates is not so: they are no UUIDs, and have no default. */
const UNTRUE = ['$schema', 'format', 'pattern', 'default', 'x-strapi-serialize'];
const ALWAYS: readonly unknown[] = ['id', 'documentId'];

/** A component is delivered with its id, of which the generator does not know. */
const idOf = (properties: Json): Json => ('documentId' in properties ? {} : { id: { type: 'integer' } });

/**
 * Corrects a schema of Strapi's generator by what its answers hold: any attribute may be null, and is missing where
 * `fields` leaves it out. What is not named is not delivered.
 */
export const correctSchema = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(correctSchema);
  if (!isRecord(schema)) return schema;
  const { properties, required, ...rest } = omit(schema, UNTRUE);
  const corrected = mapValues(rest, correctSchema);
  if (!isRecord(properties)) return { ...corrected, ...(required !== undefined && { required }) };
  return {
    ...corrected,
    properties: mapValues({ ...idOf(properties), ...properties }, (one, name) =>
      ALWAYS.includes(name) ? correctSchema(one) : orNull(correctSchema(one)),
    ),
    required: Array.isArray(required) ? required.filter((name) => ALWAYS.includes(name)) : [],
  };
};

/** Parameters that ask for drafts, which are not public. */
const DESK = ['status', 'publicationFilter', 'hasPublishedVersion'];
const MOST = 100;

const correctParameter = (parameter: Json, fields: readonly string[]): Json => {
  const { name } = parameter;
  const schema = correctSchema(parameter['schema']) as Json;
  const kept = omit(parameter, UNTRUE);
  if (name === 'fields' && isRecord(schema['items']) && Array.isArray(schema['items']['enum'])) {
    const items = { ...schema['items'], enum: [...new Set([...(schema['items']['enum'] as unknown[]), ...fields])] };
    return { ...kept, schema: { ...schema, items } };
  }
  // Conditions may be joined by $and, $or and $not, and reach through relations; so may populate.
  if (name === 'filters') return { ...kept, schema: omit(schema, ['propertyNames']) };
  if (name === 'populate') return { ...kept, schema: { anyOf: [schema, { type: 'object' }] } };
  if (name === 'pagination[pageSize]' || name === 'pagination[limit]')
    return { ...kept, schema: { ...schema, maximum: MOST } };
  return { ...kept, schema };
};

/** The parameters of a route of Strapi's for readers; `fields` may name what is added, too. */
export const correctParameters = (parameters: unknown, fields: readonly string[]): readonly Json[] =>
  (Array.isArray(parameters) ? parameters : [])
    .filter(isRecord)
    .filter(({ name }) => name !== '_q' && !DESK.includes(String(name)))
    .map((parameter) => correctParameter(parameter, fields));
