import type { Settings } from '../settings';

/** What a newsroom may decide while it runs; the log keeps all of it beside what was done under it. */
export const SETTINGS_KEYS = ['rules', 'style', 'outlets', 'datelines', 'approvals', 'unwaivable'] as const;

/** The settings alone, out of a configuration that holds more. */
export const keptSettings = ({ rules, style, outlets, datelines, approvals, unwaivable }: Settings): Settings => ({
  rules,
  style,
  outlets,
  datelines,
  approvals,
  unwaivable,
});
