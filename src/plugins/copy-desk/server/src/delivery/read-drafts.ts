import type { Context } from 'koa';
import { isRecord } from '../article/row';

/** The content API action that an API token needs to see unpublished text. */
export const READ_DRAFTS = 'plugin::copy-desk.drafts.read';

interface Ability {
  can(action: string): boolean;
}

const isAbility = (value: unknown): value is Ability => isRecord(value) && typeof value['can'] === 'function';

/**
 * Whether a request of the content API may see unpublished text: by an API token that holds the action *read drafts*
 * (one of full access holds every action). No user and no role can: drafts are for the admin.
 */
export const mayReadDrafts = (ctx: Pick<Context, 'state'>): boolean => {
  const auth: unknown = ctx.state['auth'];
  if (!isRecord(auth) || !isRecord(auth['strategy'])) return false;
  if (auth['strategy']['name'] !== 'content-api-token') return false;
  if (isRecord(auth['credentials']) && auth['credentials']['type'] === 'full-access') return true;
  const ability = auth['ability'];
  return isAbility(ability) && ability.can(READ_DRAFTS);
};
