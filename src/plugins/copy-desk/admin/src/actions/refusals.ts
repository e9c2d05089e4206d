import { useSyncExternalStore } from 'react';
import type { Finding } from '../../../engine/src';

/** A finding of the gate, with the locale of the text that it refused. */
export type Reason = Finding & { readonly locale: string | null };

/** What the gate said when it was last asked to let a document out. */
export interface Refusal {
  readonly message: string;
  /** What the panel had not found: in records to which the form has no more than links, or in other locales. */
  readonly unseen: readonly Reason[];
  /** Whether something is missing that no change of the text can give: an approval, or the end of an embargo. */
  readonly waitsForOthers: boolean;
}

const refusals = new Map<string, Refusal>();
const listeners = new Set<() => void>();

const tell = (): void => {
  for (const listener of listeners) listener();
};

/** Kept outside the form, which the Content Manager builds anew once a new document is saved. */
export const keepRefusal = (key: string, refusal: Refusal): void => {
  refusals.set(key, refusal);
  tell();
};

export const dropRefusal = (key: string): void => {
  if (refusals.delete(key)) tell();
};

export const keyOf = (documentId: string | undefined, locale: string | null): string =>
  `${documentId ?? ''}\n${locale ?? ''}`;

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useRefusal = (key: string): Refusal | undefined =>
  useSyncExternalStore(subscribe, () => refusals.get(key));

interface ApiError {
  readonly message?: string;
  readonly details?: unknown;
}

/** The gate's refusal in an error of the server, beside what the panel has found; null for every other error. */
export const refusalIn = (
  { message, details }: ApiError,
  seen: readonly Finding[],
  locale: string | null,
): Refusal | null => {
  const { reasons, approvals, embargoes } = (details ?? {}) as Readonly<Record<string, unknown>>;
  if (!Array.isArray(reasons)) return null;
  const isSeen = (reason: Reason): boolean =>
    reason.locale === locale && seen.some((finding) => finding.rule === reason.rule);
  const waitsForOthers = [approvals, embargoes].some((list) => Array.isArray(list) && list.length > 0);
  const unseen = (reasons as readonly Reason[]).filter((reason) => !isSeen(reason));
  return { message: message ?? '', unseen, waitsForOthers };
};
