import type { Severity } from '../finding';
import { rank } from '../finding';
import { isRecord } from '../parse/records';
import type { Settings } from '../settings';
import { isSame } from '../settings/same';

type Choice = Severity | 'off' | undefined;

/** A rule left to itself may be graver in one place than in another, so only what is surely no milder counts as such. */
const isMilder = (then: Choice, now: Choice): boolean => {
  if (then === now || then === 'off' || now === 'error') return false;
  if (then === undefined || now === undefined || now === 'off') return true;
  return rank(now) > rank(then);
};

/** Whether a rule may be waived now that could not be then; settings of before there was such a choice knew none. */
const isFreed = (then: unknown, now: readonly string[]): boolean =>
  Array.isArray(then) && then.some((id: unknown) => typeof id === 'string' && !now.includes(id));

/**
 * Whether what passed under the settings of then might not have had to pass as much as today asks less: a rule milder,
 * fewer approvals, a rule that may be waived, or another house style, which cannot be told from a looser one.
 * Settings that were not kept are.
 */
export const loosened = (then: unknown, now: Settings): boolean => {
  if (!isRecord(then) || !isRecord(then['rules'])) return true;
  const rules: Readonly<Record<string, unknown>> = then['rules'];
  const ids = [...new Set([...Object.keys(rules), ...Object.keys(now.rules)])];
  return (
    ids.some((id) => isMilder(rules[id] as Choice, now.rules[id])) ||
    typeof then['approvals'] !== 'number' ||
    now.approvals < then['approvals'] ||
    isFreed(then['unwaivable'], now.unwaivable) ||
    !isSame(then['style'], now.style) ||
    !isSame(then['outlets'], now.outlets) ||
    !isSame(then['datelines'], now.datelines)
  );
};
