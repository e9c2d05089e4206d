import type { Block, Span, Story } from '../story';
import { overlaps } from '../story';

/** The blocks that people read as prose: neither code nor the address of the page. */
export const proseOf = (story: Story): readonly Block[] =>
  story.blocks.filter((block) => block.kind !== 'code' && block.field !== 'slug');

/** Whether a span of a block touches no inline code. */
export const isProse = (block: Block, span: Span): boolean => !block.opaque.some((code) => overlaps(code, span));
