import { applyEdits } from '../../edits';
import type { Edit, Fix } from '../../finding';
import type { Span } from '../../story';
import { digitsAs, hasArabicIndic } from '../../text/digit-systems';
import { embeddingLevels, isMisordered } from '../bidi';
import { LRI, PDI } from '../controls';

/** Encloses tokens in U+2066 and U+2069: each keeps its order, and nothing beside it moves. */
export const isolate = (...tokens: readonly Span[]): Fix => ({
  safe: true,
  edits: tokens.flatMap(({ start, end }) => [
    { start, end: start, text: LRI },
    { start: end, end, text: PDI },
  ]),
});

/** A no-break space is of class CS, and so part of the number around it. */
export const noBreakSpaces = (text: string, { start, end }: Span): readonly Edit[] =>
  Array.from(text.slice(start, end).matchAll(/[ \u2009]/gu), ({ 0: space, index }) => ({
    start: start + index,
    end: start + index + 1,
    text: space === ' ' ? '\u00A0' : '\u202F',
  }));

const isolated = (edits: readonly Edit[], { start, end }: Span): readonly Edit[] => [
  { start, end: start, text: LRI },
  ...edits,
  { start: end, end, text: PDI },
];

/** Digits of class AN stand in the same order whatever is around them, so that no more than the token need be read. */
const cures = (text: string, { start, end }: Span, edits: readonly Edit[]): boolean => {
  const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const line = `\u0627 ${applyEdits(text.slice(start, end), moved)} \u0627`;
  return !isMisordered(line, embeddingLevels(line, 'rtl'), { start: 2, end: line.length - 2 });
};

/**
 * Keeps a token in typed order. Arabic-Indic digits count as right-to-left for what stands between them (UAX #9, N1),
 * inside an isolate too: no-break spaces may join them; else they must become 0-9, which is for a person to decide.
 */
export const keepOrder = (text: string, token: Span): Fix => {
  const words = text.slice(token.start, token.end);
  if (!hasArabicIndic(words)) return isolate(token);
  const joined = noBreakSpaces(text, token);
  for (const edits of [joined, isolated(joined, token)]) {
    if (edits.length > 0 && cures(text, token, edits)) return { safe: true, edits };
  }
  return { safe: false, edits: isolated([{ ...token, text: digitsAs(words, 'latn') }], token) };
};
