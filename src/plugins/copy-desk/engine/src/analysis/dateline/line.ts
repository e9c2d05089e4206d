import type { Block, Span } from '../../story';
import type { Cast } from './roles';

/** One paragraph's share of a dateline. */
export interface Line extends Span {
  readonly block: Block;
  readonly cast: readonly Cast[];
}
