import type { Core } from '@strapi/strapi';
import { isRecord } from '../article/row';

/** Who acts: `admin:ID`, `user:ID`, `token:ID`, or `system` where no request is being answered. */
export interface Actor {
  readonly actor: string;
  readonly actorName: string;
}

const SYSTEM: Actor = { actor: 'system', actorName: 'system' };

const nameOf = (person: Readonly<Record<string, unknown>>): string =>
  [person['firstname'], person['lastname']].filter(Boolean).join(' ') ||
  String(person['username'] ?? person['name'] ?? person['email'] ?? person['id']);

/** The person or token on whose request the present call is made. */
export const currentActor = (strapi: Core.Strapi): Actor => {
  const state: unknown = strapi.requestContext.get()?.state;
  if (!isRecord(state)) return SYSTEM;
  const auth = isRecord(state['auth']) ? state['auth'] : {};
  const strategy = isRecord(auth['strategy']) ? String(auth['strategy']['name']) : '';
  const credentials = auth['credentials'];
  if (strategy.includes('token') && isRecord(credentials)) {
    return { actor: `token:${String(credentials['id'])}`, actorName: nameOf(credentials) };
  }
  const user = state['user'];
  if (!isRecord(user)) return SYSTEM;
  return { actor: `${strategy === 'admin' ? 'admin' : 'user'}:${String(user['id'])}`, actorName: nameOf(user) };
};
