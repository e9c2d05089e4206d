import type { Core, UID } from '@strapi/strapi';
import { isRecord, recordsIn, textIn } from '../article/row';
import type { RoleMap } from '../../../engine/src';
import type { Config } from '../config';

/** How a content type of stories points at records of another: by a relation of its own, or by one in its quotations. */
export interface Use {
  readonly story: string;
  readonly roles: RoleMap;
  readonly relation: string;
  /** The record's attribute that leads back to the stories. */
  readonly inverse: string | null;
  /** The component attribute that holds the relation, where it is not the story's own. */
  readonly component: string | null;
}

interface Attribute {
  readonly type: string;
  readonly target?: string;
  readonly component?: string;
  readonly inversedBy?: string;
  readonly mappedBy?: string;
}

const attributesOf = (strapi: Core.Strapi, uid: string): Readonly<Record<string, Attribute>> =>
  strapi.getModel(uid as UID.Schema).attributes;

/** The uses of each type of record (speakers, events) by the mapped stories, by the record's uid. */
export const usesOf = (strapi: Core.Strapi, config: Config): ReadonlyMap<string, readonly Use[]> => {
  const uses = new Map<string, Use[]>();
  const add = (target: string | undefined, use: Use): void => {
    if (target) uses.set(target, [...(uses.get(target) ?? []), use]);
  };
  for (const [story, roles] of Object.entries(config.contentTypes)) {
    const attributes = attributesOf(strapi, story);
    for (const relation of [roles.speakers, roles.event]) {
      const attribute = relation ? attributes[relation] : undefined;
      if (!relation || attribute?.type !== 'relation') continue;
      const inverse = attribute.inversedBy ?? attribute.mappedBy ?? null;
      add(attribute.target, { story, roles, relation, inverse, component: null });
    }
    const component = roles.quotations ? attributes[roles.quotations]?.component : undefined;
    for (const [relation, attribute] of Object.entries(component ? attributesOf(strapi, component) : {})) {
      if (attribute.type !== 'relation') continue;
      add(attribute.target, { story, roles, relation, inverse: null, component: roles.quotations ?? null });
    }
  }
  return uses;
};

/** The content type of the speakers that the quotations of a content type point at. */
export const speakerType = (strapi: Core.Strapi, uid: string, attribute: string | undefined): string | null => {
  const component = attributesOf(strapi, uid)[attribute ?? '']?.component;
  return (component && attributesOf(strapi, component)['speaker']?.target) ?? null;
};

/** A live story that uses a record. */
export interface LiveStory {
  readonly contentType: string;
  readonly document: string;
  readonly locale: string | null;
  readonly headline: string;
}

/** The live stories that use one of the records of these row ids. */
export const liveStoriesUsing = async (
  strapi: Core.Strapi,
  uses: readonly Use[],
  ids: readonly number[],
): Promise<readonly LiveStory[]> => {
  const stories: LiveStory[] = [];
  for (const { story, roles, relation, component } of uses) {
    const leaf = { [relation]: { id: { $in: ids } } };
    const rows: unknown = await strapi.db.query(story).findMany({
      where: { publishedAt: { $notNull: true }, ...(component ? { [component]: leaf } : leaf) },
    });
    for (const row of recordsIn(rows)) {
      const document = String(row['documentId']);
      const headline = textIn(row[roles.headline ?? '']) ?? document;
      stories.push({ contentType: story, document, locale: textIn(row['locale']), headline });
    }
  }
  return stories;
};

/** The row ids of a document, all of them or those of the locales named. */
export const rowIds = async (
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  locale: unknown,
): Promise<readonly number[]> => {
  const locales = [locale].flat().filter((one): one is string => typeof one === 'string' && one !== '*');
  const rows: unknown = await strapi.db.query(uid).findMany({
    where: { documentId, ...(locales.length > 0 && { locale: { $in: locales } }) },
    select: ['id'],
  });
  return recordsIn(rows).flatMap((row) => (isRecord(row) && typeof row['id'] === 'number' ? row['id'] : []));
};
