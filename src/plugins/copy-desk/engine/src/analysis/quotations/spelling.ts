import type { Block } from '../../story';
import { readingOf } from '../../text/reading';
import type { Token } from '../../text/tokens';
import type { Lexicon } from './lexicon';

/** The words and signs of a block, the words folded as the lists of the language spell them. */
export const tokensOf = (block: Block, lexicon: Lexicon): readonly Token[] => {
  const { tokens } = readingOf(block);
  if (lexicon.words.endings.length === 0) return tokens;
  return tokens.map((token) => {
    const folded = token.kind === 'word' ? lexicon.spelled(token.folded) : token.folded;
    return folded === token.folded ? token : { ...token, folded };
  });
};
