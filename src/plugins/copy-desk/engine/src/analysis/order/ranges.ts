import type { OrderWords } from '../../language/order-words';
import type { Span } from '../../story';
import { overlaps } from '../../story';
import { digitsAs } from '../../text/digit-systems';
import { webAddressesIn } from '../../text/addresses';
import { phonesIn } from './phones';
import { thousandsIn } from './thousands';

/** Asked first because it is quick. */
const SOME = /[0-9\u0660-\u0669\u06F0-\u06F9] ?[-\u2010-\u2014\u2212] ?[0-9\u0660-\u0669\u06F0-\u06F9]/u;
/** Numbers joined by dashes, a separator of class CS within each. */
const CHAIN = /\p{Nd}+(?:(?:[.,:/\u066B]|[-\u2010-\u2014\u2212]| [-\u2013\u2014] )\p{Nd}+)*[%\u066A]?/gu;
const DASH = / ?[-\u2010-\u2014\u2212] ?/gu;
const BEFORE = /[\p{L}\p{Nd}_#@.,:/+\u2010-\u2014\u2212-]$|\p{Script=Latin}[ \u00A0]$|\p{Nd} $/u;
const AFTER = /^(?:[\p{L}\p{Nd}_]|[-\u2010-\u2014\u2212]|[.,:/]\p{Nd})/u;

/** Two numbers with a dash between them: days, a score, a season, a time from and to. */
export interface Range extends Span {
  readonly dash: Span;
}

const valueOf = (number: string): number => Number.parseFloat(digitsAs(number, 'latn').replace(/[,:\u066B]/gu, '.'));

const rangeOf = (chain: string, start: number): Range | null => {
  const [dash, ...more] = Array.from(chain.matchAll(DASH));
  if (!dash || more.length > 0) return null;
  const at = { start: start + dash.index, end: start + dash.index + dash[0].length };
  const first = chain.slice(0, dash.index);
  const second = chain.slice(dash.index + dash[0].length).replace(/[%\u066A]$/u, '');
  if (first === second) return null;
  // A dash between spaces may part two clauses; between a lesser and a greater number it hardly does.
  if (dash[0].length > 1 && !(valueOf(first) < valueOf(second))) return null;
  return { start, end: start + chain.length, dash: at };
};

/** Ranges, without what is a telephone, a sum with spaces, a name with a number, or part of an address. */
export const rangesIn = (text: string, words: OrderWords): readonly Range[] => {
  if (!SOME.test(text)) return [];
  const found = Array.from(text.matchAll(CHAIN)).flatMap(({ 0: chain, index }) => rangeOf(chain, index) ?? []);
  const alone = found.filter(
    ({ start, end }) =>
      !BEFORE.test(text.slice(Math.max(0, start - 2), start)) && !AFTER.test(text.slice(end, end + 2)),
  );
  if (alone.length === 0) return alone;
  const others = [...phonesIn(text, words), ...thousandsIn(text, words), ...webAddressesIn(text)];
  return alone.filter((range) => !others.some((other) => overlaps(other, range)));
};
