import type { Core } from '@strapi/strapi';
import { contentTypes } from './index';

interface GraphqlExtension {
  shadowCRUD(uid: string): { disable(): void };
}

/** Keeps the desk's own types out of GraphQL, where a newsroom has that plugin. */
export const keepInternal = (strapi: Core.Strapi): void => {
  if (!strapi.plugins['graphql']) return;
  const extension = strapi.plugin('graphql').service<GraphqlExtension>('extension');
  for (const name of Object.keys(contentTypes)) extension.shadowCRUD(`plugin::copy-desk.${name}`).disable();
};
