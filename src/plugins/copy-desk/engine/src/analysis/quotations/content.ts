import { isQuote, isWord } from './items';
import type { Item } from './items';
import type { Lexicon } from './lexicon';

/** Where what was said begins, and whether it stands right behind the reporting words or their subject. */
export interface Content {
  readonly at: number;
  readonly near: boolean;
}

const FARTHEST = 40;
const NEAR = 2;
const NONE: Content = { at: -1, near: false };

/** Looks from `at` on for a complementiser, a colon or a mark in the same sentence. */
export const contentBehind = (items: readonly Item[], at: number, lexicon: Lexicon): Content => {
  for (let index = at; index < at + FARTHEST; index += 1) {
    const item = items[index];
    if (!item || item.kind === 'stop') return NONE;
    const near = index - at <= NEAR;
    if (isQuote(item)) return { at: index, near };
    if (item.kind === 'colon') return { at: index + 1, near: true };
    if (!isWord(item)) continue;
    if (lexicon.words.complementisers.has(item.folded)) return { at: index + 1, near };
    const reports = lexicon.reporting(item.folded);
    if (reports?.strength === 'strong' && reports.form === 'finite' && index > at) return NONE;
  }
  return NONE;
};
