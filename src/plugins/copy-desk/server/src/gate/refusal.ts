import { errors } from '@strapi/utils';
import { explain, placeLabel } from '../../../engine/src';
import type { Finding, InterfaceLanguage, RoleMap, Stage } from '../../../engine/src';
import type { TextKey } from '../desk-log/desk-log';
import {
  APPROVALS,
  countedIn,
  EMBARGO,
  ERRORS,
  MORE,
  NOT_PUBLISHED,
  REQUEST,
  SAVE_DRAFT,
  WAIT,
  WITHDRAWAL,
} from './refusal-words';

/** A text that may not go live, or not disappear, with everything that stands in its way. */
export interface Refusal extends TextKey {
  readonly fingerprint: string;
  readonly findings: readonly Finding[];
  readonly approvals?: {
    readonly required: number;
    readonly given: number;
    readonly missing: number;
    readonly stage: Stage;
  } | null;
  /** Until when it may not go out: an instant or a day, ISO 8601. */
  readonly embargo?: string | null;
  /** Whether readers would be left with nothing. */
  readonly withdrawal?: boolean;
}

const SHOWN = 3;

const placeOf = (locale: string | null, finding: Finding, language: InterfaceLanguage): string => {
  const where = placeLabel(finding, language);
  return locale === null ? where : `${where} (${locale})`;
};

const inLocale = (locale: string | null, sentence: string): string =>
  locale === null ? sentence : `${sentence} (${locale})`;

const isOf =
  (key: keyof Refusal) =>
  (refusal: Refusal): boolean =>
    Boolean(refusal[key]);

/** What must be done for the approvals that are missing. */
const remedyOf = ({ approvals }: Refusal, creates: boolean, language: InterfaceLanguage): string => {
  if (creates) return SAVE_DRAFT[language];
  return approvals?.stage === 'review-requested' ? WAIT[language] : REQUEST[language];
};

/**
 * The error that a refused call ends with: one message for people, everything at once in `details`.
 * `creates` is a call that would have made the article and published it at once.
 */
export const refusalError = (
  refusals: readonly Refusal[],
  roles: RoleMap,
  language: InterfaceLanguage,
  creates = false,
): errors.ValidationError => {
  const reasons = refusals.flatMap(({ document, locale, findings }) =>
    findings.map((finding) => {
      const { what, why, remedy } = explain(finding, language);
      return { ...finding, document, locale, what, why, remedy, place: placeOf(locale, finding, language) };
    }),
  );
  const approvals = refusals.filter(isOf('approvals')).map((refusal) => ({
    document: refusal.document,
    locale: refusal.locale,
    ...refusal.approvals,
    what: countedIn(APPROVALS, refusal.approvals?.missing ?? 0, language),
    remedy: remedyOf(refusal, creates, language),
  }));
  const embargoes = refusals.filter(isOf('embargo')).map(({ document, locale, embargo }) => ({
    document,
    locale,
    until: embargo,
    what: EMBARGO[language](String(embargo)),
  }));
  const withdrawals = refusals.filter(isOf('withdrawal')).map(({ document, locale }) => ({ document, locale }));

  const shown = reasons.slice(0, SHOWN).map(({ place, what }) => `${place}: ${what}`);
  const rest = reasons.length > SHOWN ? [MORE[language].replace('#', String(reasons.length - SHOWN))] : [];
  const sentences = [
    ...(reasons.length > 0
      ? [`${countedIn(ERRORS, reasons.length, language)}. ${[...shown, ...rest].join(' · ')}`]
      : []),
    ...approvals.map(({ locale, what, remedy }) => `${NOT_PUBLISHED[language]}: ${inLocale(locale, what)}. ${remedy}`),
    ...embargoes.map(({ locale, what }) => inLocale(locale, `${NOT_PUBLISHED[language]}: ${what}`)),
    ...(withdrawals.length > 0 ? [WITHDRAWAL[language]] : []),
  ];
  return new errors.ValidationError(sentences.join('\n'), {
    // The Content Manager shows these at the form's fields.
    errors: reasons.map(({ field, place, what }) => ({
      path: [attributeOf(field, roles)],
      message: `${place}: ${what}`,
      name: 'ValidationError',
    })),
    reasons,
    approvals,
    embargoes,
    withdrawals,
  });
};

const attributeOf = (field: string, roles: RoleMap): string => {
  const attribute = roles[field as keyof RoleMap];
  return typeof attribute === 'string' ? attribute : field;
};
