import { isRecord, languageOf, readTemplate } from '../../../engine/src';
import { isText } from './is-text';

type Fail = (key: string, problem: string) => never;

const DIGITS = ['latn', 'arab', 'arabext'];
const KEYS = ['locale', 'source', 'templates', 'months', 'digits', 'ownLine'];

/** Holds what the newsroom says of its datelines against what the engine can write; `fail` names the key. */
export const checkDatelines = (datelines: unknown, fail: Fail): void => {
  if (!Array.isArray(datelines)) return fail('datelines', 'must be a list of styles.');
  datelines.forEach((style: unknown, index) => {
    checkStyle(style, (key, problem) => fail(`datelines[${index}]${key}`, problem));
  });
};

const checkStyle = (style: unknown, fail: Fail): void => {
  if (!isRecord(style)) return fail('', 'must be an object.');
  const unknown = Object.keys(style).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) fail(`.${unknown}`, `is not known; the keys are ${KEYS.join(', ')}.`);
  const { locale, source, templates, months, digits, ownLine } = style;
  if (!isText(locale)) return fail('.locale', 'must be a locale.');
  if (source !== undefined && !isText(source)) fail('.source', 'must be the name of an outlet or agency.');
  if (templates !== undefined) checkTemplates(templates, fail);
  if (months !== undefined) checkMonths(months, locale, fail);
  if (digits !== undefined && !DIGITS.some((known) => known === digits))
    fail('.digits', 'must be one of latn, arab, arabext.');
  if (ownLine !== undefined && typeof ownLine !== 'boolean') fail('.ownLine', 'must be true or false.');
};

const checkTemplates = (templates: unknown, fail: Fail): void => {
  if (!Array.isArray(templates) || templates.length === 0 || !templates.every(isText))
    return fail('.templates', 'must be a list of templates.');
  templates.forEach((template: string, index) => {
    try {
      readTemplate(template);
    } catch (error) {
      fail(`.templates[${index}]`, `${error instanceof Error ? error.message : String(error)}.`);
    }
  });
};

const checkMonths = (months: unknown, locale: string, fail: Fail): void => {
  const known = Object.keys(languageOf(locale).datelineForm?.months ?? {});
  const named = isText(months) ? (months.match(/[a-z]+/gu) ?? []) : [];
  if (named.length === 0 || named.some((name) => !known.includes(name)))
    fail('.months', `must name month traditions of the locale: ${known.join(', ')}, or two of them joined.`);
};
