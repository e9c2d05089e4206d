import type { Span } from '../../story';
import type { Token } from '../../text/tokens';
import type { Lexicon } from './lexicon';

/** What stands between two marks, with the marks inside it already paired. */
export interface Quoted extends Span {
  readonly kind: 'quote';
  /** Inside the marks, without spaces at either end. */
  readonly text: string;
  readonly items: readonly Item[];
  readonly closed: boolean;
  /** Whether the next paragraph takes the quotation up with a mark of its own. */
  readonly continued: boolean;
}

/** A paragraph is read as words and signs, what is quoted standing in it as one item. */
export type Item = Token | Quoted;

export const isQuote = (item: Item | undefined): item is Quoted => item?.kind === 'quote';

export const isWord = (item: Item | undefined): item is Token => item?.kind === 'word';

/** Whether a sentence ends with an item: a stop, or a quotation that holds its own where capitals tell that another begins. */
export const endsSentence = (item: Item | undefined, { words }: Lexicon): boolean =>
  item?.kind === 'stop' || (words.capitals && isQuote(item) && item.text.endsWith('.'));

/** The quotation that an item stands behind, with nothing in between but a comma or the points of an ellipsis; null if none. */
export const trails = (items: readonly Item[], at: number): Quoted | null => {
  let points = 0;
  while (items[at - 1 - points]?.kind === 'stop') points += 1;
  const before = items[at - 1 - points];
  const quote = points === 0 && before?.kind === 'comma' ? items[at - 2] : before;
  const parted = points === 1 && items[at - 1]?.text !== '\u2026';
  return !parted && isQuote(quote) ? quote : null;
};

/** The words of a span and of what is quoted in it, in order. */
export const wordsOf = (items: readonly Item[]): readonly Token[] => flatten(items).filter(isWord);

/** All that is quoted, what is quoted inside a quotation after it. */
export const quotesOf = (items: readonly Item[]): readonly Quoted[] =>
  items.filter(isQuote).flatMap((quote) => [quote, ...quotesOf(quote.items)]);

/** Whether nothing is quoted. */
const isPlain = (items: readonly Item[]): items is readonly Token[] => !items.some(isQuote);

/** The words and signs of a paragraph in order, those between marks included; the marks themselves are left out. */
export const flatten = (items: readonly Item[]): readonly Token[] => (isPlain(items) ? items : collect(items, []));

const collect = (items: readonly Item[], into: Token[]): readonly Token[] => {
  for (const item of items) {
    if (isQuote(item)) collect(item.items, into);
    else into.push(item);
  }
  return into;
};

/** The same in runs that no mark parts. */
export const runsOf = (items: readonly Item[]): readonly (readonly Token[])[] => {
  if (isPlain(items)) return [items];
  const inside: (readonly Token[])[] = [];
  const outside: Token[][] = [[]];
  for (const item of items) {
    if (isQuote(item)) {
      inside.push(...runsOf(item.items));
      outside.push([]);
    } else outside.at(-1)?.push(item);
  }
  return [...outside, ...inside];
};
