import { AsyncLocalStorage } from 'node:async_hooks';

type Work<T> = () => Promise<T>;

/**
 * Lets the gated calls of one transaction pass one after another. Strapi's bulk actions start all their calls at once in one
 * transaction: without a queue, the others would fail on the transaction that a refusal has ended, and the first to
 * fail would be reported instead of the refusal. A call made from within another one passes at once.
 */
export const createQueue = (): (<T>(transaction: object, work: Work<T>) => Promise<T>) => {
  const last = new WeakMap<object, Promise<unknown>>();
  const within = new AsyncLocalStorage<object>();

  return (transaction, work) => {
    if (within.getStore() === transaction) return work();
    const previous = last.get(transaction) ?? Promise.resolve();
    const run = () => within.run(transaction, work);
    const result = previous.then(run, run);
    last.set(transaction, result);
    return result;
  };
};
