import type { Core, UID } from '@strapi/strapi';
import type { Config } from '../config';
import { contentTypes } from '../content-types';
import { extensionOf } from './plugin';

interface Attribute {
  readonly private?: boolean;
}

/**
 * Keeps the desk's own types out of the schema, and private attributes of the texts on it: Strapi leaves those in what
 * may be written.
 */
export const hideDesk = (strapi: Core.Strapi, config: Config): void => {
  const extension = extensionOf(strapi);
  for (const name of Object.keys(contentTypes)) extension.shadowCRUD(`plugin::copy-desk.${name}`).disable();
  for (const uid of Object.keys(config.contentTypes)) {
    const attributes = strapi.contentType(uid as UID.ContentType).attributes as Record<string, Attribute>;
    for (const [name, attribute] of Object.entries(attributes)) {
      if (attribute.private) extension.shadowCRUD(uid).field(name).disable();
    }
  }
};
