import { errors } from '@strapi/utils';
import { explain } from '../../../engine/src';
import type { TextKey } from '../desk-log/desk-log';
import type { Finding, InterfaceLanguage, RoleMap } from '../../../engine/src';

/** A text that may not go live, with everything that stands in its way. */
export interface Refusal extends TextKey {
  readonly fingerprint: string;
  readonly findings: readonly Finding[];
}

const WORDS = {
  ar: {
    sentence: (count: number) =>
      count === 1 ? 'لم يُنشر المقال: فيه خطأ يجب إصلاحه أولا' : `لم يُنشر المقال: فيه ${count} أخطاء يجب إصلاحها أولا`,
    paragraph: 'الفقرة',
    more: (count: number) => `وغيرها: ${count}`,
  },
  en: {
    sentence: (count: number) =>
      count === 1
        ? 'The article was not published: it has an error that must be mended first'
        : `The article was not published: it has ${count} errors that must be mended first`,
    paragraph: 'paragraph',
    more: (count: number) => `and ${count} more`,
  },
  fr: {
    sentence: (count: number) =>
      count === 1
        ? 'L’article n’a pas été publié : il contient une erreur à corriger d’abord'
        : `L’article n’a pas été publié : il contient ${count} erreurs à corriger d’abord`,
    paragraph: 'paragraphe',
    more: (count: number) => `et ${count} autres`,
  },
} as const;

const SHOWN = 3;

const placeOf = (locale: string | null, finding: Finding, language: InterfaceLanguage): string => {
  const where = finding.field === 'body' ? `${WORDS[language].paragraph} ${finding.block + 1}` : finding.field;
  return locale === null ? where : `${locale}, ${where}`;
};

/** The error that a refused call ends with: one sentence for people, everything at once in `details`. */
export const refusalError = (
  refusals: readonly Refusal[],
  roles: RoleMap,
  language: InterfaceLanguage,
): errors.ValidationError => {
  const words = WORDS[language];
  const reasons = refusals.flatMap(({ document, locale, findings }) =>
    findings.map((finding) => {
      const { what, why, remedy } = explain(finding, language);
      return { ...finding, document, locale, what, why, remedy, place: placeOf(locale, finding, language) };
    }),
  );
  const shown = reasons.slice(0, SHOWN).map(({ place, what }) => `${place}: ${what}`);
  const rest = reasons.length > SHOWN ? [words.more(reasons.length - SHOWN)] : [];
  const message = `${words.sentence(reasons.length)} (${[...shown, ...rest].join(' · ')})`;
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
