import { lineHtml } from '../../../engine/src';
import type { StoredForms } from '../publication/stored-forms';

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

type Opened = Pick<StoredForms, 'dateline' | 'text' | 'dir'>;

/**
 * The dateline to be shown in front of a text; empty where the text opens with it: wire text often does, with a dash or
 * a space of its own.
 */
export const openingWords = ({ dateline, text }: Opened): string => {
  const words = dateline?.text ?? '';
  return lettersOf(text.slice(0, 2 * words.length)).startsWith(lettersOf(words)) ? '' : words;
};

/** The same as HTML. */
export const openingOf = (forms: Opened): string => {
  const words = openingWords(forms);
  return words === '' ? '' : `<p dir="${forms.dir}">${lineHtml(words)}</p>`;
};
