import type { Block } from '../story';
import type { Address } from './addresses';
import { addressesIn } from './addresses';
import type { Characters } from './characters';
import { charactersOf, holds, needs } from './characters';
import type { Token } from './tokens';
import { tokenise } from './tokens';
import { Words } from './word-list';

/** What is read of a block's text, each part when it is first asked for, and then kept as long as the block itself. */
export interface Reading {
  readonly characters: Characters;
  /** Words and signs, as quotations are read: `3.5` and `COVID-19` are one word, invisible signs part none. */
  readonly tokens: readonly Token[];
  /** Words, numbers and signs, as dates are read: `5G` is a number and a word. */
  readonly words: Words;
  readonly addresses: readonly Address[];
}

/** Every address has one of these. */
const ADDRESS = needs('latin', 'handle');

class BlockReading implements Reading {
  #characters: Characters | undefined;
  #tokens: readonly Token[] | undefined;
  #words: Words | undefined;
  #addresses: readonly Address[] | undefined;

  constructor(private readonly text: string) {}

  get characters(): Characters {
    return (this.#characters ??= charactersOf(this.text));
  }

  get tokens(): readonly Token[] {
    return (this.#tokens ??= tokenise(this.text));
  }

  get words(): Words {
    return (this.#words ??= new Words(this.text));
  }

  get addresses(): readonly Address[] {
    return (this.#addresses ??= holds(this.characters, ADDRESS) ? addressesIn(this.text) : []);
  }
}

const readings = new WeakMap<Block, Reading>();

/** The one reading of a block, which all rules and all analyses share, as do later checks of a story that keeps it. */
export const readingOf = (block: Block): Reading => {
  const known = readings.get(block);
  if (known) return known;
  const reading = new BlockReading(block.text);
  readings.set(block, reading);
  return reading;
};
