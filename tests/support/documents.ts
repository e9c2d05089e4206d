import type { Newsroom } from './strapi';

export interface Document {
  readonly documentId: string;
  readonly [attribute: string]: unknown;
}

/** The document service as the tests call it; Strapi's own types know a content type's attributes only once they are generated. */
export interface Documents {
  create(params: object): Promise<Document>;
  update(params: object): Promise<Document | null>;
  findOne(params: object): Promise<Document | null>;
  publish(params: object): Promise<{ entries: readonly Document[] }>;
  unpublish(params: object): Promise<unknown>;
}

export type Type = 'article' | 'event' | 'speaker';

export const documentsOf = ({ strapi }: Newsroom, type: Type): Documents => strapi.documents(`api::${type}.${type}`);
