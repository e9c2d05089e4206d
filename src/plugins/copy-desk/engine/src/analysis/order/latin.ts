import type { Span } from '../../story';

const LATIN = /\p{Script=Latin}/u;
/** What a Latin name may hold besides letters. */
const IN_NAME = /[\p{Script=Latin}\p{M}0-9&'\u2019.+ -]/u;

/** The whole Latin name of which a token is a part, so that an isolate does not take it apart: `Visual C++`. */
export const latinNameAround = (text: string, { start, end }: Span): Span => {
  let from = start;
  while (from > 0 && IN_NAME.test(text.charAt(from - 1))) from -= 1;
  while (from < start && !LATIN.test(text.charAt(from))) from += 1;
  let to = end;
  while (to < text.length && IN_NAME.test(text.charAt(to))) to += 1;
  while (to > end && !LATIN.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
};

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Whether letters that run from right to left are in a token. */
export const hasRtlLetters = (words: string): boolean => RTL.test(words);

const LETTER = /\p{L}/gu;

/** How many of a text's letters run from right to left, from 0 to 1. */
export const rtlShare = (text: string): number => {
  let rtl = 0;
  let all = 0;
  for (const [letter] of text.matchAll(LETTER)) {
    all += 1;
    if (RTL.test(letter)) rtl += 1;
  }
  return all === 0 ? 0 : rtl / all;
};
