import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

/** What a resolver gets of the request, from Strapi's GraphQL plugin. */
export interface GraphqlContext {
  readonly state: Context['state'];
  readonly koaContext: Context;
}

export type Arguments = Readonly<Record<string, unknown>>;
export type Next = (parent: unknown, args: Arguments, context: GraphqlContext, info: unknown) => unknown;
export type Guard = (...call: [...Parameters<Next>, Next]) => unknown;

/** What Nexus says of a field while it makes the schema. */
export interface Field {
  readonly parentTypeConfig: { readonly name: string };
  readonly fieldConfig: { readonly name: string };
}

interface Nexus {
  plugin(config: { name: string; onCreateFieldResolver(field: Field): Guard | undefined }): unknown;
}

interface Extension {
  readonly typeDefs?: string;
  readonly resolvers?: Readonly<Record<string, unknown>>;
  readonly plugins?: readonly unknown[];
}

interface ShadowField {
  disable(): unknown;
  disableOutput(): unknown;
}

/** The service of Strapi's GraphQL plugin through which other plugins take part in the schema. */
export interface ExtensionService {
  shadowCRUD(uid: string): { disable(): unknown; field(name: string): ShadowField };
  use(extension: Extension | ((tools: { readonly nexus: Nexus }) => Extension)): unknown;
}

interface Naming {
  getTypeName(contentType: unknown): string;
}

const graphql = (strapi: Core.Strapi) => strapi.plugin('graphql');

export const extensionOf = (strapi: Core.Strapi): ExtensionService =>
  graphql(strapi).service<ExtensionService>('extension');

/** The name of a content type in the schema. */
export const typeNameOf = (strapi: Core.Strapi, uid: string): string =>
  graphql(strapi)
    .service<{ readonly naming: Naming }>('utils')
    .naming.getTypeName(strapi.contentTypes[uid as keyof typeof strapi.contentTypes]);
