import { isRecord } from '../parse/records';

/** Databases keep the values of an object, and not the order of its keys. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  return Object.keys(value)
    .sort()
    .map((key) => [key, sorted(value[key])]);
};

/** A plain value as one text, the same for whatever says the same. */
export const canonical = (value: unknown): string => JSON.stringify(sorted(value));

/** Whether two plain values say the same, whatever the order of their keys. */
export const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);
