import { draftOf, draftOfItem, formOf, locales } from '../../engine/src';
import type { Draft, InterfaceLanguage } from '../../engine/src';
import { explainUnreadable, readItem, UnreadableItem } from '../../engine/src/formats/read';
import type { ReadItem } from '../../engine/src/formats/read';
import type { Input } from './input';
import { STANDARD_INPUT } from './input';
import { UsageError } from './usage';

const LANGUAGE: InterfaceLanguage = 'en';

/** The news item in a file of ninjs or NewsML-G2; null for plain text. */
export const itemIn = ({ file, text }: Input): ReadItem | null => {
  const form = formOf(text, file === STANDARD_INPUT ? null : file);
  if (form === null) return null;
  try {
    return readItem(form, text);
  } catch (error) {
    if (!(error instanceof UnreadableItem)) throw error;
    throw new UsageError(`${file}: ${explainUnreadable(error, LANGUAGE).replace(/\.$/u, '')}`);
  }
};

/** The locale of an item: as somebody says, else as the item does, as far as the desk knows its language. */
export const localeOfItem = (item: ReadItem | null, asked: string | undefined, otherwise: string): string => {
  const [language = ''] = (item?.locale ?? '').toLowerCase().split(/[-_]/u);
  return asked ?? (locales.includes(language) ? language : otherwise);
};

export interface DraftSettings {
  readonly locale: string;
  readonly date: string | null;
  readonly headline?: string | null;
  readonly today: string;
}

/** The draft of a text, or of an item. */
export const draftIn = (text: string, item: ReadItem | null, options: DraftSettings): Draft =>
  item ? draftOfItem(item, options) : draftOf(text, options);
