import { lineHtml } from '../../../engine/src';
import type { StoredForms } from '../publication/stored-forms';

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** The dateline in front of a text, unless the text opens with it: wire text often does, with a dash or a space of its own. */
export const openingOf = ({ dateline, text, dir }: Pick<StoredForms, 'dateline' | 'text' | 'dir'>): string => {
  const words = dateline?.text ?? '';
  const stands = lettersOf(text.slice(0, 2 * words.length)).startsWith(lettersOf(words));
  return words === '' || stands ? '' : `<p dir="${dir}">${lineHtml(words)}</p>`;
};
