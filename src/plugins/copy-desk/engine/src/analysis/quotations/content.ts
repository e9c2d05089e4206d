import { isQuote, isWord, wordsOf } from './items';
import type { Item, Quoted } from './items';
import type { Lexicon } from './lexicon';
import { COMPLEMENTISER } from './term';
import { isForeign, isNamed, isParty, isTitled } from './naming';

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
    if (isQuote(item) && !holdsName(items, index, item, lexicon)) return { at: index, near };
    if (item.kind === 'colon') return { at: index + 1, near: true };
    if (!isWord(item)) continue;
    const { report, traits } = lexicon.term(item);
    if ((traits & COMPLEMENTISER) !== 0) return { at: index + 1, near };
    if (report?.strength === 'strong' && report.form === 'finite' && index > at) return NONE;
  }
  return NONE;
};

/** Marks that hold the name of an outlet or the like are not what was said. */
const holdsName = (items: readonly Item[], at: number, quote: Quoted, lexicon: Lexicon): boolean => {
  if (isForeign(quote.text, lexicon) || isParty(items, at, lexicon)) return true;
  const before = items[at - 1];
  if (isWord(before) && lexicon.words.labelClitics.has(before.folded)) return false;
  const inside = wordsOf(quote.items);
  return (
    inside.length <= 5 && (isNamed(items, at, inside, false, lexicon) || isTitled(items, at, inside.length, lexicon))
  );
};
