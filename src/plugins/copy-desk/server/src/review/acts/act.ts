import type { Core } from '@strapi/strapi';
import type { Actor } from '../../desk-log/actor';
import type { NewEntry } from '../../desk-log/desk-log';
import type { DeskText } from '../desk-text';
import type { Input } from '../input';
import type { Say } from '../say';

/** Everything an act can look at before it is taken. */
export interface Taking {
  readonly strapi: Core.Strapi;
  readonly text: DeskText;
  readonly actor: Actor;
  readonly input: Input;
  readonly say: Say;
}

export type Words = Pick<NewEntry, 'kind'> & Partial<Pick<NewEntry, 'to' | 'rule' | 'anchor' | 'note'>>;

/** What people hear of: webhooks by this name, and e-mail. */
export type Notice = 'requested' | 'approved' | 'changes-requested' | 'published-in-emergency' | 'schedule-refused';

/** Something that people do with a text at the desk. */
export interface Act {
  /** Decisions are taken by people who have logged in, never through a token. */
  readonly inSession: boolean;
  /** Whether the Content Manager's permission to publish is wanted beside the act's own. */
  readonly publishes: boolean;
  readonly notice?: Notice;
  /**
   * The entry that the act adds to the log; null where what it does is logged as it is done.
   * @throws where the act cannot be taken; nothing is written then.
   */
  readonly decide: (taking: Taking) => Words | null | Promise<Words | null>;
  /** What is done once the entry is written, in the same transaction. */
  readonly carryOut?: (taking: Taking) => Promise<unknown>;
}
