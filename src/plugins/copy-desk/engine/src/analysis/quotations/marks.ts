import type { Token } from '../../text/tokens';

/** A quotation mark and what stands on either side of it. */
export interface Mark {
  readonly family: 'guillemet' | 'double' | 'single';
  /** The side that its shape or its spacing shows; null where it may be either. */
  readonly side: 'opening' | 'closing' | null;
  /** The side that its shape shows alone. */
  readonly shape: 'opening' | 'closing' | null;
  /** Whether its spacing shows the side. */
  readonly sure: boolean;
}

const GAP_BEFORE = /^[\s([{:\u060C,;\u061B.!?\u061F\u2013\u2014/-]$/u;
const GAP_AFTER = /^[\s)\]}:\u060C,;\u061B.!?\u061F\u2026/]$/u;
const ANY_MARK = /^["\uFF02\u2033\u201C\u201D\u201E\u201F\u301D\u301E\u00AB\u00BB\u2039\u203A\u2018\u2019\u201A']$/u;
/** A mark that touches one of these and then a space ends what came before. */
const STOPS = /^[.!?\u061F\u2026\u060C]$/u;
const DIGIT = /^\p{N}$/u;
const OPENERS = new Set(['«', '‹']);
const CLOSERS = new Set(['»', '›']);
const SINGLES = new Set(["'", '\u2018', '\u2019', '\u201A', '‹', '›']);

const LETTER = /^\p{L}$/u;

/** Whether a mark stands between two letters. */
export const isWithinWord = ({ start, end }: Token, text: string): boolean =>
  LETTER.test(text.charAt(start - 1)) && LETTER.test(text.charAt(end));

/** Reads a mark by its shape and by what it touches; `clitic`: the letters before it are a joined preposition or the like. */
export const readMark = (token: Token, text: string, clitic: boolean): Mark | null => {
  const before = text[token.start - 1] ?? ' ';
  const after = text[token.end] ?? ' ';
  const gapBefore = GAP_BEFORE.test(before) || ANY_MARK.test(before) || clitic;
  const gapAfter = GAP_AFTER.test(after) || ANY_MARK.test(after);
  const family =
    OPENERS.has(token.text) || CLOSERS.has(token.text) ? 'guillemet' : SINGLES.has(token.text) ? 'single' : 'double';
  if (family === 'single' && gapBefore === gapAfter) return null;
  const shape = OPENERS.has(token.text) ? 'opening' : CLOSERS.has(token.text) ? 'closing' : null;
  if (DIGIT.test(before) && gapAfter && shape !== 'closing') return { family, shape, side: 'closing', sure: false };
  if (gapBefore !== gapAfter) return { family, shape, side: gapBefore ? 'opening' : 'closing', sure: true };
  if (STOPS.test(before) && /\s/u.test(after)) return { family, shape, side: 'closing', sure: true };
  return { family, shape, side: shape, sure: false };
};
