import type { Direction } from '../story';

/** What the engine knows of a language: word lists and marks as data; the algorithms name no language. */
export interface Language {
  readonly locale: string;
  readonly direction: Direction;
}
