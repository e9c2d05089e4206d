import type { Span } from '../../story';
import { overlaps } from '../../story';
import { pairControls } from '../controls';
import { webAddressesIn } from '../../text/addresses';

const ISOLATE = /[\u2066-\u2068]/u;
/** Letters and marks that give a paragraph its direction (classes L, R and AL). */
const STRONG = /[\p{L}\u200E\u200F\u061C]/gu;
const FROM_LEFT = /[^\p{Script=Arabic}\p{Script=Hebrew}\u0640\u200F\u061C]/u;
const WORD = /[\p{L}\p{M}\p{Nd}'\u2019-]+/uy;

/**
 * The word from the left with which a paragraph opens, so that `dir=auto` lays it out from the left (UAX #9, P2 and P3);
 * null where it opens from the right. What stands in isolates does not count; web addresses do not either.
 */
export const opensFromLeft = (text: string): Span | null => {
  const isolates = pairControls(text).opened.filter(({ control }) => ISOLATE.test(control));
  const skipped = [...isolates.map(({ at, until }) => ({ start: at, end: until })), ...webAddressesIn(text)];
  for (const { 0: letter, index } of text.matchAll(STRONG)) {
    if (skipped.some((span) => overlaps(span, { start: index, end: index + 1 }))) continue;
    if (!FROM_LEFT.test(letter)) return null;
    WORD.lastIndex = index;
    return { start: index, end: index + (WORD.exec(text)?.[0] ?? letter).length };
  }
  return null;
};
