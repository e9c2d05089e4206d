import { errors } from '@strapi/utils';
import { STAGES } from '../../../engine/src';
import { textIn } from '../article/row';
import { mentionOf } from '../review/desk-item';
import type { Say } from '../review/say';

/** The lists of the desk page. */
export const VIEWS = ['waiting', 'sent', 'refused', 'scheduled', 'emergency', 'record-changed', 'out', 'all'] as const;
export type View = (typeof VIEWS)[number];

const SORTS = ['since', 'findings', 'errors', 'headline', 'stage', 'locale', 'category', 'due'] as const;
const MOST = 100;
const HOUR = 3_600_000;

/** Whose desk it is. */
export interface Reader {
  readonly actor: string;
  readonly mayApprove: boolean;
}

const waiting = ({ actor, mayApprove }: Reader): object => {
  const isNotConcerned = { concerned: { $notContains: mentionOf(actor) } };
  const asApprover = [
    { stage: 'review-requested', $or: [{ recipient: null }, { recipient: actor }], ...isNotConcerned },
    { emergency: true, ...isNotConcerned },
  ];
  return { $or: [{ stage: 'changes-requested', sender: actor }, ...(mayApprove ? asApprover : [])] };
};

/** The condition of each list. */
export const viewWhere = (view: View, reader: Reader): object => {
  switch (view) {
    case 'waiting':
      return waiting(reader);
    case 'sent':
      return {
        sender: reader.actor,
        stage: { $in: ['review-requested', 'changes-requested', 'approved', 'scheduled'] },
      };
    case 'refused':
      return { refused: true };
    case 'scheduled':
      return { due: { $notNull: true } };
    case 'emergency':
      return { emergency: true };
    case 'record-changed':
      return { recordChanged: true };
    case 'out':
      return { live: true };
    case 'all':
      return {};
  }
};

export interface DeskQuery {
  readonly view: View;
  readonly where: object;
  readonly orderBy: object;
  readonly page: number;
  readonly pageSize: number;
}

type Params = Readonly<Record<string, unknown>>;

/** Reads the query of the desk page; a wrong part is named. */
export const deskQuery = (params: Params, say: Say): DeskQuery => {
  const wrong = (field: string, wanted: string): never => {
    throw new errors.ValidationError(say('wrong-field', { field, wanted }), { field });
  };
  const oneOf = <T extends string>(field: string, known: readonly T[]): T | null => {
    const value = textIn(params[field]);
    if (value === null) return null;
    return known.find((one) => one === value) ?? wrong(field, known.join(', '));
  };
  const count = (field: string, least: number, most: number): number | null => {
    const value = textIn(params[field]);
    if (value === null) return null;
    const number = Number(value);
    return Number.isInteger(number) && number >= least && number <= most ? number : wrong(field, `${least}–${most}`);
  };
  const [sort = 'since', order = 'desc'] = (textIn(params['sort']) ?? 'since:desc').split(':');
  if (!SORTS.some((one) => one === sort) || !['asc', 'desc'].includes(order)) wrong('sort', SORTS.join(', '));
  const stage = oneOf('stage', STAGES);
  const locale = textIn(params['locale']);
  const category = textIn(params['category']);
  const findings = count('findings', 0, 100_000);
  const age = count('age', 0, 100_000);
  return {
    view: oneOf('view', VIEWS) ?? 'all',
    where: {
      ...(stage && { stage }),
      ...(locale && { locale }),
      ...(category && { category }),
      ...(findings !== null && { findings: { $gte: findings } }),
      ...(age !== null && { since: { $lte: new Date(Date.now() - age * HOUR) } }),
    },
    orderBy: [{ [sort]: order }, { id: order }],
    page: count('page', 1, 1_000_000) ?? 1,
    pageSize: count('pageSize', 1, MOST) ?? 20,
  };
};
