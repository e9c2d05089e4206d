import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core, Modules } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Analysis } from '../../../engine/src';
import { isRecord, textIn } from '../article/row';
import type { Row } from '../article/row';
import { liveRows } from '../article/rows';
import { fingerprintOf } from '../article/fingerprint';
import { currentConfig } from '../config/current';
import { readLogs } from '../desk-log/desk-log';
import { lockTexts } from '../desk-log/lock';
import { readerLanguage } from '../reader-language';
import { keepPublished } from '../publication/keep';
import type { Desk } from '../review/edits';
import { logEdits, logUnknownEdits } from '../review/edits';
import { configInForce } from '../settings/in-force';
import { currentAct } from './acting';
import type { Judged } from './judgement';
import { changedTexts, goneTexts, isSameLive, judgeText } from './judgement';
import { logPublished, logRefused, refusedEntries } from './outcome';
import { createQueue } from './queue';
import type { Refusal } from './refusal';
import { refusalError } from './refusal';

type Context = Modules.Documents.Middleware.Context;
type Next = Parameters<Modules.Documents.Middleware.Middleware>[1];

/**
 * Calls that can write a draft, make or change a live row, or take one away: `create` and `update` publish without
 * `publish` ever being called.
 */
const WRITES: ReadonlySet<string> = new Set([
  'create',
  'update',
  'publish',
  'clone',
  'discardDraft',
  'unpublish',
  'delete',
]);
const EDITS: ReadonlySet<string> = new Set(['create', 'update', 'clone', 'discardDraft']);

/**
 * The gate: judges what a call would make live, inside the transaction that makes it live, and lets nothing that is
 * live disappear without a withdrawal.
 * It must be registered before i18n's middleware, which copies fields into live rows of other locales.
 */
export const createGate = (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware => {
  // Taken at start: what runs in it is outside any transaction that a request has open.
  const outsideTransactions = AsyncLocalStorage.snapshot();
  const inTurn = createQueue();

  return async (context, next) => {
    const roles = currentConfig(strapi).contentTypes[context.uid];
    if (!roles || !WRITES.has(context.action)) return next();
    return strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }) => {
      return inTurn(trx, async () => {
        const desk = { strapi, config: await configInForce(strapi), uid: context.uid, roles };
        return pass(desk, context, next, trx);
      });
    });
  };

  async function pass(desk: Desk, context: Context, next: Next, trx: Knex.Transaction) {
    if (trx.isCompleted()) {
      throw new Error('copy-desk: this transaction ended when the desk refused a text; begin a new one.');
    }
    const lock = (id: string) => lockTexts(strapi, trx, context.uid, id, localesIn(context.params));
    // A clone has the document of its model among its parameters.
    let document = context.action === 'clone' ? null : documentIn(context.params);
    let locked = document ? await lock(document) : [];
    const live = () => liveRows(strapi, desk.uid, desk.roles, document);
    const before = await live();
    if (document && EDITS.has(context.action)) {
      locked = await logUnknownEdits(desk, document, locked);
    }

    let refusals: readonly Refusal[];
    try {
      const result = await next();
      const written = documentIn(result) ?? document;
      if (written && written !== document) locked = await lock(written);
      document = written;
      if (document && EDITS.has(context.action)) locked = await logEdits(desk, document, locked);
      const [after, log] = await Promise.all([live(), document ? readLogs(strapi, desk.uid, document) : []]);
      const gone = goneTexts(before, after).map((row) => withdrawalNeeded(desk, row));
      const texts = changedTexts(strapi, desk.uid, desk.roles, before, after);
      const judged = texts.map((text) => judgeText(desk.config, desk.uid, desk.roles, text, before, log));
      refusals = [...(currentAct()?.act === 'withdraw' ? [] : gone), ...judged.flatMap(({ refusal }) => refusal ?? [])];
      if (refusals.length === 0) {
        await Promise.all([
          logPublished(desk, judged, locked),
          document &&
            !isSameLive(before, after) &&
            keepPublished({ ...desk, document, live: after, analyses: analysesOf(judged) }, trx),
        ]);
        return result;
      }
    } catch (error) {
      // A caller that catches this may still commit, and what went live unjudged must not stay.
      const isLeft = async () => changedTexts(strapi, desk.uid, desk.roles, before, await live()).length > 0;
      if (document === null ? publishes(context.params) : await isLeft().catch(() => true)) await trx.rollback();
      throw error;
    }
    return refuse(desk, refusals, context, trx);
  }

  /** Ends the whole transaction, also one that a caller has opened: inside it, Strapi's own rollback does nothing. */
  async function refuse(
    desk: Desk,
    refusals: readonly Refusal[],
    context: Context,
    trx: Knex.Transaction,
  ): Promise<never> {
    const entries = await refusedEntries(strapi, refusals);
    await trx.rollback();
    await outsideTransactions(() => logRefused(desk, entries));
    throw refusalError(refusals, desk.roles, readerLanguage(strapi), context.action === 'create');
  }
};

const analysesOf = (judged: readonly Judged[]): ReadonlyMap<number, Analysis> =>
  new Map(judged.map(({ row, analysis }) => [row.id, analysis]));

const withdrawalNeeded = ({ strapi, uid, roles }: Desk, row: Row): Refusal => ({
  contentType: uid,
  document: row.documentId,
  locale: row.locale,
  fingerprint: fingerprintOf(strapi, uid, roles, row),
  findings: [],
  withdrawal: true,
});

const documentIn = (value: unknown): string | null => (isRecord(value) ? textIn(value['documentId']) : null);

const localesIn = (params: Context['params']): readonly string[] => {
  const locale: unknown = isRecord(params) ? params['locale'] : null;
  return [locale].flat().filter((one): one is string => typeof one === 'string' && one !== '*');
};

const publishes = (params: Context['params']): boolean => 'status' in params && params.status === 'published';
