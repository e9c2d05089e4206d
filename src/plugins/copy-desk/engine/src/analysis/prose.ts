import type { Block, Span, Story } from '../story';
import { overlaps } from '../story';
import { readingOf } from '../text/reading';

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

/** All matches of a pattern that has the flag `g`. */
const matchesOf = (text: string, pattern: RegExp): readonly RegExpExecArray[] => {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match);
  return matches;
};

/**
 * Where a pattern matches in a block of prose; code and what machines read (addresses, hashtags) are left out.
 * The pattern has the flag `g` and never matches nothing.
 */
export const placesIn = (block: Block, pattern: RegExp): readonly Place[] => {
  const matches = matchesOf(block.text, pattern);
  if (matches.length === 0) return [];
  const isAddress = inOrder(readingOf(block).addresses);
  return matches.flatMap((match) => {
    const [words, ...groups] = match;
    const span = { start: match.index, end: match.index + words.length };
    return isProse(block, span) && !isAddress(span) ? [{ block, text: block.text, span, words, groups }] : [];
  });
};

/** The same for several blocks. */
export const placesOf = (prose: readonly Block[], pattern: RegExp): readonly Place[] =>
  prose.flatMap((block) => placesIn(block, pattern));
