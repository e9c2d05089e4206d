import type { Severity } from '../finding';
import { rank } from '../finding';
import { isRecord } from '../parse/records';
import type { Settings } from '../settings';

/** The settings under which an approval was given, as the log keeps them. */
export type KeptSettings = Pick<Settings, 'rules' | 'style' | 'outlets' | 'datelines' | 'approvals'>;

export const keptSettings = ({ rules, style, outlets, datelines, approvals }: Settings): KeptSettings => ({
  rules,
  style,
  outlets,
  datelines,
  approvals,
});

type Choice = Severity | 'off' | undefined;

/** A rule left to itself may be graver in one place than in another, so only what is surely no milder counts as such. */
const isMilder = (then: Choice, now: Choice): boolean => {
  if (then === now || then === 'off' || now === 'error') return false;
  if (then === undefined || now === undefined || now === 'off') return true;
  return rank(now) > rank(then);
};

/** Databases keep the values of an object, and not the order of its keys. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  return Object.keys(value)
    .sort()
    .map((key) => [key, sorted(value[key])]);
};
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/**
 * Whether what passed under the settings of then might not have had to pass as much as today asks less: a rule milder,
 * fewer approvals, or another house style, which cannot be told from a looser one. Settings that were not kept are.
 */
export const loosened = (then: unknown, now: Settings): boolean => {
  if (!isRecord(then) || !isRecord(then['rules'])) return true;
  const rules: Readonly<Record<string, unknown>> = then['rules'];
  const ids = [...new Set([...Object.keys(rules), ...Object.keys(now.rules)])];
  return (
    ids.some((id) => isMilder(rules[id] as Choice, now.rules[id])) ||
    typeof then['approvals'] !== 'number' ||
    now.approvals < then['approvals'] ||
    !isSame(then['style'], now.style) ||
    !isSame(then['outlets'], now.outlets) ||
    !isSame(then['datelines'], now.datelines)
  );
};
