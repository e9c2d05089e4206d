import type { Context } from 'koa';
import { ActError } from '../review/errors';

export type Handler = (ctx: Context) => Promise<void>;

/** Answers with data, or with the sentence that says why not: Strapi knows no conflict, and is silent about what is forbidden. */
export const answers =
  (answer: (ctx: Context) => Promise<unknown>): Handler =>
  async (ctx) => {
    try {
      ctx.body = { data: await answer(ctx) };
    } catch (error) {
      if (!(error instanceof ActError)) throw error;
      const { status, name, message, details } = error;
      ctx.status = status;
      ctx.body = { data: null, error: { status, name, message, details } };
    }
  };
