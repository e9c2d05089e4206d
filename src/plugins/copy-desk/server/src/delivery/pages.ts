import { errors } from '@strapi/utils';
import { isRecord } from '../article/row';

/** A part of a list; `paged` says in which of Strapi's two notations it was asked for. */
export interface Page {
  readonly start: number;
  readonly limit: number;
  readonly paged: boolean;
}

/** So far into a list nobody reads, and every step there costs. */
const FARTHEST = 10_000;
const NUMBER = /^\d{1,6}$/u;

const numberIn = (name: string, value: unknown, least: number, otherwise: number): number => {
  if (value === undefined) return otherwise;
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || !NUMBER.test(text) || Number(text) < least) {
    throw new errors.ValidationError(`"pagination[${name}]" must be a whole number from ${least} on.`);
  }
  return Number(text);
};

/**
 * Reads `pagination` in either of Strapi's notations.
 * @throws a ValidationError of one sentence for what is no number, or too far into the list.
 */
export const pageIn = (pagination: unknown, standard: number, most: number): Page => {
  if (pagination !== undefined && !isRecord(pagination)) {
    throw new errors.ValidationError('"pagination" must be given as pagination[page] and pagination[pageSize].');
  }
  const { page, pageSize, start, limit } = pagination ?? {};
  const paged = start === undefined && limit === undefined;
  const size = Math.min(
    most,
    paged ? numberIn('pageSize', pageSize, 1, standard) : numberIn('limit', limit, 1, standard),
  );
  const from = paged ? (numberIn('page', page, 1, 1) - 1) * size : numberIn('start', start, 0, 0);
  if (from > FARTHEST) {
    throw new errors.ValidationError(`Lists end after ${FARTHEST} items: ask for a shorter one by date or words.`);
  }
  return { start: from, limit: size, paged };
};

/** The description of a page in an answer, as Strapi gives it. */
export const pageMeta = ({ start, limit, paged }: Page, total: number): object =>
  paged
    ? { page: Math.floor(start / limit) + 1, pageSize: limit, pageCount: Math.ceil(total / limit), total }
    : { start, limit, total };
