import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core, Modules } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { RoleMap } from '../../../engine/src';
import { isRecord, textIn } from '../article/row';
import type { Config } from '../config';
import { currentActor } from '../desk-log/actor';
import { writeLog } from '../desk-log/desk-log';
import { lockTexts } from '../desk-log/lock';
import { readerLanguage } from '../reader-language';
import { changedTexts, refusalOf } from './judgement';
import type { LiveText } from './judgement';
import { liveRows } from './live-rows';
import { createQueue } from './queue';
import type { Refusal } from './refusal';
import { refusalError } from './refusal';

type Context = Modules.Documents.Middleware.Context;
type Next = Parameters<Modules.Documents.Middleware.Middleware>[1];

/** Calls that can make or change a live row: `create` and `update` publish without `publish` ever being called. */
const WRITES: ReadonlySet<string> = new Set(['create', 'update', 'publish', 'clone', 'discardDraft']);

/**
 * The gate: judges what a call would make live, inside the transaction that makes it live.
 * It must be registered before i18n's middleware, which copies fields into live rows of other locales.
 */
export const createGate = (strapi: Core.Strapi, config: Config): Modules.Documents.Middleware.Middleware => {
  // Taken at start: what runs in it is outside any transaction that a request has open.
  const outsideTransactions = AsyncLocalStorage.snapshot();
  const inTurn = createQueue();

  return async (context, next) => {
    const roles = config.contentTypes[context.uid];
    if (!roles || !WRITES.has(context.action)) return next();
    return strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }) => {
      return inTurn(trx, () => pass(context, next, roles, trx));
    });
  };

  async function pass(context: Context, next: Next, roles: RoleMap, trx: Knex.Transaction) {
    if (trx.isCompleted()) {
      throw new Error('copy-desk: this transaction ended when the desk refused a text; begin a new one.');
    }
    let document = documentIn(context.params);
    if (document) await lockTexts(strapi, trx, context.uid, document, localesIn(context.params));
    const before = await liveRows(strapi, context.uid, roles, document);
    const changed = async () =>
      changedTexts(strapi, context.uid, roles, before, await liveRows(strapi, context.uid, roles, document));

    let refusals: readonly Refusal[];
    try {
      const result = await next();
      document = documentIn(result) ?? document;
      const texts = await changed();
      refusals = texts.flatMap((text) => refusalOf(config, context.uid, roles, text, before) ?? []);
      if (refusals.length === 0) {
        await logPublished(context.uid, texts);
        return result;
      }
    } catch (error) {
      // A caller that catches this may still commit, and what went live unjudged must not stay.
      if (document === null ? publishes(context.params) : await changed().then(notEmpty, () => true)) {
        await trx.rollback();
      }
      throw error;
    }
    return refuse(refusals, roles, trx);
  }

  /** Ends the whole transaction, also one that a caller has opened: inside it, Strapi's own rollback does nothing. */
  async function refuse(refusals: readonly Refusal[], roles: RoleMap, trx: Knex.Transaction): Promise<never> {
    await trx.rollback();
    const entries = refusals.map(({ findings, ...text }) => ({
      ...text,
      ...currentActor(strapi),
      kind: 'refused' as const,
      note: findings.map((finding) => finding.rule).join(', '),
    }));
    await outsideTransactions(() => writeLog(strapi, entries));
    throw refusalError(refusals, roles, readerLanguage(strapi));
  }

  async function logPublished(contentType: string, texts: readonly LiveText[]): Promise<void> {
    const entries = texts.map(({ row, fingerprint }) => ({
      contentType,
      document: row.documentId,
      locale: row.locale,
      fingerprint,
      ...currentActor(strapi),
      kind: 'published' as const,
    }));
    await writeLog(strapi, entries);
  }
};

const notEmpty = (texts: readonly LiveText[]): boolean => texts.length > 0;

const documentIn = (value: unknown): string | null => (isRecord(value) ? textIn(value['documentId']) : null);

const localesIn = (params: Context['params']): readonly string[] => {
  const locale: unknown = isRecord(params) ? params['locale'] : null;
  return [locale].flat().filter((one): one is string => typeof one === 'string' && one !== '*');
};

const publishes = (params: Context['params']): boolean => 'status' in params && params.status === 'published';
