import type { Direction } from '../story';

/** Embedding levels of a paragraph, one a UTF-16 code unit (UAX #9), for the given base direction. */
export const embeddingLevels = (text: string, direction: Direction): Uint8Array =>
  new Uint8Array(text.length).fill(direction === 'rtl' ? 1 : 0);
