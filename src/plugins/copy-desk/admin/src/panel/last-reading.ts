import { useSyncExternalStore } from 'react';
import type { Finding } from '../../../engine/src';
import type { Shown } from '../highlights/show-place';

/** What the panel has found in the form at its last reading: what the buttons beside it need to know of it. */
export interface LastReading {
  readonly findings: readonly Finding[];
  /** How many of them hold the article back. */
  readonly errors: number;
  /** What it was found in; null while nothing has been read. */
  readonly shown: Shown | null;
}

const NONE: LastReading = { findings: [], errors: 0, shown: null };

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
