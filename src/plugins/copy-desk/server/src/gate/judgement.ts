import type { Core } from '@strapi/strapi';
import { articleFrom, checkArticle, dayIn, judge, translationsIn } from '../../../engine/src';
import type { RoleMap } from '../../../engine/src';
import { fingerprintOf } from '../article/fingerprint';
import type { Row } from '../article/row';
import type { Config } from '../config';
import type { Refusal } from './refusal';

/** A live row with the fingerprint of what its readers see. */
export interface LiveText {
  readonly row: Row;
  /** The live rows of the other locales. */
  readonly others: readonly Row[];
  readonly fingerprint: string;
}

/** Rows that were not live before, or say something else than they did. */
export const changedTexts = (
  strapi: Core.Strapi,
  uid: string,
  roles: RoleMap,
  before: readonly Row[],
  after: readonly Row[],
): readonly LiveText[] => {
  const prints = new Map(before.map((row) => [row.id, fingerprintOf(strapi, uid, roles, row)]));
  return after
    .map((row) => ({
      row,
      others: after.filter(({ id }) => id !== row.id),
      fingerprint: fingerprintOf(strapi, uid, roles, row),
    }))
    .filter(({ row, fingerprint }) => prints.get(row.id) !== fingerprint);
};

/** Judges one row as the readers would get it; null where nothing stands in its way. */
export const refusalOf = (
  config: Config,
  uid: string,
  roles: RoleMap,
  { row, others, fingerprint }: LiveText,
  before: readonly Row[],
): Refusal | null => {
  const published = before.find((one) => one.locale === row.locale)?.publishedAt ?? null;
  const article = articleFrom(row, roles, {
    locale: row.locale ?? 'ar',
    firstPublished: published && dayIn(config.timeZone, published),
    translations: translationsIn(
      others.map((values) => ({ locale: values.locale ?? '', values })),
      roles,
    ),
  });
  const { findings } = checkArticle(article, { settings: config, today: dayIn(config.timeZone, new Date()) });
  const { passes, errors } = judge(findings);
  if (passes) return null;
  return {
    contentType: uid,
    document: row.documentId,
    locale: row.locale,
    fingerprint,
    findings: errors,
  };
};
