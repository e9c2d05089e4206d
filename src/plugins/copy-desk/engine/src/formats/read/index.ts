import { readNewsmlG2 } from './newsml-g2';
import { readNinjs } from './ninjs';
import type { ReadItem } from './read-item';

export { readNewsmlG2, readNinjs };
export { explainUnreadable } from './explain';
export { UnreadableItem } from './read-item';
export type * from './read-item';

const READERS = { ninjs: readNinjs, 'newsml-g2': readNewsmlG2 } as const;
export type ReadForm = keyof typeof READERS;

/** @throws {UnreadableItem} as the form's own reader. */
export const readItem = (form: ReadForm, text: string): ReadItem => READERS[form](text);
