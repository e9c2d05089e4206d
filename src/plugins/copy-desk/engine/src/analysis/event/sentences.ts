import type { Words } from '../../text/word-list';
import type { ReadBlock } from './mention';

/** A sentence of a block: words `from` to before `to`. */
export interface Sentence {
  readonly read: ReadBlock;
  readonly from: number;
  readonly to: number;
}

const STOPS = new Set(['.', '!', '?', '\u061F', '\u2026']);

/** A stop counts before a space or the end; `أ.ف.ب` and `3.5` go on. */
const endsSentence = (words: Words, at: number): boolean => {
  const word = words.at(at);
  const next = words.at(at + 1);
  return word !== undefined && STOPS.has(word.key) && (next === undefined || next.start > word.end);
};

export const sentencesOf = (read: ReadBlock): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < read.words.length; at += 1) {
    if (!endsSentence(read.words, at)) continue;
    sentences.push({ read, from, to: at + 1 });
    from = at + 1;
  }
  if (from < read.words.length) sentences.push({ read, from, to: read.words.length });
  return sentences;
};
