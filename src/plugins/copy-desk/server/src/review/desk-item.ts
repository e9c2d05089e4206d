import type { Core } from '@strapi/strapi';
import type { ReviewState, RoleMap } from '../../../engine/src';
import type { Reading } from '../article/reading';
import type { Row } from '../article/row';
import { textIn } from '../article/row';
import type { TextKey } from '../desk-log/desk-log';

const DESK_ITEM = 'plugin::copy-desk.desk-item';

/** People as one searchable column. */
const listed = (people: readonly { readonly actor: string }[]): string =>
  `|${people.map(({ actor }) => actor).join('|')}|`;

/** How a list finds whom a text concerns. */
export const mentionOf = (actor: string): string => `|${actor}|`;

/** What lists show of a text's state. */
export const stateColumns = (state: ReviewState): Readonly<Record<string, unknown>> => ({
  stage: state.stage,
  since: new Date(),
  missing: state.missing,
  ...(state.request && { sender: state.request.actor, senderName: state.request.actorName }),
  recipient: state.request?.to ?? null,
  concerned: listed([...state.contributors, ...state.approvals]),
  live: state.live !== null,
  emergency: state.emergency !== null,
  refused: state.refused !== null,
  due: state.schedule ? new Date(state.schedule.due) : null,
});

/** What lists show of the text itself. */
export const textColumns = (
  roles: RoleMap,
  row: Row,
  fingerprint: string,
  { findings }: Reading,
): Readonly<Record<string, unknown>> => ({
  fingerprint,
  headline: textIn(row[roles.headline ?? '']),
  category: textIn(row[roles.category ?? '']),
  findings: findings.length,
  errors: findings.filter(({ severity }) => severity === 'error').length,
});

/** Writes columns of a text's row, which the caller has locked. */
export const updateItem = async (
  strapi: Core.Strapi,
  { contentType, document, locale }: TextKey,
  data: Readonly<Record<string, unknown>>,
): Promise<void> => {
  const where = { contentType, document, locale: locale ?? '' };
  await strapi.db
    .queryBuilder(DESK_ITEM)
    .update({ ...data })
    .where(where)
    .execute();
};
