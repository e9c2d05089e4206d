import { errors } from '@strapi/utils';
import type { Context, Middleware } from 'koa';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { isRecord } from '../article/row';

const isAnonymous = (ctx: Context): boolean => {
  const auth: unknown = ctx.state['auth'];
  return !isRecord(auth) || !auth['credentials'];
};

/**
 * Lets each address ask so often in a minute without a login or token, as the settings are at that time; 0 sets no limit.
 * Counts in the memory of this process. Behind a proxy, `server.proxy` must say so, or all readers have one address.
 */
export const limitRate = (requestsPerMinute: () => number): Middleware => {
  const limiter = new RateLimiterMemory({ points: 1, duration: 60 });
  return async (ctx, next) => {
    limiter.points = requestsPerMinute();
    if (limiter.points > 0 && isAnonymous(ctx)) {
      try {
        const { remainingPoints } = await limiter.consume(ctx.ip);
        ctx.set('RateLimit-Remaining', String(remainingPoints));
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        const seconds = Math.ceil(error.msBeforeNext / 1000);
        ctx.set('Retry-After', String(seconds));
        throw new errors.RateLimitError(`Too many requests from this address: ask again in ${seconds} seconds.`);
      }
    }
    await next();
  };
};
