import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { mayReadDrafts } from '../delivery/read-drafts';

/** Questions to the database and rows of their answers that one request may come to. */
export const BUDGET = 2000;
/** What a field of the query itself costs beside its rows. */
export const ROOT_COST = 50;

const spent = new WeakMap<Context, number>();

/**
 * Takes what a field has cost from what the request may cost.
 * @throws a ValidationError of one sentence when nothing is left; tokens that may read drafts belong to the house.
 */
export const spend = (request: Context, cost: number): void => {
  const sum = (spent.get(request) ?? 0) + cost;
  spent.set(request, sum);
  if (sum > BUDGET && !mayReadDrafts(request)) {
    throw new errors.ValidationError(
      'The query asks for too much at once: ask for shorter lists or in several requests.',
    );
  }
};
