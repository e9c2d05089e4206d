import type { Word } from './words';
import { wordAt, wordStarts } from './words';

/**
 * The words, numbers and signs of a text, in order, each made when it is first asked for: most words of a story are asked
 * for by nobody who reads its dates.
 */
export class Words {
  readonly #starts: readonly number[];
  readonly #made: (Word | undefined)[];

  constructor(
    readonly text: string,
    starts: readonly number[] = wordStarts(text),
  ) {
    this.#starts = starts;
    this.#made = new Array<Word | undefined>(starts.length);
  }

  get length(): number {
    return this.#starts.length;
  }

  /** The word of an index; undefined before the first and behind the last. */
  at(index: number): Word | undefined {
    const start = this.#starts[index];
    return start === undefined ? undefined : (this.#made[index] ??= wordAt(this.text, start));
  }

  /** The same words, with one that is read in another way. */
  with(index: number, word: Word): Words {
    const words = new Words(this.text, this.#starts);
    words.#made[index] = word;
    return words;
  }

  /** The words from one index to before another. */
  slice(from: number, to: number): readonly Word[] {
    const words: Word[] = [];
    for (let index = Math.max(0, from); index < Math.min(to, this.length); index += 1) {
      const word = this.at(index);
      if (word) words.push(word);
    }
    return words;
  }

  /** The index of the first word from one index on that is as wanted; -1 if none is. */
  find(from: number, to: number, isWanted: (word: Word) => boolean): number {
    for (let index = Math.max(0, from); index < Math.min(to, this.length); index += 1) {
      const word = this.at(index);
      if (word && isWanted(word)) return index;
    }
    return -1;
  }

  /** The index of the first word that begins at an offset or behind it. */
  indexFrom(offset: number): number {
    const index = this.#starts.findIndex((start) => start >= offset);
    return index < 0 ? this.length : index;
  }
}
