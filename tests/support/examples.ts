import { DEFAULT_SETTINGS, parseArticle, parsePlainText } from '../../src/plugins/copy-desk/engine/src';
import type { CheckOptions, Rule, Story } from '../../src/plugins/copy-desk/engine/src';
import type { Example } from '../../src/plugins/copy-desk/engine/src/rules/rule';

export const localeOf = (rule: Rule, example: Example): string =>
  (typeof example === 'string' ? undefined : example.locale) ??
  (rule.locales?.includes('ar') === false ? rule.locales[0] : undefined) ??
  'ar';

/** Today, of the stories whose example says it. */
const todays = new WeakMap<Story, string>();

/** What a rule needs to run at all: some wait until the house asks for them, and some ask what day it is. */
export const optionsFor = ({ id, onDemand, severity }: Rule, story?: Story): CheckOptions => ({
  ...(onDemand && { settings: { ...DEFAULT_SETTINGS, rules: { [id]: severity } } }),
  today: (story && todays.get(story)) ?? null,
});

/** The story that an example of a rule stands for. */
export const storyOf = (example: Example, locale = 'ar'): Story => {
  if (typeof example === 'string') return parsePlainText(example, { locale });
  const story = storyIn(example, locale);
  if (example.today !== undefined) todays.set(story, example.today);
  return story;
};

const storyIn = (example: Exclude<Example, string>, locale: string): Story => {
  const { text = '', body, date, record } = example;
  const language = example.locale ?? locale;
  if (body !== undefined) return parseArticle({ locale: language, lines: {}, body, ...(record && { record }) });
  const story = parsePlainText(text, { locale: language, date: date ?? null });
  if (!record) return story;
  return { ...story, record: { dateline: null, quotations: [], speakers: [], event: null, ...record } };
};

/** The same example with its text changed; examples that are blocks stay as they are. */
export const mapText = (example: Example, change: (text: string) => string): Example => {
  if (typeof example === 'string') return change(example);
  return example.text === undefined ? example : { ...example, text: change(example.text) };
};
