import { errors } from '@strapi/utils';
import type { Middleware } from 'koa';
import type { GraphqlContext } from './plugin';

interface Failure {
  readonly extensions?: Record<string, unknown>;
}
interface Request {
  readonly contextValue: GraphqlContext;
  readonly response: { readonly body: { readonly singleResult?: { readonly errors?: readonly Failure[] } } };
}

const TOO_MANY = 429;

/** Strapi puts into its answer what went wrong inside, statements of the database among it. */
const forget = ({ extensions }: Failure): void => {
  if (extensions?.['code'] === 'INTERNAL_SERVER_ERROR') delete extensions['error'];
};

/** A plugin for Apollo Server: how often an address may ask, and no word of what only the log may say. */
export const guardRequests = (rate: Middleware) => ({
  requestDidStart: () =>
    Promise.resolve({
      async didResolveOperation({ contextValue }: Request): Promise<void> {
        try {
          await rate(contextValue.koaContext, () => Promise.resolve());
        } catch (error) {
          if (error instanceof errors.RateLimitError)
            throw Object.assign(error, { extensions: { http: { status: TOO_MANY } } });
          throw error;
        }
      },
      willSendResponse({ response }: Request): Promise<void> {
        response.body.singleResult?.errors?.forEach(forget);
        return Promise.resolve();
      },
    }),
});
