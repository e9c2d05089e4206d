import type { Cue } from './cue';
import type { Item } from './items';
import type { Lexicon } from './lexicon';

/** What is known while a paragraph is read for its reporting words. */
export interface Reading {
  readonly items: readonly Item[];
  readonly lexicon: Lexicon;
  readonly cues: Cue[];
  sentence: number;
  /** Where the sentence begins. */
  from: number;
  turns: boolean;
}

type Found = Pick<Cue, 'at' | 'until' | 'kind' | 'word' | 'subject' | 'content'>;

/** Notes reporting words; gives the index of the item behind them. */
export const add = (reading: Reading, { at, until, kind, word, subject, content }: Found): number => {
  const first = reading.items[at];
  const last = reading.items[until - 1];
  if (!first || !last) return until;
  const { sentence, from, turns } = reading;
  const { start } = first;
  reading.cues.push({ at, until, kind, word, subject, content, start, end: last.end, sentence, from, turns });
  reading.turns = false;
  return until;
};
