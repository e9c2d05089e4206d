import type { Core } from '@strapi/strapi';
import { textIn } from '../article/row';
import type { Actor } from '../desk-log/actor';
import type { Notice } from './acts/act';
import type { DeskText } from './desk-text';
import { SUBJECTS } from './notice-words';
import { approvers, userOf } from './people';

/** The events that can be ticked in Settings, Webhooks. */
const EVENTS: Readonly<Record<Notice, string>> = {
  requested: 'copy-desk.review.requested',
  approved: 'copy-desk.review.approved',
  'changes-requested': 'copy-desk.review.changes-requested',
  'published-in-emergency': 'copy-desk.review.published-in-emergency',
  'schedule-refused': 'copy-desk.review.schedule-refused',
};

interface WebhookStore {
  addAllowedEvent(key: string, event: string): void;
}

export const allowNotices = (strapi: Core.Strapi): void => {
  const store: WebhookStore = strapi.get('webhookStore');
  for (const event of Object.values(EVENTS)) {
    store.addAllowedEvent(event.toUpperCase().replace(/[^A-Z]/gu, '_'), event);
  }
};

/** Those whom a notice is for. */
const recipientsOf = async (strapi: Core.Strapi, notice: Notice, { state }: DeskText): Promise<readonly string[]> => {
  if (notice === 'requested' || notice === 'published-in-emergency') {
    const asked = state.request?.to;
    return asked ? [asked] : (await approvers(strapi)).map(({ actor }) => actor);
  }
  return state.contributors.map(({ actor }) => actor);
};

interface Mailer {
  send(mail: object): Promise<unknown>;
}

/** Strapi's email plugin, where somebody has set it up; as it comes it would send from an address of Strapi's own. */
const mailerOf = (strapi: Core.Strapi): Mailer | null => {
  const isSetUp =
    strapi.config.get('plugin::email.provider') !== 'sendmail' ||
    strapi.config.get('plugin::email.settings.defaultFrom') !== 'Strapi <no-reply@strapi.io>';
  return strapi.plugins['email'] && isSetUp ? strapi.plugin('email').service<Mailer>('email') : null;
};

const send = async (
  strapi: Core.Strapi,
  notice: Notice,
  text: DeskText,
  { actor, actorName }: Actor,
): Promise<void> => {
  const { key, roles, row, fingerprint, log } = text;
  const headline = textIn(row[roles.headline ?? '']) ?? key.document;
  const note = log.at(-1)?.note ?? null;
  await strapi.eventHub.emit(EVENTS[notice], { ...key, headline, fingerprint, by: actorName, note });
  const mailer = mailerOf(strapi);
  if (!mailer) return;
  const subject = SUBJECTS[notice](headline);
  const mail = { subject, text: [subject, `${actorName}${note ? `: ${note}` : ''}`].join('\n\n') };
  const people = (await recipientsOf(strapi, notice, text)).filter((person) => person !== actor);
  const sent = await Promise.allSettled(
    people.map(async (person) => {
      const to = textIn((await userOf(strapi, person))?.['email']);
      if (to) await mailer.send({ ...mail, to });
    }),
  );
  const failed = sent.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
};

/** Tells those who wait for it. It is not waited for, and what fails in it fails nothing else. */
export const notify = (strapi: Core.Strapi, notice: Notice, text: DeskText, actor: Actor): void => {
  send(strapi, notice, text, actor).catch((error: unknown) => {
    strapi.log.warn(`copy-desk: a notice (${EVENTS[notice]}) could not be sent: ${String(error)}`);
  });
};
