import type { OrderWords } from '../../language/order-words';
import { NO_ORDER_WORDS } from '../../language/order-words';
import type { Block, Span } from '../../story';
import { isMisordered, shownAs, typedAs } from '../bidi';
import type { Facts } from '../facts';
import { isProse } from '../prose';

/** Prose that runs from right to left; elsewhere figures and Latin words keep their order by themselves. */
export const rtlProse = ({ prose, language }: Facts): readonly Block[] => (language.direction === 'rtl' ? prose : []);

export const orderWordsOf = ({ language }: Facts): OrderWords => language.order ?? NO_ORDER_WORDS;

/** The tokens of one kind that readers see in another order than they are typed. */
export const misorderedTokens = <T extends Span>(
  facts: Facts,
  find: (text: string) => readonly T[],
): readonly { readonly block: Block; readonly token: T }[] =>
  rtlProse(facts).flatMap((block) =>
    find(block.text)
      .filter((token) => isProse(block, token) && isMisordered(block.text, facts.levels(block), token))
      .map((token) => ({ block, token })),
  );

/** A token as it is typed and as readers see it, for the message. */
export const bothOrders = (
  facts: Facts,
  block: Block,
  span: Span,
): { readonly typed: string; readonly shown: string } => ({
  typed: typedAs(block.text, span),
  shown: shownAs(block.text, facts.levels(block), span),
});
