import { errors } from '@strapi/utils';
import type { Middleware } from 'koa';
import { isRecord } from '../article/row';

/** Conditions of PostgreSQL that a reader's query can bring about, and what to say of them. */
const SENTENCES: Readonly<Record<string, string>> = {
  // query_canceled
  '57014': 'The question takes too long to answer: narrow it by date, locale or words.',
  // invalid_text_representation, numeric_value_out_of_range, datetime formats, character_not_in_repertoire
  '22P02': 'A value in the query has the wrong form for what it is compared with: write it as the attribute is.',
  '22003': 'A number in the query is too large for what it is compared with: use a smaller one.',
  '22007': 'A date in the query has no form that is known: write it as YYYY-MM-DD.',
  '22008': 'A date in the query does not exist: correct it.',
  // undefined_function: an operator that the attribute's type does not have
  '42883': 'An attribute in the query cannot be compared in this way: choose another operator or attribute.',
  '22021': 'The query holds a character that no text can hold: leave it out.',
};

/** The error that tells a reader what the database has against a query; any other error as it is. */
export const explained = (error: unknown): unknown => {
  const sentence = isRecord(error) ? SENTENCES[String(error['code'])] : undefined;
  return sentence === undefined ? error : new errors.ValidationError(sentence);
};

/** Says to the reader what the database has against a query, instead of failing. */
export const explainDatabase: Middleware = async (_ctx, next) => {
  try {
    await next();
  } catch (error) {
    throw explained(error);
  }
};
