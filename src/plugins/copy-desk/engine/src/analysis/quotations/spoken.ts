import { isWord } from './items';
import type { Item } from './items';
import type { Lexicon } from './lexicon';

/** Words that stand right behind a verb of saying and can be a name: whose full form is looked for in the story. */
export const spokenWords = (paragraphs: readonly (readonly Item[])[], lexicon: Lexicon): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const items of paragraphs) {
    items.forEach((item, index) => {
      const next = items[index + 1];
      if (!isWord(item) || !isWord(next) || !lexicon.nameLike(next.folded)) return;
      const report = lexicon.reporting(item.folded);
      if (report?.form === 'finite' && report.strength !== 'weak') found.add(lexicon.bare(next.folded));
    });
  }
  return found;
};
