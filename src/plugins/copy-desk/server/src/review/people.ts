import type { Core } from '@strapi/strapi';
import { isRecord, recordsIn } from '../article/row';
import { nameOf } from '../desk-log/actor';

/** Somebody who may approve. */
export interface Colleague {
  readonly actor: string;
  readonly name: string;
  readonly email: string;
}

const APPROVE = 'plugin::copy-desk.review.approve';

/** The active users whose roles may approve. */
export const approvers = async (strapi: Core.Strapi): Promise<readonly Colleague[]> => {
  const users: unknown = await strapi.db.query('admin::user').findMany({
    where: { isActive: true, blocked: { $not: true }, roles: { permissions: { action: APPROVE } } },
    orderBy: { id: 'asc' },
  });
  const unique = new Map(recordsIn(users).map((user) => [user['id'], user]));
  return [...unique.values()].map((user) => ({
    actor: `admin:${String(user['id'])}`,
    name: nameOf(user),
    email: String(user['email']),
  }));
};

/** The user behind an actor; null for anything else. */
export const userOf = async (strapi: Core.Strapi, actor: string): Promise<Readonly<Record<string, unknown>> | null> => {
  const id = /^admin:(\d+)$/u.exec(actor)?.[1];
  const user: unknown = id ? await strapi.db.query('admin::user').findOne({ where: { id } }) : null;
  return isRecord(user) ? user : null;
};
