import type { Language } from '../../language';
import type { Block, Passage, Story } from '../../story';
import { bodyOf, passage } from '../../story';
import { holds, needs } from '../../text/characters';
import { readingOf } from '../../text/reading';
import type { Item } from './items';
import { quotesOf } from './items';
import { lexiconOf } from './lexicon';
import { readBlock, takesUp } from './pairing';
import { tokensOf } from './spelling';

const MARKS = needs('quote', 'guillemet');

const hasMarks = (block: Block): boolean => holds(readingOf(block).characters, MARKS);

/** A block of the body as items: words and signs, with what stands between quotation marks as one item each. */
export type ItemsOf = (block: Block) => readonly Item[];

/** Pairs the quotation marks of the body, each block when it is asked for; whose words they hold is not asked. */
export const pairMarks = (story: Story, language: Language): ItemsOf => {
  const lexicon = lexiconOf(language.quotation);
  const blocks = bodyOf(story);
  const following = new Map(blocks.map((block, index) => [block, blocks[index + 1]]));
  const paired = new Map<Block, readonly Item[]>();
  const pair: ItemsOf = (block) => {
    const next = following.get(block);
    const continued = next !== undefined && hasMarks(next) && takesUp(next.text, readingOf(next).tokens);
    return readBlock(block.text, tokensOf(block, lexicon), lexicon, continued);
  };
  return (block) => {
    const known = paired.get(block);
    if (known) return known;
    const items = hasMarks(block) ? pair(block) : tokensOf(block, lexicon);
    paired.set(block, items);
    return items;
  };
};

/** A span between quotation marks, the marks excluded. */
export interface QuotedPassage extends Passage {
  /** False if the mark that should close it is missing. */
  readonly closed: boolean;
}

/** What is quoted in each block of the body, what is quoted inside a quotation after it. */
export const quotedPassages = (story: Story, itemsOf: ItemsOf): ((block: Block) => readonly QuotedPassage[]) => {
  const marked = new Set(bodyOf(story).filter(hasMarks));
  return (block) =>
    marked.has(block)
      ? quotesOf(itemsOf(block)).map(({ start, end, closed }) => ({ ...passage(block, start, end), closed }))
      : [];
};
