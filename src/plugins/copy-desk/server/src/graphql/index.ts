import type { Core } from '@strapi/strapi';
import type { Middleware } from 'koa';
import type { Config } from '../config';
import { addForms, addSharedTypes } from './forms';
import { createGuards } from './guards';
import { hideDesk } from './hidden';
import { extensionOf } from './plugin';
import { guardRequests } from './requests';

interface ApolloConfig {
  readonly plugins?: readonly unknown[];
}

const APOLLO = 'plugin::graphql.apolloServer';

/** Gives the articles of GraphQL what those of REST have, and the same guards, where a newsroom has that plugin. */
export const guardGraphql = (strapi: Core.Strapi, config: Config, rate: Middleware): void => {
  if (!strapi.plugins['graphql']) return;
  hideDesk(strapi, config);
  addSharedTypes(strapi);
  for (const [uid, roles] of Object.entries(config.contentTypes)) addForms(strapi, uid, roles);
  extensionOf(strapi).use(({ nexus }) => ({
    plugins: [nexus.plugin({ name: 'CopyDeskGuards', onCreateFieldResolver: createGuards(strapi) })],
  }));
  const apollo = strapi.config.get<ApolloConfig>(APOLLO, {});
  strapi.config.set(APOLLO, {
    includeStacktraceInErrorResponses: false,
    ...apollo,
    plugins: [...(apollo.plugins ?? []), guardRequests(rate)],
  });
};
