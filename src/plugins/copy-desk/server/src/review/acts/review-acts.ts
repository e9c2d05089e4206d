import { errors } from '@strapi/utils';
import { dayIn } from '../../../../engine/src';
import { isRecord } from '../../article/row';
import type { ActError } from '../errors';
import { conflict, forbidden } from '../errors';
import { approvers } from '../people';
import { settingsRecord } from '../../settings/settings-log';
import { summaryOf } from '../view';
import type { Act, Taking } from './act';

/** Whether the one who acts has contributed to the text. */
export const isContributor = ({ text, actor }: Taking): boolean =>
  text.state.contributors.some((person) => person.actor === actor.actor);

/** Who is asked must be able to answer. */
const recipientOf = async ({ strapi, text, input, say }: Taking): Promise<string | null> => {
  const value = input.value('to');
  if (value === undefined || value === null || value === '') return null;
  const asked = (await approvers(strapi)).find(({ actor }) => actor === value);
  if (!asked) throw new errors.ValidationError(say('unknown-person', { person: JSON.stringify(value).slice(0, 80) }));
  if (text.state.contributors.some(({ actor }) => actor === asked.actor)) {
    throw new errors.ValidationError(say('person-contributed', { person: asked.name }));
  }
  return asked.actor;
};

export const request: Act = {
  inSession: false,
  publishes: false,
  notice: 'requested',
  async decide(taking) {
    const { stage, request: open } = taking.text.state;
    if (open || stage === 'approved' || stage === 'scheduled') throw conflict(taking.say('requested-already'));
    if (stage === 'published' || stage === 'corrected') throw conflict(taking.say('nothing-new'));
    return { kind: 'review-requested', note: taking.input.note(), to: await recipientOf(taking) };
  },
};

export const cancelRequest: Act = {
  inSession: false,
  publishes: false,
  decide({ text, input, say }) {
    if (!text.state.request) throw conflict(say('no-request'));
    return { kind: 'request-cancelled', note: input.note() };
  },
};

/** What an approval is worth depends on what it was given under, so it keeps that. */
const circumstances = ({ text }: Taking): object => {
  const { config, state, reading } = text;
  const count = (severity: string) => reading.findings.filter((finding) => finding.severity === severity).length;
  return {
    waivers: state.waivers.map(({ entry }) => entry),
    ...settingsRecord(config),
    verdict: { errors: count('error'), warnings: count('warning'), infos: count('info') },
    today: dayIn(config.timeZone, new Date()),
    timeZone: config.timeZone,
  };
};

const approves = (taking: Taking) => {
  const { text, actor, input, say } = taking;
  if (!text.state.request && !text.state.emergency) throw conflict(say('no-request'));
  if (isContributor(taking)) throw forbidden(say('contributor'));
  if (text.state.approvals.some((one) => one.actor === actor.actor)) throw conflict(say('approved-already'));
  return { kind: 'approved', note: input.note(), anchor: circumstances(taking) } as const;
};

export const approve: Act = { inSession: true, publishes: false, notice: 'approved', decide: approves };

export const approveAndPublish: Act = {
  inSession: true,
  publishes: true,
  notice: 'approved',
  decide: approves,
  carryOut: publish,
};

/** Publishes the text through the gate like everybody else. */
export async function publish({ strapi, text }: Taking): Promise<void> {
  const { contentType, document, locale } = text.key;
  await strapi
    .documents(contentType as 'api::article.article')
    .publish({ documentId: document, ...(locale !== null && { locale }) });
}

/** The words that a request for changes points at, as the story has them. */
const passageOf = ({ text, input, say }: Taking): object | null => {
  const value = input.value('passage');
  if (value === undefined || value === null) return null;
  const { field, block, start, end } = isRecord(value) ? value : {};
  const found = text.reading.story.blocks.find((one) => one.field === field && one.block === block);
  const words =
    found && Number.isInteger(start) && Number.isInteger(end) ? found.text.slice(Number(start), Number(end)) : '';
  if (words === '' || Number(start) < 0 || Number(end) > (found?.text.length ?? 0)) {
    throw new errors.ValidationError(say('no-passage'));
  }
  return { field, block, start, end, words };
};

export const requestChanges: Act = {
  inSession: true,
  publishes: false,
  notice: 'changes-requested',
  decide(taking) {
    const { state } = taking.text;
    const note = taking.input.reason();
    const isBefore = state.request !== null || state.stage === 'approved' || state.stage === 'scheduled';
    if (!isBefore && !state.emergency) throw conflict(taking.say('no-request'));
    return { kind: 'changes-requested', note, anchor: { passage: passageOf(taking) } };
  },
};

/** The text that was asked about is not the one there is now: both are named. */
export const changedSince = async ({ text, input, say }: Taking): Promise<ActError | null> => {
  const asked = input.fingerprint();
  if (asked === text.fingerprint) return null;
  return conflict(say('text-changed'), {
    asked: await summaryOf(text, asked),
    current: await summaryOf(text, text.fingerprint),
  });
};
