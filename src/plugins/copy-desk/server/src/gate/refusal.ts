import { errors } from '@strapi/utils';
import { explain, placeLabel } from '../../../engine/src';
import type { Finding, InterfaceLanguage, RoleMap } from '../../../engine/src';
import type { TextKey } from '../desk-log/desk-log';

/** A text that may not go live, with everything that stands in its way. */
export interface Refusal extends TextKey {
  readonly fingerprint: string;
  readonly findings: readonly Finding[];
}

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** How many errors hold the article back, by the plural forms of each language (CLDR); `#` is the number. */
const SENTENCES: Readonly<Record<InterfaceLanguage, Forms>> = {
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

const MORE: Readonly<Record<InterfaceLanguage, string>> = { ar: 'وغيرها: #', en: 'and # more', fr: 'et # de plus' };

const SHOWN = 3;

const sentenceOf = (count: number, language: InterfaceLanguage): string => {
  const forms = SENTENCES[language];
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return form.replace('#', String(count));
};

const placeOf = (locale: string | null, finding: Finding, language: InterfaceLanguage): string => {
  const where = placeLabel(finding, language);
  return locale === null ? where : `${where} (${locale})`;
};

/** The error that a refused call ends with: one sentence for people, everything at once in `details`. */
export const refusalError = (
  refusals: readonly Refusal[],
  roles: RoleMap,
  language: InterfaceLanguage,
): errors.ValidationError => {
  const reasons = refusals.flatMap(({ document, locale, findings }) =>
    findings.map((finding) => {
      const { what, why, remedy } = explain(finding, language);
      return { ...finding, document, locale, what, why, remedy, place: placeOf(locale, finding, language) };
    }),
  );
  const shown = reasons.slice(0, SHOWN).map(({ place, what }) => `${place}: ${what}`);
  const rest = reasons.length > SHOWN ? [MORE[language].replace('#', String(reasons.length - SHOWN))] : [];
  const message = `${sentenceOf(reasons.length, language)}. ${[...shown, ...rest].join(' · ')}`;
  return new errors.ValidationError(message, {
    // The Content Manager shows these at the form's fields.
    errors: reasons.map(({ field, place, what }) => ({
      path: [attributeOf(field, roles)],
      message: `${place}: ${what}`,
      name: 'ValidationError',
    })),
    reasons,
  });
};

const attributeOf = (field: string, roles: RoleMap): string => {
  const attribute = roles[field as keyof RoleMap];
  return typeof attribute === 'string' ? attribute : field;
};
