import type { Block, Span, Story } from '../story';
import { overlaps } from '../story';
import { addressesIn } from '../text/addresses';

/** The blocks that people read as prose: neither code nor the address of the page. */
export const proseOf = (story: Story): readonly Block[] =>
  story.blocks.filter((block) => block.kind !== 'code' && block.field !== 'slug');

/** Whether a span of a block touches no inline code. */
export const isProse = (block: Block, span: Span): boolean => !block.opaque.some((code) => overlaps(code, span));

/** Spans in their order, asked about spans in their order. */
const inOrder = (spans: readonly Span[]): ((span: Span) => boolean) => {
  let next = 0;
  return (span) => {
    while ((spans[next]?.end ?? Infinity) <= span.start) next += 1;
    return (spans[next]?.start ?? Infinity) < span.end;
  };
};

/** What a pattern matched in a block. */
export interface Place {
  readonly block: Block;
  readonly text: string;
  readonly span: Span;
  readonly words: string;
  readonly groups: readonly (string | undefined)[];
}

/** Where a pattern matches in a block of prose; code and what machines read (addresses, hashtags) are left out. */
export function* placesIn(block: Block, pattern: RegExp): Generator<Place> {
  let isAddress: ((span: Span) => boolean) | undefined;
  for (const match of block.text.matchAll(pattern)) {
    const [words, ...groups] = match;
    const span = { start: match.index, end: match.index + words.length };
    isAddress ??= inOrder(addressesIn(block.text));
    if (isProse(block, span) && !isAddress(span)) yield { block, text: block.text, span, words, groups };
  }
}

/** The same for several blocks. */
export function* placesOf(prose: readonly Block[], pattern: RegExp): Generator<Place> {
  for (const block of prose) yield* placesIn(block, pattern);
}
