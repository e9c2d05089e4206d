import type { Rule } from './rule';

/** The rules of the desk, in the order in which they are listed. */
export const rules = [] as const satisfies readonly Rule[];

/** Every rule id, so that a misspelt one in settings does not compile. */
export type RuleId = (typeof rules)[number]['id'];
