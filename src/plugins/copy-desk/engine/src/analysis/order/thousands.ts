import type { OrderWords } from '../../language/order-words';
import type { Span } from '../../story';
import { overlaps } from '../../story';
import { digitsAs } from '../../text/digit-systems';
import { wordsOf } from '../../text/words';
import { phonesIn } from './phones';

/** Asked first because it is quick. */
const SOME = /[0-9\u0660-\u0669\u06F0-\u06F9][ \u2009][0-9\u0660-\u0669\u06F0-\u06F9]{3}/u;
/** Groups of three parted by a space or a thin space, both of class WS. */
const GROUPED = /[-+\u2212$\u20AC\u00A3]?\p{Nd}{1,3}(?:[ \u2009]\p{Nd}{3})+(?:[.,\u066B]\p{Nd}+)?/gu;
const BEFORE = /[\p{Nd}\p{Script=Latin}]$|\p{Nd}[ \u2009.,:/\u066B-]$/u;
const AFTER = /^(?:[\p{Nd}\p{Script=Latin}]|[ \u2009]\p{Nd}|[-.,:/]\p{Nd})/u;
const NEARBY = 24;

const wordBefore = (text: string, at: number): string =>
  wordsOf(text.slice(Math.max(0, at - NEARBY), at)).at(-1)?.key ?? '';

const wordAfter = (text: string, at: number): string => wordsOf(text.slice(at, at + NEARBY))[0]?.key ?? '';

/** `100 200 300` are three round numbers in a row. */
const isList = (groups: readonly number[]): boolean =>
  groups.length > 2 && groups.every((one, index) => one % 10 === 0 && one > (groups[index - 1] ?? 99));

const isNumber = (text: string, { start, end }: Span, words: OrderWords): boolean => {
  if (BEFORE.test(text.slice(Math.max(0, start - 2), start)) || AFTER.test(text.slice(end, end + 2))) return false;
  const groups = (digitsAs(text.slice(start, end), 'latn').split(/[.,\u066B]/u)[0] ?? '').match(/[0-9]+/gu) ?? [];
  const [first = '', ...rest] = groups;
  if (first.startsWith('0') || isList(groups.map(Number))) return false;
  const counted = words.counted.has(wordAfter(text, end));
  if (rest.some((group) => /^0(?!00)/u.test(group)) && !counted) return false;
  return rest.length > 1 || rest[0] === '000' || counted || !words.labels.has(wordBefore(text, start));
};

/** Numbers with spaces between their thousands. */
export const thousandsIn = (text: string, words: OrderWords): readonly Span[] => {
  if (!SOME.test(text)) return [];
  const found = Array.from(text.matchAll(GROUPED), ({ 0: number, index }) => ({
    start: index,
    end: index + number.length,
  })).filter((span) => isNumber(text, span, words));
  if (found.length === 0) return found;
  const phones = phonesIn(text, words);
  return found.filter((span) => !phones.some((phone) => overlaps(phone, span)));
};
