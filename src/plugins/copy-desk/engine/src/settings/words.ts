import type { Trilingual } from '../rules/rule';

/** What may be wrong with a setting, as the end of a sentence whose beginning names its key. */
const PROBLEMS = {
  unknown: {
    ar: 'غير معروف؛ المعروف: {{known}}.',
    en: 'is not known; the keys are {{known}}.',
    fr: 'n’est pas connu ; les clés sont {{known}}.',
  },
  object: { ar: 'يجب أن يكون كائنا.', en: 'must be an object.', fr: 'doit être un objet.' },
  rule: {
    ar: 'ليس قاعدة؛ يعرض copy-desk rules القواعد.',
    en: 'is no rule; `copy-desk rules` lists them.',
    fr: 'n’est pas une règle ; `copy-desk rules` les énumère.',
  },
  choice: {
    ar: 'يجب أن يكون واحدا من: {{known}}.',
    en: 'must be one of {{known}}.',
    fr: 'doit être l’un de : {{known}}.',
  },
  names: {
    ar: 'يجب أن يكون قائمة أسماء، كل منها مكتوب مرة واحدة ولا يتجاوز {{most}} حرف.',
    en: 'must be a list of names, each written once and of at most {{most}} characters.',
    fr: 'doit être une liste de noms, chacun écrit une fois et de {{most}} caractères au plus.',
  },
  rules: {
    ar: 'يجب أن يكون قائمة قواعد؛ يعرضها copy-desk rules.',
    en: 'must be a list of rules; `copy-desk rules` lists them.',
    fr: 'doit être une liste de règles ; `copy-desk rules` les énumère.',
  },
  styles: { ar: 'يجب أن يكون قائمة صيغ.', en: 'must be a list of styles.', fr: 'doit être une liste de styles.' },
  locale: { ar: 'يجب أن يكون لغة.', en: 'must be a locale.', fr: 'doit être une langue.' },
  source: {
    ar: 'يجب أن يكون اسم جهة أو وكالة.',
    en: 'must be the name of an outlet or agency.',
    fr: 'doit être le nom d’un média ou d’une agence.',
  },
  twice: {
    ar: 'صيغة ثانية للغة والمصدر نفسيهما.',
    en: 'is a second style of the same locale and source.',
    fr: 'est un second style de la même langue et de la même source.',
  },
  templates: {
    ar: 'يجب أن يكون قائمة قوالب، لا يتجاوز كل منها {{most}} حرف.',
    en: 'must be a list of templates, each of at most {{most}} characters.',
    fr: 'doit être une liste de modèles, chacun de {{most}} caractères au plus.',
  },
  field: { ar: 'لا حقل باسم {{at}}.', en: 'has no field {{at}}.', fr: 'n’a pas de champ {{at}}.' },
  brace: {
    ar: 'فيه قوس معقوف لا يخص حقلا.',
    en: 'has a brace that belongs to no field.',
    fr: 'a une accolade qui n’appartient à aucun champ.',
  },
  bracket: {
    ar: 'فيه قوس بلا قرينه.',
    en: 'has a bracket without its pair.',
    fr: 'a un crochet sans son pendant.',
  },
  months: {
    ar: 'يجب أن يسمي تقاليد الأشهر في هذه اللغة: {{known}}، أو اثنين منها معا.',
    en: 'must name month traditions of the locale: {{known}}, or two of them joined.',
    fr: 'doit nommer des traditions de mois de la langue : {{known}}, ou deux d’entre elles jointes.',
  },
  boolean: { ar: 'يجب أن يكون true أو false.', en: 'must be true or false.', fr: 'doit être true ou false.' },
  approvals: { ar: 'يجب أن يكون 0 أو 1 أو 2.', en: 'must be 0, 1 or 2.', fr: 'doit être 0, 1 ou 2.' },
} as const satisfies Readonly<Record<string, Trilingual>>;

export type Problem = keyof typeof PROBLEMS;

const filled = (text: string, data: Readonly<Record<string, string>>): string =>
  text.replace(/\{\{(\w+)\}\}/gu, (_whole, name: string) => data[name] ?? '');

/** A problem in the three languages of the desk. */
export const problemWords = (problem: Problem, data: Readonly<Record<string, string>>): Trilingual => {
  const { ar, en, fr } = PROBLEMS[problem];
  return { ar: filled(ar, data), en: filled(en, data), fr: filled(fr, data) };
};
