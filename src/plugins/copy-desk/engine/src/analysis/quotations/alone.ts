import { isQuote, isWord } from './items';
import type { Item } from './items';
import { LONG, SHORT } from './setting';
import type { Setting } from './setting';

/** Without reporting words, only whole sentences that stand for themselves are speech. */
export const alone = ({ items, at, nested }: Setting, words: readonly string[], sentence: boolean): number => {
  if (nested) return 0.15;
  if (fillsParagraph(items)) return filling(words, sentence, items[at + 1]?.kind === 'stop');
  const before = items[at - 1];
  const opens = before === undefined || before.kind === 'stop' || before.kind === 'colon';
  if (words.length <= SHORT) return 0.1;
  const after = items[at + 1];
  const fills = before?.kind === 'stop' && (after === undefined || after.kind === 'stop');
  if (fills) return sentence ? 0.75 : 0.65;
  return opens && sentence ? 0.65 : sentence && words.length > 10 ? 0.55 : 0.3;
};

/** A quotation and a few signs are all that its paragraph holds. */
const fillsParagraph = (items: readonly Item[]): boolean =>
  items.length <= FEW && items.filter(isQuote).length === 1 && !items.some(isWord);

const FEW = 8;

/** A paragraph of nothing but a quotation is speech, unless it is short enough for a heading. */
const filling = (words: readonly string[], sentence: boolean, stopped: boolean): number => {
  if (words.length < SHORT) return sentence && stopped ? 0.55 : 0.2;
  return sentence || stopped || words.length > LONG ? 0.8 : 0.45;
};
