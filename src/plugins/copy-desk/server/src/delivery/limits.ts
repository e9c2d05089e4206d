import { errors } from '@strapi/utils';
import type { Middleware } from 'koa';
import { isRecord } from '../article/row';
import { checkFilterForm } from './filter-form';
import { mayReadDrafts } from './read-drafts';

/** What one request may ask for: enough for any page, and too little to keep the database from others. */
export const LIMITS = {
  /** Relations in relations that `populate` may reach. */
  populateDepth: 4,
  /** Attributes that `populate` may name, at all depths. */
  populated: 30,
  /** Conditions in `filters`. */
  conditions: 40,
  /** Steps from the article to the attribute that a condition is on, through `$and` and relations. */
  conditionDepth: 8,
  sorted: 5,
  /** Characters of a search. */
  search: 200,
  /** Characters of any other value. */
  value: 500,
} as const;

const tooMuch = (sentence: string): never => {
  throw new errors.ValidationError(sentence);
};

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 + Math.max(0, ...Object.values(value as Record<string, unknown>).map(depthOf))
    : 0;

const leavesOf = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value as Record<string, unknown>).flatMap(leavesOf)
    : [value];

/** Relations that a populate names below each other: by `populate` in `populate`, or by a path with dots. */
const populateDepth = (populate: unknown): number => {
  if (typeof populate === 'string') {
    return Math.max(...populate.split(',').map((path) => path.split('.').length));
  }
  if (Array.isArray(populate)) return Math.max(0, ...populate.map(populateDepth));
  if (!isRecord(populate)) return 0;
  const below = (value: unknown): number =>
    isRecord(value)
      ? Math.max(populateDepth(value['populate']), ...Object.values(onOf(value)).map((one) => below(one)))
      : 0;
  return 1 + Math.max(0, ...Object.values(populate).map(below));
};

/** Dynamic zones name their components under `on`. */
const onOf = (value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  isRecord(value['on']) ? value['on'] : {};

const checkText = (key: string, value: unknown): void => {
  const longest = key === '_q' || key === 'q' ? LIMITS.search : LIMITS.value;
  if (leavesOf(value).some((leaf) => typeof leaf === 'string' && leaf.length > longest)) {
    tooMuch(`The parameter "${key}" holds more than ${longest} characters: shorten it.`);
  }
};

/**
 * Holds a query against the limits.
 * @throws a ValidationError of one sentence that names the parameter.
 */
export const checkLimits = (query: Readonly<Record<string, unknown>>): void => {
  for (const [key, value] of Object.entries(query)) checkText(key, value);
  const { populate, filters, sort } = query;
  checkFilterForm(filters);
  // Its relations may be filtered too.
  checkFilterForm(populate);
  if (populateDepth(populate) > LIMITS.populateDepth) {
    tooMuch(`"populate" reaches deeper than ${LIMITS.populateDepth} relations: ask for the rest apart.`);
  }
  if (leavesOf(populate).length > LIMITS.populated) {
    tooMuch(`"populate" names more than ${LIMITS.populated} attributes: ask for the rest apart.`);
  }
  if (leavesOf(filters).length > LIMITS.conditions) {
    tooMuch(`"filters" holds more than ${LIMITS.conditions} conditions: ask in several requests.`);
  }
  if (depthOf(filters) > LIMITS.conditionDepth) {
    tooMuch(`"filters" reaches deeper than ${LIMITS.conditionDepth} steps: put the condition nearer.`);
  }
  if (leavesOf(sort).flatMap((one) => String(one).split(',')).length > LIMITS.sorted) {
    tooMuch(`"sort" names more than ${LIMITS.sorted} attributes: leave out the last of them.`);
  }
};

/** Refuses what is too much for one request; tokens that may read drafts belong to the house and may ask for more. */
export const withinLimits: Middleware = async (ctx, next) => {
  const query: unknown = ctx.query;
  if (isRecord(query) && !mayReadDrafts(ctx)) checkLimits(query);
  await next();
};
