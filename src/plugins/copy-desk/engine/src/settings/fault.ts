import { SEVERITIES } from '../finding';
import { isRecord } from '../parse/records';
import { rules } from '../rules';
import type { Settings, Style } from '../settings';
import { datelinesFault } from './datelines';
import type { Find, SettingsFault } from './find';
import { fault, isText } from './find';
import { SETTINGS_KEYS } from './kept';

/** The choices of house style; null leaves each to the article. */
export const STYLES: { readonly [K in keyof Style]: readonly Style[K][] } = {
  digits: ['latn', 'arab', 'arabext', null],
  quotationMarks: ['«»', '""', '“”', null],
  ranges: ['ltr', 'rtl', null],
  percentSign: ['%', '٪', null],
  tatweel: [true, false],
};

/** Code units; longer names are none. */
const LONGEST_NAME = 100;

const isRule = (id: unknown): boolean => rules.some((rule) => rule.id === id);

const rulesFault: Find = (value) => {
  if (!isRecord(value)) return fault('', 'object');
  const severities = [...SEVERITIES, 'off'];
  for (const [id, severity] of Object.entries(value)) {
    if (!isRule(id)) return fault(`["${id}"]`, 'rule');
    if (!severities.some((known) => known === severity)) {
      return fault(`["${id}"]`, 'choice', { known: severities.join(', ') });
    }
  }
  return null;
};

const styleFault: Find = (value) => {
  if (!isRecord(value)) return fault('', 'object');
  for (const [name, choice] of Object.entries(value)) {
    const choices: readonly unknown[] | undefined = Object.entries(STYLES).find(([known]) => known === name)?.[1];
    if (!choices) return fault(`.${name}`, 'unknown', { known: Object.keys(STYLES).join(', ') });
    if (!choices.includes(choice)) return fault(`.${name}`, 'choice', { known: choices.map(String).join(', ') });
  }
  return null;
};

const outletsFault: Find = (value) => {
  const isName = (one: unknown): boolean => isText(one) && one.length <= LONGEST_NAME;
  const isList = Array.isArray(value) && value.every(isName) && new Set(value).size === value.length;
  return isList ? null : fault('', 'names', { most: String(LONGEST_NAME) });
};

const FAULTS: { readonly [K in keyof Settings]: Find } = {
  rules: rulesFault,
  style: styleFault,
  outlets: outletsFault,
  datelines: datelinesFault,
  approvals: (value) => ([0, 1, 2].some((known) => known === value) ? null : fault('', 'approvals')),
  unwaivable: (value) => (Array.isArray(value) && value.every(isRule) ? null : fault('', 'rules')),
};

/** The first fault of settings, of which some keys may be missing; null where there is none. */
export const settingsFault = (settings: unknown): SettingsFault | null => {
  if (!isRecord(settings)) return fault('', 'object');
  const known: readonly string[] = SETTINGS_KEYS;
  const unknown = Object.keys(settings).find((key) => !known.includes(key));
  if (unknown !== undefined) return fault(unknown, 'unknown', { known: known.join(', ') });
  for (const key of SETTINGS_KEYS) {
    const found = settings[key] === undefined ? null : FAULTS[key](settings[key]);
    if (found) return { ...found, key: `${key}${found.key}` };
  }
  return null;
};
