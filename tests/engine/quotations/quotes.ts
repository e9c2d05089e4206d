import { checkText } from '../../../src/plugins/copy-desk/engine/src';
import type { Quotation } from '../../../src/plugins/copy-desk/engine/src';

/** All that stands between marks in Arabic wire text. */
export const quotesIn = (text: string): readonly Quotation[] => checkText(text, { locale: 'ar' }).analysis.quotations;

/** The speech in it: whose it is, the words that name the speaker, the reporting words. */
export const speechIn = (text: string): readonly (readonly (string | null)[])[] =>
  quotesIn(text)
    .filter(({ speech }) => speech)
    .map(({ speaker, mention, cue }) => [speaker?.name ?? null, mention?.text ?? null, cue?.text ?? null]);
