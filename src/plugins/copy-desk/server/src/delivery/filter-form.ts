import { errors } from '@strapi/utils';
import { isRecord } from '../article/row';

const LISTED = /^\$(?:and|or)$/u;
const NESTING = /^\$(?:not|elemMatch)$/u;
const MANY = /^\$(?:in|notIn)$/u;
const PAIR = /^\$(?:between|notBetween)$/u;

const refuse = (operator: string, form: string): never => {
  throw new errors.ValidationError(`"${operator}" in "filters" takes ${form}.`);
};

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

/**
 * Holds each operator of `filters` against the form of what it takes; Strapi lets the wrong one through and the query fails.
 * @throws a ValidationError of one sentence that names the operator.
 */
export const checkFilterForm = (filters: unknown): void => {
  if (Array.isArray(filters)) {
    filters.forEach(checkFilterForm);
    return;
  }
  if (!isRecord(filters)) return;
  for (const [key, value] of Object.entries(filters)) {
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (LISTED.test(key)) {
      if (!Array.isArray(value) || list.some(isScalar)) refuse(key, `a list of conditions: ${key}[0][attribute]=value`);
    } else if (PAIR.test(key)) {
      if (list.length !== 2 || !list.every(isScalar)) refuse(key, 'two values, the least and the greatest');
    } else if (MANY.test(key)) {
      if (!list.every(isScalar)) refuse(key, `values: ${key}[0]=value`);
    } else if (key.startsWith('$') && !NESTING.test(key)) {
      if (!isScalar(value)) refuse(key, 'one value');
    }
    checkFilterForm(value);
  }
};
