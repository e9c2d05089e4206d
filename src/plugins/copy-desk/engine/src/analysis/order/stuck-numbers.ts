import { CURRENCY_CODES, NAMES_WITH_NUMBER_LAST } from '../../data/latin-names';
import type { OrderWords } from '../../language/order-words';
import type { Span } from '../../story';
import { wordsOf } from '../../text/words';
import { latinNameAround } from './latin';

/** A number behind a Latin letter and a space, with what follows it. */
const NUMBER =
  /(?<=[\p{Script=Latin}\u00AE\u2122])[ \u00A0][0-9\u06F0-\u06F9]+(?:[.,\u066B][0-9\u06F0-\u06F9]+)*(?=[%\u066A]|[ \u00A0]\p{L})/gu;
const NEARBY = 32;

/** A number that belongs to the words behind it, and the Latin name before it. */
export interface StuckNumber extends Span {
  readonly name: Span;
  readonly number: string;
  /** Where the space between the two stands. */
  readonly gap: number;
}

const isCounted = (after: string, { counted, uncounted }: OrderWords): boolean => {
  const [noun, next] = wordsOf(after);
  if (noun?.kind === 'mark') return true;
  return counted.has(noun?.key ?? '') && !uncounted.has(next?.key ?? '');
};

/** Whether the name has its number by right: a model, an index, a currency. */
const ownsNumber = (name: string): boolean => {
  const last = name.split(' ').at(-1) ?? '';
  return NAMES_WITH_NUMBER_LAST.has(last) || CURRENCY_CODES.has(last);
};

/** Numbers behind a Latin name that count what stands behind them. */
export const stuckNumbersIn = (text: string, words: OrderWords): readonly StuckNumber[] =>
  Array.from(text.matchAll(NUMBER)).flatMap(({ 0: match, index }) => {
    const end = index + match.length;
    const { start } = latinNameAround(text, { start: index, end: index });
    const name = { start, end: index };
    if (ownsNumber(text.slice(start, index)) || !isCounted(text.slice(end, end + NEARBY), words)) return [];
    return [{ start, end, name, number: match.slice(1), gap: index }];
  });
