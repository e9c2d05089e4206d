import { useSyncExternalStore } from 'react';
import type { Finding } from '../../../engine/src';

/** What the panel has found in the form at its last reading; the publish button needs no more of it. */
export interface LastReading {
  readonly findings: readonly Finding[];
  /** How many of them hold the article back. */
  readonly errors: number;
}

const NONE: LastReading = { findings: [], errors: 0 };

let last: { readonly key: string; readonly reading: LastReading } | null = null;
const listeners = new Set<() => void>();

/** Tells of a reading; null when its form is gone. The engine comes with the panel, and nothing else has to wait for it. */
export const tellReading = (key: string, reading: LastReading | null): void => {
  if (reading === null && last?.key !== key) return;
  last = reading && { key, reading };
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What the panel has found in the form that is open; nothing while it has not read it. */
export const useLastReading = (key: string): LastReading =>
  useSyncExternalStore(subscribe, () => (last?.key === key ? last.reading : NONE));
