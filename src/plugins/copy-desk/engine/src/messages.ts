import { RULE_FAILED } from './check';
import type { Finding } from './finding';
import type { InterfaceLanguage } from './interface-language';
import { rules } from './rules';
import type { Rule, Trilingual } from './rules/rule';

/** A finding in words: what is there, why it matters, what to do. */
export interface Explanation {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
}

const FAILED: { readonly [K in keyof Explanation]: Trilingual } = {
  title: {
    ar: 'تعذّر تشغيل القاعدة',
    en: 'The rule could not be run',
    fr: 'La règle n’a pas pu être exécutée',
  },
  what: {
    ar: 'توقفت القاعدة {{rule}} قبل أن تُتمّ قراءة النص: {{reason}}',
    en: 'The rule {{rule}} stopped before it had read the text: {{reason}}',
    fr: 'La règle {{rule}} s’est arrêtée avant d’avoir lu le texte : {{reason}}',
  },
  why: {
    ar: 'ما لم يُقرأ لا يمكن اعتماده للنشر.',
    en: 'What has not been read cannot be passed.',
    fr: 'Ce qui n’a pas été lu ne peut pas être validé.',
  },
  remedy: {
    ar: 'أبلغ مسؤول النظام باسم القاعدة، أو أوقفها في الإعدادات.',
    en: 'Give the rule’s name to your administrator, or switch it off in the settings.',
    fr: 'Signalez le nom de la règle à l’administrateur, ou désactivez-la dans les réglages.',
  },
};

/** What needs no isolate in a sentence of the language: there is nothing in it that runs the other way. */
const AT_HOME: Readonly<Record<InterfaceLanguage, RegExp>> = {
  ar: /^[\p{Script=Arabic}\p{M}\s\u060C\u061B\u061F]*$/u,
  en: /^[\p{Script=Latin}\p{M}\p{P}\s0-9+]*$/u,
  fr: /^[\p{Script=Latin}\p{M}\p{P}\s0-9+]*$/u,
};
const RUNS_FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\u0660-\u0669]/u;

const isolated = (value: string, language: InterfaceLanguage): string =>
  AT_HOME[language].test(value) ? value : `\u2068${value}\u2069`;

/** Character by character from the left; an override does it where an isolate is not enough. */
const inOrder = (value: string, language: InterfaceLanguage): string => {
  if (RUNS_FROM_RIGHT.test(value)) return `\u2066\u202D${value}\u202C\u2069`;
  return AT_HOME[language].test(value) ? value : `\u2066${value}\u2069`;
};

const PLACEHOLDER = /\{\{(\w+)(\|ltr)?\}\}/gu;

const fill = (text: string, data: Readonly<Record<string, string>>, language: InterfaceLanguage): string =>
  text.replace(PLACEHOLDER, (whole, name: string, order: string | undefined) => {
    const value = data[name];
    if (value === undefined) return whole;
    return order ? inOrder(value, language) : isolated(value, language);
  });

/** Puts a finding into words in the reader's language. */
export const explain = (finding: Finding, language: InterfaceLanguage): Explanation => {
  const { id, data } = finding.message;
  const rule = (rules as readonly Rule[]).find((one) => one.id === finding.rule);
  const texts = id === RULE_FAILED || !rule ? FAILED : { ...rule, what: rule.messages[id] };
  const say = (text: Trilingual | undefined): string => (text ? fill(text[language], data, language) : id);
  return {
    title: say(texts.title),
    what: say(texts.what),
    why: say(texts.why),
    remedy: say(texts.remedy),
  };
};
