import { isWord } from './items';
import type { Item } from './items';
import type { Lexicon } from './lexicon';
import { NAME_LIKE } from './term';

/** Words that stand right behind a verb of saying and can be a name: whose full form is looked for in the story. */
export const spokenWords = (paragraphs: readonly (readonly Item[])[], lexicon: Lexicon): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const items of paragraphs) {
    items.forEach((item, index) => {
      const next = items[index + 1];
      const report = isWord(item) ? lexicon.term(item).report : null;
      if (report?.form !== 'finite' || report.strength === 'weak' || !isWord(next)) return;
      const { traits, bare } = lexicon.term(next);
      if ((traits & NAME_LIKE) !== 0) found.add(bare);
    });
  }
  return found;
};
