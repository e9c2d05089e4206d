import { lineHtml } from '../../../engine/src';
import type { StoredForms } from '../publication/stored-forms';

/** The dateline to be shown in front of a text, as HTML; empty where the text opens with it. */
export const openingHtml = ({ opening, dir }: Pick<StoredForms, 'opening' | 'dir'>): string =>
  opening === '' ? '' : `<p dir="${dir}">${lineHtml(opening)}</p>`;
