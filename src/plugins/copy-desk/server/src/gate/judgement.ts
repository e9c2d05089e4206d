import type { Core } from '@strapi/strapi';
import { judgeStory, review } from '../../../engine/src';
import type { Analysis, LogEntry, ReviewState, RoleMap } from '../../../engine/src';
import { fingerprintOf } from '../article/fingerprint';
import { readRow } from '../article/reading';
import type { Row } from '../article/row';
import { recordsIn, textIn } from '../article/row';
import type { Config } from '../config';
import type { Logged } from '../desk-log/desk-log';
import { currentAct } from './acting';
import { openEmbargo } from './embargo';
import type { Refusal } from './refusal';

/** A live row with the fingerprint of what its readers see. */
export interface LiveText {
  readonly row: Row;
  /** The live rows of the other locales. */
  readonly others: readonly Row[];
  readonly fingerprint: string;
}

/** A text that would go live, with what the log says of it and what stands in its way. */
export interface Judged extends LiveText {
  readonly state: ReviewState;
  readonly analysis: Analysis;
  readonly log: readonly LogEntry[];
  readonly refusal: Refusal | null;
  /** Whether readers get a correction with it that they did not have. */
  readonly correction: string | null;
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

const writtenAt = (row: Row): number => new Date(row['updatedAt'] as string | number | Date).getTime();

/** Whether a document's live rows are the very same, unwritten since. */
export const isSameLive = (before: readonly Row[], after: readonly Row[]): boolean =>
  before.length === after.length &&
  after.every((row) => before.some((one) => one.id === row.id && writtenAt(one) === writtenAt(row)));

/** Rows whose readers are left with nothing. */
export const goneTexts = (before: readonly Row[], after: readonly Row[]): readonly Row[] =>
  before.filter((row) => !after.some(({ locale }) => locale === row.locale));

/** The last correction of a row, if it has one more than the live version had. */
const newCorrection = (roles: RoleMap, row: Row, live: Row | undefined): string | null => {
  const of = (one: Row | undefined) => recordsIn(one?.[roles.corrections ?? '']);
  const corrections = of(row);
  if (!live || corrections.length <= of(live).length) return null;
  return textIn(corrections.at(-1)?.['note']) ?? '';
};

/** Judges one row as the readers would get it, with all that the desk log says of its document. */
export const judgeText = (
  config: Config,
  uid: string,
  roles: RoleMap,
  { row, others, fingerprint }: LiveText,
  before: readonly Row[],
  logged: readonly Logged[],
): Judged => {
  const live = before.find((one) => one.locale === row.locale);
  const key = { contentType: uid, document: row.documentId, locale: row.locale };
  const { story, analysis, findings } = readRow(config, roles, row, live?.publishedAt ?? null, others);
  const log = logged.filter(({ locale }) => locale === row.locale);
  const state = review(log, fingerprint, config);
  const { errors } = judgeStory(story, findings, fingerprint, state.waivers);
  const embargo = openEmbargo(config, row[roles.embargo ?? ''], new Date());
  const isEmergency = currentAct()?.act === 'emergency';
  const approvals =
    state.missing > 0 && !isEmergency
      ? { required: state.required, given: state.approvals.length, missing: state.missing, stage: state.stage }
      : null;
  const refusal =
    errors.length > 0 || approvals || embargo ? { ...key, fingerprint, findings: errors, approvals, embargo } : null;
  return { row, others, fingerprint, state, analysis, log, refusal, correction: newCorrection(roles, row, live) };
};
