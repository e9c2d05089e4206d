import type { EventMention } from './mention';
import type { Sentence } from './sentences';

/** A gathering with all that the story says of it. */
export interface Candidate {
  /** The mentions of this gathering, in the order of the text. */
  readonly mentions: readonly EventMention[];
  /** Sentences that name it, then those that only refer back to it (`the summit …`). */
  readonly named: readonly Sentence[];
  readonly referring: readonly Sentence[];
}
