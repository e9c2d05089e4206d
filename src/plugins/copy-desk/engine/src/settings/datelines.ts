import { readTemplate, TemplateError } from '../dateline/template';
import { languageOf } from '../language';
import { isRecord } from '../parse/records';
import { nameKey } from '../text/name-key';
import type { Find, SettingsFault } from './find';
import { fault, isText } from './find';

const DIGITS = ['latn', 'arab', 'arabext'];
const KEYS = ['locale', 'source', 'templates', 'months', 'digits', 'ownLine'];
/** Code units. */
const LONGEST_TEMPLATE = 200;

/** What is wrong with a newsroom's word on its datelines, held against what the engine can write. */
export const datelinesFault: Find = (value) => {
  if (!Array.isArray(value)) return fault('', 'styles');
  const seen = new Set<string>();
  for (const [index, style] of value.entries()) {
    const found = styleFault(style);
    if (found) return { ...found, key: `[${index}]${found.key}` };
    const { locale, source } = style as { locale: string; source?: string };
    const name = `${locale}\n${nameKey(source ?? '')}`;
    if (seen.has(name)) return fault(`[${index}]`, 'twice');
    seen.add(name);
  }
  return null;
};

const styleFault: Find = (style) => {
  if (!isRecord(style)) return fault('', 'object');
  const unknown = Object.keys(style).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) return fault(`.${unknown}`, 'unknown', { known: KEYS.join(', ') });
  const { locale, source, templates, months, digits, ownLine } = style;
  if (!isText(locale)) return fault('.locale', 'locale');
  if (source !== undefined && !isText(source)) return fault('.source', 'source');
  const found = templates === undefined ? null : templatesFault(templates);
  if (found) return found;
  if (months !== undefined && !areMonths(months, locale)) {
    return fault('.months', 'months', { known: traditionsOf(locale).join(', ') });
  }
  if (digits !== undefined && !DIGITS.some((known) => known === digits)) {
    return fault('.digits', 'choice', { known: DIGITS.join(', ') });
  }
  return ownLine === undefined || typeof ownLine === 'boolean' ? null : fault('.ownLine', 'boolean');
};

const templatesFault = (templates: unknown): SettingsFault | null => {
  const isTemplate = (one: unknown): boolean => isText(one) && one.length <= LONGEST_TEMPLATE;
  if (!Array.isArray(templates) || templates.length === 0 || !templates.every(isTemplate)) {
    return fault('.templates', 'templates', { most: String(LONGEST_TEMPLATE) });
  }
  for (const [index, template] of templates.entries()) {
    try {
      readTemplate(String(template));
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      return fault(`.templates[${index}]`, error.fault, { at: error.at });
    }
  }
  return null;
};

const traditionsOf = (locale: string): readonly string[] => Object.keys(languageOf(locale).datelineForm?.months ?? {});

const areMonths = (months: unknown, locale: string): boolean => {
  const known = traditionsOf(locale);
  const named = isText(months) ? (months.match(/[a-z]+/gu) ?? []) : [];
  return named.length > 0 && named.every((name) => known.includes(name));
};
