import { isQuote, isWord } from './items';
import type { Item, Quoted } from './items';
import type { Lexicon } from './lexicon';

/** Whether nothing but a conjunction or a comma stands between a quotation and the one before it. */
export const siblingOf = (items: readonly Item[], at: number, lexicon: Lexicon): Quoted | null => {
  const before = items[at - 1];
  const joins = before?.kind === 'comma' || (isWord(before) && lexicon.words.proclitics.includes(before.folded));
  const other = items[at - 2];
  return joins && isQuote(other) ? other : null;
};
