import { isRecord, textIn } from '../../../engine/src/api';
import type { DatelineFields, RoleMap } from '../../../engine/src';
import type { FieldChanges } from '../fixes/rewording';

type Values = Readonly<Record<string, unknown>>;

export const PARTS = ['place', 'country', 'source', 'byline', 'date'] as const;
type Part = (typeof PARTS)[number];

const componentIn = (values: Values, roles: RoleMap): Values => {
  const component = values[roles.dateline ?? ''];
  return isRecord(component) ? component : {};
};

const changed = (values: Values, roles: RoleMap, told: DatelineFields, parts: readonly Part[]): FieldChanges => {
  if (roles.dateline === undefined || parts.length === 0) return new Map();
  const said = Object.fromEntries(parts.map((part) => [part, told[part]]));
  return new Map([[roles.dateline, { ...componentIn(values, roles), ...said }]]);
};

/** The dateline component with what the text says of its empty fields; nothing where there is none. */
export const filled = (values: Values, roles: RoleMap, told: DatelineFields): FieldChanges => {
  const component = componentIn(values, roles);
  return changed(
    values,
    roles,
    told,
    PARTS.filter((part) => told[part] && textIn(component[part]) === null),
  );
};

const differingParts = (values: Values, roles: RoleMap, told: DatelineFields): readonly Part[] => {
  const component = componentIn(values, roles);
  return PARTS.filter((part) => told[part] && textIn(component[part]) !== null && component[part] !== told[part]);
};

/** What the text says otherwise than the component, for an editor to see before it is written over. */
export const differing = (values: Values, roles: RoleMap, told: DatelineFields): readonly string[] =>
  differingParts(values, roles, told).map((part) => told[part] ?? '');

/** The dateline component with what the text says otherwise. */
export const writtenOver = (values: Values, roles: RoleMap, told: DatelineFields): FieldChanges =>
  changed(values, roles, told, differingParts(values, roles, told));
