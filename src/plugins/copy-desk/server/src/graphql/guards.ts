import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isRecord } from '../article/row';
import { draftRelationsOf, reachesDrafts } from '../delivery/draft-reach';
import { checkLimits } from '../delivery/limits';
import { createLocaleCheck } from '../delivery/locales';
import { explained } from '../delivery/patience';
import { UNPUBLISHED } from '../delivery/published-only';
import { mayReadDrafts } from '../delivery/read-drafts';
import { ROOT_COST, spend } from './budget';
import type { Arguments, Field, Guard, GraphqlContext } from './plugin';
import { typeNameOf } from './plugin';

/** What a reader may know of a draft that they have written: where it is. */
const RECEIPT: ReadonlySet<string> = new Set(['documentId', 'locale']);

interface Relation {
  readonly type: string;
  readonly target?: string;
}

const sizeOf = (value: unknown): number => {
  if (Array.isArray(value)) return value.length;
  return isRecord(value) && Array.isArray(value['nodes']) ? value['nodes'].length : 1;
};

/**
 * What the routes of REST have in front of them, for each field of GraphQL that asks the database: limits, no drafts for
 * whoever may not read them, known locales, and sentences for what the database refuses.
 */
export const createGuards = (strapi: Core.Strapi): ((field: Field) => Guard | undefined) => {
  const relations = draftRelationsOf({ ...strapi.contentTypes, ...strapi.components });
  const checkLocale = createLocaleCheck(strapi);
  const types = new Map(Object.keys(strapi.contentTypes).map((uid) => [typeNameOf(strapi, uid), uid]));
  const hasDrafts = (uid: string | undefined): boolean =>
    strapi.contentTypes[uid as keyof typeof strapi.contentTypes]?.options?.draftAndPublish === true;

  const check = (args: Arguments, context: GraphqlContext, writes: boolean): void => {
    if (mayReadDrafts(context)) return;
    const { data: _written, ...query } = args;
    checkLimits(query);
    if (!writes && reachesDrafts(query, relations, true)) throw new errors.PolicyError(UNPUBLISHED);
  };

  const root =
    (writes: boolean): Guard =>
    async (parent, args, context, info, next) => {
      check(args, context, writes);
      await checkLocale(args['locale']);
      spend(context.koaContext, ROOT_COST);
      try {
        const result = await next(parent, args, context, info);
        spend(context.koaContext, sizeOf(result));
        return result;
      } catch (error) {
        throw explained(error);
      }
    };

  /** A field of a text: nothing of a draft, and of texts behind a relation the published ones. */
  const inner =
    (onText: boolean, toTexts: boolean): Guard =>
    async (parent, args, context, info, next) => {
      const mayRead = mayReadDrafts(context);
      if (onText && !mayRead && isRecord(parent) && !parent['publishedAt']) throw new errors.PolicyError(UNPUBLISHED);
      check(args, context, false);
      const result = await next(parent, toTexts && !mayRead ? { ...args, status: 'published' } : args, context, info);
      if (typeof result === 'object' && result !== null) spend(context.koaContext, 1 + sizeOf(result));
      return result;
    };

  return ({ parentTypeConfig: { name: type }, fieldConfig: { name } }) => {
    if (type === 'Query' || type === 'Mutation') return root(type === 'Mutation');
    const uid = types.get(type);
    if (uid === undefined || RECEIPT.has(name)) return undefined;
    const attributes = strapi.contentType(uid as UID.ContentType).attributes as Readonly<Record<string, Relation>>;
    const attribute = attributes[name.replace(/_connection$/u, '')];
    const onText = hasDrafts(uid);
    return onText || attribute?.type === 'relation' ? inner(onText, hasDrafts(attribute?.target)) : undefined;
  };
};
