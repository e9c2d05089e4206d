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

/** The blocks of the body that hold quotation marks, as items: words and signs, with what is quoted as one item each. */
export type Paired = ReadonlyMap<Block, readonly Item[]>;

/** Pairs the quotation marks of the body, paragraph by paragraph; whose words they hold is not asked. */
export const pairMarks = (story: Story, language: Language): Paired => {
  const lexicon = lexiconOf(language.quotation);
  const blocks = bodyOf(story);
  const marked = blocks.map((block) => holds(readingOf(block).characters, MARKS));
  return new Map(
    blocks.flatMap((block, index) => {
      if (!marked[index]) return [];
      const next = marked[index + 1] ? blocks[index + 1] : undefined;
      const continued = next !== undefined && takesUp(next.text, readingOf(next).tokens);
      return [[block, readBlock(block.text, tokensOf(block, lexicon), lexicon, continued)]];
    }),
  );
};

/** A span between quotation marks, the marks excluded. */
export interface QuotedPassage extends Passage {
  /** False if the mark that should close it is missing. */
  readonly closed: boolean;
}

/** What is quoted in each block, what is quoted inside a quotation after it. */
export const quotedPassages = (paired: Paired): ReadonlyMap<Block, readonly QuotedPassage[]> =>
  new Map(
    Array.from(paired, ([block, items]) => [
      block,
      quotesOf(items).map(({ start, end, closed }) => ({ ...passage(block, start, end), closed })),
    ]),
  );
