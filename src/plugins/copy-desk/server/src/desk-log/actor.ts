import type { Core } from '@strapi/strapi';
import { isRecord, textIn } from '../article/row';
import { creatorOf } from './token-creators';

/**
 * Who acts: `admin:ID` or `user:ID` for a person, also where a token acts for its owner or creator; `token:ID` for a
 * token of which nobody is known, and `system` where no request is being answered.
 */
export interface Actor {
  readonly actor: string;
  readonly actorName: string;
}

export const SYSTEM: Actor = { actor: 'system', actorName: 'system' };
/** Whoever wrote what the desk has not seen being written. */
export const UNKNOWN: Actor = { actor: 'unknown', actorName: 'unknown' };

type Fields = Readonly<Record<string, unknown>>;

export const nameOf = (person: Fields): string =>
  [person['firstname'], person['lastname']].filter(Boolean).join(' ') ||
  String(person['username'] ?? person['name'] ?? person['email'] ?? person['id']);

const admin = (person: Fields, through?: string): Actor => ({
  actor: `admin:${String(person['id'])}`,
  actorName: through ? `${nameOf(person)} (${through})` : nameOf(person),
});

/** Whether the present request comes from a person who has logged in to the admin, and not through a token. */
export const isSession = (strapi: Core.Strapi): boolean => {
  const state: unknown = strapi.requestContext.get()?.state;
  return isRecord(state) && strategyOf(state) === 'admin' && isRecord(state['user']);
};

/** The person or token on whose request the present call is made. */
export const currentActor = async (strapi: Core.Strapi): Promise<Actor> => {
  const state: unknown = strapi.requestContext.get()?.state;
  if (!isRecord(state)) return SYSTEM;
  const auth = isRecord(state['auth']) ? state['auth'] : {};
  const strategy = strategyOf(state);
  if (strategy.includes('token') && isRecord(auth['credentials'])) return behindToken(strapi, auth['credentials']);
  const { user } = state;
  if (!isRecord(user)) return SYSTEM;
  return strategy === 'admin' ? admin(user) : behindUser(strapi, user);
};

const strategyOf = ({ auth }: Fields): string =>
  isRecord(auth) && isRecord(auth['strategy']) ? String(auth['strategy']['name']) : '';

const behindToken = async (strapi: Core.Strapi, token: Fields): Promise<Actor> => {
  const owner = isRecord(token['adminUserOwner']) ? token['adminUserOwner'] : await creatorOf(strapi, token['id']);
  if (owner) return admin(owner, nameOf(token));
  return { actor: `token:${String(token['id'])}`, actorName: nameOf(token) };
};

/** A reader's account of somebody who also works here is the same person. */
const behindUser = async (strapi: Core.Strapi, user: Fields): Promise<Actor> => {
  const email = textIn(user['email'])?.toLowerCase();
  const colleague: unknown = email ? await strapi.db.query('admin::user').findOne({ where: { email } }) : null;
  if (isRecord(colleague)) return admin(colleague, nameOf(user));
  return { actor: `user:${String(user['id'])}`, actorName: nameOf(user) };
};
