import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core, Modules } from '@strapi/strapi';
import { articleFrom, checkArticle, judge } from '../../../engine/src';
import type { RoleMap } from '../../../engine/src';
import { fingerprintOf } from '../article/fingerprint';
import type { Row } from '../article/row';
import { isRecord, textIn } from '../article/row';
import type { Config } from '../config';
import { currentActor } from '../desk-log/actor';
import type { NewEntry } from '../desk-log/desk-log';
import { writeLog } from '../desk-log/desk-log';
import { lockTexts } from '../desk-log/lock';
import { readerLanguage } from '../reader-language';
import { liveRows } from './live-rows';
import type { Refusal } from './refusal';
import { refusalError } from './refusal';
import { dayIn } from './today';

type Context = Modules.Documents.Middleware.Context;

/** Calls that can make or change a live row: `create` and `update` publish without `publish` ever being called. */
const WRITES: ReadonlySet<string> = new Set(['create', 'update', 'publish', 'clone', 'discardDraft']);

/**
 * The gate: judges what a call would make live, inside the transaction that makes it live.
 * It must be registered before i18n's middleware, which copies fields into live rows of other locales.
 */
export const createGate = (strapi: Core.Strapi, config: Config): Modules.Documents.Middleware.Middleware => {
  // Taken at start: what runs in it is outside any transaction that a request has open.
  const outsideTransactions = AsyncLocalStorage.snapshot();

  return async (context, next) => {
    const roles = config.contentTypes[context.uid];
    if (!roles || !WRITES.has(context.action)) return next();

    return strapi.db.transaction(async ({ trx }) => {
      if (!trx) throw new Error('copy-desk: the gate needs a database transaction.');
      let document = documentIn(context.params);
      if (document) await lockTexts(strapi, trx, context.uid, document, localesIn(context.params));
      const before = await liveRows(strapi, context.uid, roles, document);

      let refusals: readonly Refusal[];
      try {
        const result = await next();
        document = documentIn(result) ?? document;
        const changed = await changedRows(context.uid, roles, document, before);
        refusals = changed.flatMap((row) => refusalOf(context.uid, roles, row, before) ?? []);
        if (refusals.length === 0) {
          await writeLog(
            strapi,
            changed.map((row) => published(context.uid, roles, row)),
          );
          return result;
        }
      } catch (error) {
        if (await mayHaveGoneLive(context, roles, document, before)) await trx.rollback();
        throw error;
      }
      // Ends the transaction that a caller has opened, too: inside it, Strapi's own rollback does nothing.
      await trx.rollback();
      const entries = refusals.map((refusal) => refused(context.uid, refusal));
      await outsideTransactions(() => writeLog(strapi, entries));
      throw refusalError(refusals, roles, readerLanguage(strapi));
    });
  };

  /** After a failure: a caller that catches it may still commit, and what went live unjudged must not stay. */
  async function mayHaveGoneLive(
    { uid, params }: Context,
    roles: RoleMap,
    document: string | null,
    before: readonly Row[],
  ): Promise<boolean> {
    if (document === null) return 'status' in params && params.status === 'published';
    const changed = await changedRows(uid, roles, document, before).catch(() => null);
    return changed === null || changed.length > 0;
  }

  async function changedRows(
    uid: string,
    roles: RoleMap,
    document: string | null,
    before: readonly Row[],
  ): Promise<readonly Row[]> {
    const prints = new Map(before.map((row) => [row.id, fingerprintOf(strapi, uid, roles, row)]));
    const after = await liveRows(strapi, uid, roles, document);
    return after.filter((row) => prints.get(row.id) !== fingerprintOf(strapi, uid, roles, row));
  }

  function refusalOf(uid: string, roles: RoleMap, row: Row, before: readonly Row[]): Refusal | null {
    const published = before.find((one) => one.locale === row.locale)?.publishedAt ?? null;
    const article = articleFrom(row, roles, {
      locale: row.locale ?? 'ar',
      firstPublished: published && dayIn(config.timeZone, published),
    });
    const { findings } = checkArticle(article, { settings: config, today: dayIn(config.timeZone, new Date()) });
    const verdict = judge(findings);
    if (verdict.passes) return null;
    const fingerprint = fingerprintOf(strapi, uid, roles, row);
    return { document: row.documentId, locale: row.locale, fingerprint, findings: verdict.errors };
  }

  function published(contentType: string, roles: RoleMap, row: Row): NewEntry {
    const fingerprint = fingerprintOf(strapi, contentType, roles, row);
    return {
      contentType,
      document: row.documentId,
      locale: row.locale,
      kind: 'published',
      fingerprint,
      ...currentActor(strapi),
    };
  }

  function refused(contentType: string, { document, locale, fingerprint, findings }: Refusal): NewEntry {
    const note = findings.map((finding) => finding.rule).join(', ');
    return { contentType, document, locale, kind: 'refused', fingerprint, note, ...currentActor(strapi) };
  }
};

const documentIn = (value: unknown): string | null => (isRecord(value) ? textIn(value['documentId']) : null);

const localesIn = (params: Context['params']): readonly string[] => {
  const locale: unknown = isRecord(params) ? params['locale'] : null;
  return [locale].flat().filter((one): one is string => typeof one === 'string' && one !== '*');
};
