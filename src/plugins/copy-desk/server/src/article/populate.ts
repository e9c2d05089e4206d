import type { Core, UID } from '@strapi/strapi';
import type { RoleMap } from '../../../engine/src';
import { mappedAttributes } from './row';

interface Populate {
  readonly [attribute: string]: true | { readonly populate: Populate };
}

/**
 * What must be populated to read a text whole: components to their depth, relations and media one step.
 * Virtual relations (other locales, creators) are no part of a text.
 */
export const populateOf = (strapi: Core.Strapi, uid: string, roles: RoleMap): Populate =>
  populateAttributes(strapi, uid, mappedAttributes(roles));

const populateAttributes = (strapi: Core.Strapi, uid: string, names: readonly string[]): Populate => {
  const { attributes } = strapi.getModel(uid as UID.Schema);
  const populate: Record<string, true | { populate: Populate }> = {};
  for (const name of names) {
    const attribute = attributes[name];
    if (attribute?.type === 'relation' || attribute?.type === 'media') populate[name] = true;
    if (attribute?.type === 'component') {
      const inner = Object.keys(strapi.getModel(attribute.component).attributes);
      populate[name] = { populate: populateAttributes(strapi, attribute.component, inner) };
    }
  }
  return populate;
};
