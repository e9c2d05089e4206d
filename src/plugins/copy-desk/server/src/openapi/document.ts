import { generate } from '@strapi/openapi';
import type { Core, UID } from '@strapi/strapi';
import type { RoleMap } from '../../../engine/src';
import { isRecord } from '../article/row';
import type { Config } from '../config';
import { ADDED, nameOf } from '../delivery/selection';
import { FEED_TYPES } from '../feeds/links';
import { usesOf } from '../records/uses';
import { STANDARD_FORMS } from '../standard/forms';
import { correctParameters, correctSchema } from './correct';
import type { Json } from './json';
import { at, listOf, mapValues, object, orNull, ref } from './json';
import { MOVED_OR_GONE, QUOTATIONS, REFUSALS, SEARCH, answerOf, formSchema, pathParameter } from './operations';
import { SCHEMAS, formProperties } from './schemas';

interface Collection {
  readonly path: string;
  readonly name: string;
  readonly roles: RoleMap | null;
}

/** The collections that readers may ask for: texts, and the records that they use. */
const collectionsOf = (strapi: Core.Strapi, config: Config): readonly Collection[] =>
  [...new Set([...Object.keys(config.contentTypes), ...usesOf(strapi, config).keys()])].map((uid) => {
    const { pluralName, singularName } = strapi.contentType(uid as UID.ContentType).info;
    const name = singularName.replace(/(?:^|-)(\p{L})/gu, (_all, letter: string) => letter.toUpperCase());
    return { path: `/${pluralName}`, name, roles: config.contentTypes[uid] ?? null };
  });

/** One item of a collection as it is delivered: what Strapi says of it, corrected, and what is added. */
const itemOf = (operation: Json, roles: RoleMap | null): Json => {
  const data = at(operation, 'responses', '200', 'content', 'application/json', 'schema', 'properties', 'data');
  const item = correctSchema(data) as Json;
  const added = roles ? formProperties(roles) : {};
  return { ...item, properties: { ...at(item, 'properties'), ...added, match: orNull(ref('Match')) } };
};

const operationOf = (operation: Json, answer: Json, fields: readonly string[], isList: boolean): Json => ({
  ...operation,
  parameters: [...correctParameters(operation['parameters'], fields), ...(isList ? SEARCH : [])],
  responses: { '200': answerOf(answer), ...REFUSALS },
});

/** The part of each address that names a form or a feed, and what is answered there. */
const mediaTypeAt = (path: string): string | undefined => {
  const [name = ''] = path.split('/').slice(-1);
  return STANDARD_FORMS[name]?.mediaType ?? new Map<string, string>(Object.entries(FEED_TYPES)).get(name);
};

/** Routes of the plugin itself, of which Strapi's generator knows no more than the address. */
const ownOperation = (path: string, operation: Json, item: Json, inQuery: readonly Json[]): Json => {
  const inPath = Array.from(path.matchAll(/\{(\w+)\}/gu), ([, name = '']) => pathParameter(name));
  const mediaType = mediaTypeAt(path);
  const answer = mediaType ? answerOf(formSchema(mediaType), 'In that form.', mediaType) : answerOf(item);
  return {
    ...operation,
    parameters: [...inPath, ...(mediaType ? [] : inQuery)],
    responses: { '200': answer, ...REFUSALS, ...MOVED_OR_GONE },
  };
};

interface Described {
  readonly name: string;
  readonly item: Json;
  readonly paths: Json;
}

const describe = (paths: Json, collection: Collection): Described => {
  const { path, name, roles } = collection;
  const one = `${path}/{id}`;
  const fields = roles ? ADDED.map((form) => nameOf(form, roles)) : [];
  const list = object({ data: listOf(ref(name)), meta: object({ pagination: ref('Pagination') }) });
  const single = object({ data: ref(name), meta: { type: 'object' } });
  const inQuery = correctParameters(at(paths, one, 'get')['parameters'], fields).filter(
    (parameter) => parameter['in'] === 'query' && parameter['name'] !== 'locale',
  );
  const own = Object.keys(paths).filter((other) => other.startsWith(`${path}/`) && other !== one);
  return {
    name,
    item: itemOf(at(paths, one, 'get'), roles),
    paths: {
      [path]: { get: operationOf(at(paths, path, 'get'), list, fields, true) },
      [one]: { get: operationOf(at(paths, one, 'get'), single, fields, false) },
      ...Object.fromEntries(
        own.map((other) => [other, { get: ownOperation(other, at(paths, other, 'get'), single, inQuery) }]),
      ),
    },
  };
};

/**
 * The OpenAPI document of what readers may ask for, out of the routes and types of this newsroom. Strapi's generator is the
 * start; what it says is corrected by what is delivered.
 */
export const openapiOf = (strapi: Core.Strapi, config: Config): Json => {
  const { document } = generate(strapi, { type: 'content-api' }) as unknown as { document: Json };
  const paths = at(document, 'paths');
  const collections = collectionsOf(strapi, config);
  const described = collections.map((collection) => describe(paths, collection));
  const items = Object.fromEntries(described.map(({ item, name }) => [name, item]));
  const schemas = mapValues(at(document, 'components', 'schemas'), correctSchema);
  return {
    openapi: document['openapi'],
    info: document['info'],
    servers: [{ url: strapi.config.get('api.rest.prefix', '/api') }],
    paths: {
      ...Object.fromEntries(described.flatMap((one) => Object.entries(one.paths))),
      ...(isRecord(paths['/quotations']) && { '/quotations': { get: QUOTATIONS } }),
    },
    components: { schemas: { ...schemas, ...items, ...SCHEMAS } },
  };
};
