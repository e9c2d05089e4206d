import type { InterfaceLanguage } from '../../../engine/src';

/** Sentences by the plural forms of each language (CLDR); `#` is the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };
type InLanguages<T> = Readonly<Record<InterfaceLanguage, T>>;

/** How many errors hold the article back. */
export const ERRORS: InLanguages<Forms> = {
  ar: {
    one: 'لم يُنشر المقال: فيه خطأ واحد يجب إصلاحه أولا',
    two: 'لم يُنشر المقال: فيه خطآن يجب إصلاحهما أولا',
    few: 'لم يُنشر المقال: فيه # أخطاء يجب إصلاحها أولا',
    many: 'لم يُنشر المقال: فيه # خطأ يجب إصلاحها أولا',
    other: 'لم يُنشر المقال: فيه # خطأ يجب إصلاحها أولا',
  },
  en: {
    one: 'The article was not published: it has an error that must be mended first',
    other: 'The article was not published: it has # errors that must be mended first',
  },
  fr: {
    one: 'L’article n’a pas été publié : il contient une erreur à corriger d’abord',
    other: 'L’article n’a pas été publié : il contient # erreurs à corriger d’abord',
  },
};

export const NOT_PUBLISHED: InLanguages<string> = {
  ar: 'لم يُنشر المقال',
  en: 'The article was not published',
  fr: 'L’article n’a pas été publié',
};

/** How many approvals are missing. */
export const APPROVALS: InLanguages<Forms> = {
  ar: {
    one: 'تنقصه موافقة واحدة ممن لم يكتب فيه',
    two: 'تنقصه موافقتان ممن لم يكتبوا فيه',
    few: 'تنقصه # موافقات ممن لم يكتبوا فيه',
    many: 'تنقصه # موافقة ممن لم يكتبوا فيه',
    other: 'تنقصه # موافقة ممن لم يكتبوا فيه',
  },
  en: {
    one: 'it lacks an approval by somebody who did not write it',
    other: 'it lacks # approvals by people who did not write it',
  },
  fr: {
    one: 'il lui manque une approbation par une personne qui ne l’a pas écrit',
    other: 'il lui manque # approbations par des personnes qui ne l’ont pas écrit',
  },
};

/** What to do about it. */
export const REQUEST: InLanguages<string> = {
  ar: 'اطلب مراجعته.',
  en: 'Request review.',
  fr: 'Demandez une relecture.',
};

export const WAIT: InLanguages<string> = {
  ar: 'المراجعة مطلوبة وتنتظر من يوافق.',
  en: 'Review is requested and waits for an approver.',
  fr: 'La relecture est demandée et attend une approbation.',
};

/** For the doors that create and publish at once. */
export const SAVE_DRAFT: InLanguages<string> = {
  ar: 'احفظه مسودة (status=draft) ثم اطلب مراجعته.',
  en: 'Save it as a draft (?status=draft) and request review.',
  fr: 'Enregistrez-le comme brouillon (?status=draft) et demandez une relecture.',
};

export const EMBARGO: InLanguages<(until: string) => string> = {
  ar: (until) => `عليه حظر نشر حتى ${until}؛ جدوِل نشره.`,
  en: (until) => `it is under embargo until ${until}; schedule it.`,
  fr: (until) => `il est sous embargo jusqu’au ${until} ; programmez-le.`,
};

export const WITHDRAWAL: InLanguages<string> = {
  ar: 'المقال منشور، ولا يُزال إلا بإجراء «سحب المقال» الذي يترك إشعارا في مكانه.',
  en: 'The article is published: it is taken back by “withdraw article” alone, which leaves a notice in its place.',
  fr: 'L’article est publié : seul « retirer l’article » le retire, en laissant un avis à sa place.',
};

export const MORE: InLanguages<string> = { ar: 'وغيرها: #', en: 'and # more', fr: 'et # de plus' };

/** The form of a number in a language. */
export const countedIn = (forms: InLanguages<Forms>, count: number, language: InterfaceLanguage): string =>
  (forms[language][new Intl.PluralRules(language).select(count)] ?? forms[language].other).replace('#', String(count));
