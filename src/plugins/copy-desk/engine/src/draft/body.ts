import type { Dateline } from '../analysis/types';
import type { Block, Story } from '../story';
import type { ParagraphNode } from './types';

/** Where a block of the wire text stands in the draft's body: `block` there, with `cut` characters gone from its start. */
export interface Moved {
  readonly block: number;
  readonly cut: number;
}

export interface DraftBody {
  readonly paragraphs: readonly string[];
  /** By the block's number in the wire text; paragraphs that were nothing but dateline are missing. */
  readonly moved: ReadonlyMap<number, Moved>;
}

/** The paragraphs of wire text without its dateline. */
export const bodyWithout = (story: Story, dateline: Dateline | null): DraftBody => {
  const paragraphs: string[] = [];
  const moved = new Map<number, Moved>();
  for (const block of story.blocks) {
    const cut = cutIn(block, dateline);
    const text = block.text.slice(cut);
    if (text === '') continue;
    moved.set(block.block, { block: paragraphs.length, cut });
    paragraphs.push(text);
  }
  return { paragraphs, moved };
};

const SPACES = /^[\s\u200B-\u200F\u061C]*/u;

/** How much of a block is dateline, with the space behind it. */
const cutIn = (block: Block, dateline: Dateline | null): number => {
  const ends = (dateline?.lines ?? []).filter((line) => line.block === block.block).map(({ end }) => end);
  if (ends.length === 0) return 0;
  const end = Math.max(...ends);
  return end + (SPACES.exec(block.text.slice(end))?.[0].length ?? 0);
};

export const paragraphNode = (text: string): ParagraphNode => ({
  type: 'paragraph',
  children: [{ type: 'text', text }],
});
