import { errors } from '@strapi/utils';
import { textIn, recordsIn } from '../../article/row';
import { whileActing } from '../../gate/acting';
import { openEmbargo } from '../../gate/embargo';
import { liveRowOf, readDeskText } from '../desk-text';
import { conflict } from '../errors';
import { writeEntry } from '../write-entry';
import type { Act, Taking } from './act';
import { publish } from './review-acts';

const dueOf = ({ text, input, say }: Taking): string | null => {
  const value = input.value('at');
  if (value === null) return null;
  const due = new Date(typeof value === 'string' ? value : Number.NaN);
  if (Number.isNaN(due.getTime())) {
    throw new errors.ValidationError(say('wrong-field', { field: 'at', wanted: '2026-01-31T06:00:00Z' }), {
      field: 'at',
    });
  }
  if (due <= new Date()) throw new errors.ValidationError(say('past-time'), { field: 'at' });
  const until = openEmbargo(text.config, text.row[text.roles.embargo ?? ''], due);
  if (until) throw new errors.ValidationError(say('before-embargo', { until }), { field: 'at' });
  return due.toISOString();
};

/** Sets the time from which the text goes out; `at: null` takes it back. */
export const schedule: Act = {
  inSession: false,
  publishes: true,
  decide(taking) {
    const { text, say } = taking;
    const due = dueOf(taking);
    if (due !== null && text.state.missing > 0) {
      throw conflict(say('not-approved', { missing: text.state.missing }));
    }
    if (text.state.live?.fingerprint === text.fingerprint) throw conflict(say('nothing-new'));
    return { kind: 'scheduled', anchor: { due }, note: taking.input.note() };
  },
};

export const publishInEmergency: Act = {
  inSession: true,
  publishes: true,
  notice: 'published-in-emergency',
  decide({ text, input, say }) {
    input.reason();
    if (text.state.missing === 0) throw conflict(say('no-emergency'));
    return null;
  },
  carryOut: (taking) => whileActing({ act: 'emergency', reason: taking.input.reason() }, () => publish(taking)),
};

/** Takes a published text back; the notice stands in its place. */
export const withdraw: Act = {
  inSession: true,
  publishes: true,
  async decide({ text, input, say }) {
    const notice = input.reason();
    if (!(await liveRowOf(text))) throw conflict(say('not-live'));
    return { kind: 'withdrawn', note: notice };
  },
  async carryOut({ strapi, text, input, actor }) {
    const { contentType, document, locale } = text.key;
    const notice = input.reason();
    const live = await liveRowOf(text);
    await strapi.db.query('plugin::copy-desk.withdrawal').create({
      data: {
        ...text.key,
        slug: textIn(live?.[text.roles.slug ?? '']),
        notice,
        by: actor.actor,
        at: new Date(),
      },
    });
    await whileActing({ act: 'withdraw', notice }, () =>
      strapi
        .documents(contentType as 'api::article.article')
        .unpublish({ documentId: document, ...(locale !== null && { locale }) }),
    );
  },
};

/**
 * Puts a correction under a published text. The note is words that readers get, so it is approved like all others: it
 * is written into the draft, and where approvals are asked for, review of it is requested in the same act.
 */
export const correct: Act = {
  inSession: false,
  publishes: true,
  notice: 'requested',
  async decide({ text, input, say }) {
    input.reason();
    if (!(await liveRowOf(text))) throw conflict(say('not-live'));
    if (!text.roles.corrections) throw new errors.ValidationError(say('no-corrections'));
    return null;
  },
  async carryOut(taking) {
    const { strapi, text, input, say } = taking;
    const { contentType: uid, document, locale } = text.key;
    const attribute = text.roles.corrections ?? '';
    const kept = recordsIn(text.row[attribute]).map(({ id }) => ({ id }));
    await strapi.documents(uid as 'api::article.article').update({
      documentId: document,
      ...(locale !== null && { locale }),
      data: { [attribute]: [...kept, { note: input.reason(), date: new Date().toISOString() }] },
    } as never);
    const corrected = await readDeskText(strapi, { uid, document, locale }, say);
    if (corrected.config.approvals === 0) return publish(taking);
    return writeEntry(corrected, taking.actor, { kind: 'review-requested', note: input.reason() });
  },
};
