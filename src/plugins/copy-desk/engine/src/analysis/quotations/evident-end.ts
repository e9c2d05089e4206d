import { isQuote, isWord } from './items';
import type { Item } from './items';
import type { Lexicon } from './lexicon';
import { isComplementiser } from './term';

/**
 * Where a quotation that nobody closed evidently ends: before the reporter's own voice comes back.
 * Index of the first item that is no longer quoted; the number of items if nothing shows an end.
 */
export const evidentEnd = (items: readonly Item[], lexicon: Lexicon): number => {
  let end = items.length;
  for (let index = items.length - 1; index > 1; index -= 1) if (comesBack(items, index, lexicon)) end = index;
  return isWord(items[end]) && items[end - 1]?.kind === 'comma' ? end - 1 : end;
};

/** A verb of saying that opens a sentence or leads to a mark, or words that turn to somebody else. */
const comesBack = (items: readonly Item[], at: number, lexicon: Lexicon): boolean => {
  const item = items[at];
  const before = items[at - 1];
  if (!isWord(item)) return false;
  const opens = before?.kind === 'stop';
  if (opens && item.start - before.end > 1) return true;
  if (opens && lexicon.phrase(lexicon.words.topicShifts, items, at) > 0) return true;
  const report = lexicon.term(item).report;
  if (!report || report.form === 'support' || report.form === 'noun') return false;
  if (report.form === 'participle') {
    const reports = report.strength === 'strong' || isComplementiser(items[at + 1], lexicon);
    return reports && (before?.kind === 'comma' || leadsToQuote(items, at));
  }
  const joined = !lexicon.words.reporting.has(item.folded);
  return joined && (opens || (report.strength === 'strong' && leadsToQuote(items, at)));
};

const leadsToQuote = (items: readonly Item[], at: number): boolean => {
  for (let index = at + 1; index < at + 20; index += 1) {
    const item = items[index];
    if (!item || item.kind === 'stop') return false;
    if (isQuote(item)) return true;
  }
  return false;
};
