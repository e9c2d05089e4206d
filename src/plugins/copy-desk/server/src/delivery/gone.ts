import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isRecord, textIn } from '../article/row';

const WITHDRAWAL = 'plugin::copy-desk.withdrawal';

const answer = (ctx: Context, status: number, name: string, message: string, details: object = {}): void => {
  ctx.status = status;
  ctx.body = { data: null, error: { status, name, message, details } };
};

export const answerMissing = (ctx: Context, message: string): void => answer(ctx, 404, 'NotFoundError', message);

/** 410 with what was said when the text was taken back. */
export const answerGone = async (
  strapi: Core.Strapi,
  ctx: Context,
  where: { readonly contentType: string; readonly document: string; readonly locale: string },
): Promise<void> => {
  const row: unknown = await strapi.db.query(WITHDRAWAL).findOne({ where, orderBy: { at: 'desc' } });
  const notice = isRecord(row) ? textIn(row['notice']) : null;
  const withdrawnAt = isRecord(row) ? textIn(row['at']) : null;
  answer(ctx, 410, 'GoneError', notice ?? 'This article was withdrawn.', { notice, withdrawnAt });
};
