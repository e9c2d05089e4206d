import type { TextAddress } from '../review/review-api';

/** The texts of a form, by the names of their attributes. */
export type Texts = Readonly<Record<string, unknown>>;

/** An article that is edited; without a document, a new one. */
export type Edited = Omit<TextAddress, 'documentId'> & { readonly documentId: string | undefined };

const TYPES: ReadonlySet<string> = new Set(['string', 'text', 'richtext', 'blocks']);

type Attributes = Readonly<Record<string, { readonly type: string }>>;

/** What somebody types into a form; components and relations are left out, since their rows may be others by then. */
export const textsIn = (values: Texts, attributes: Attributes): Texts =>
  Object.fromEntries(Object.entries(values).filter(([name]) => TYPES.has(attributes[name]?.type ?? '')));

export const keyFor = ({ model, documentId = '', locale }: Edited): string =>
  `copy-desk-unsaved/${model}/${documentId}/${locale ?? ''}`;

/** Keeps texts in this tab, also when its session has ended. */
export const keepTexts = (key: string, texts: Texts): void => {
  try {
    sessionStorage.setItem(key, JSON.stringify(texts));
  } catch {
    // A full store keeps what it has; the form itself still has everything.
  }
};

export const forgetTexts = (key: string): void => sessionStorage.removeItem(key);

/** The texts that were kept; null where there are none. */
export const keptTexts = (key: string): Texts | null => {
  const kept = sessionStorage.getItem(key);
  return kept === null ? null : (JSON.parse(kept) as Texts);
};
