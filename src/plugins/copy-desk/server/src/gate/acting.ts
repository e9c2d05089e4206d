import { AsyncLocalStorage } from 'node:async_hooks';

/** An act that lets the gate do what it otherwise refuses, while the act is carried out. */
export type Acting =
  | { readonly act: 'withdraw'; readonly notice: string }
  | { readonly act: 'emergency'; readonly reason: string }
  | { readonly act: 'schedule' };

const acting = new AsyncLocalStorage<Acting>();

/** Carries out an act. */
export const whileActing = <T>(act: Acting, work: () => Promise<T>): Promise<T> => acting.run(act, work);

/** The act that is being carried out. */
export const currentAct = (): Acting | undefined => acting.getStore();
