import type { OrderWords } from '../../language/order-words';
import type { Span } from '../../story';
import { overlaps } from '../../story';
import { webAddressesIn } from '../../text/addresses';
import { phonesIn } from './phones';
import { thousandsIn } from './thousands';

/** Asked first because it is quick. */
const SOME =
  /[-+\u2212$\u20AC\u00A3\u00A5#][0-9\u0660-\u0669\u06F0-\u06F9]|[-+\u2212][$\u20AC\u00A3\u00A5]|[0-9\u0660-\u0669\u06F0-\u06F9]\u00B0/u;
/** A number with the signs that cling to it. */
const FIGURE =
  /(?<sign>[-+\u2212])?(?<before>[$\u20AC\u00A3\u00A5#])?\p{Nd}+(?<fraction>(?:[.,\u066B]\p{Nd}+)*)(?<after>\u00B0(?:[CF](?!\p{L})|\p{Nd}+['\u2032](?:\p{Nd}+["\u2033])?[NSEW]?|[NSEW](?!\p{L}))?|[%\u066A$\u20AC\u00A3\u00A5]|[A-Za-z]{1,3}(?!\p{L}))?/gu;
const PRECEDED = /[^\s([{\u00AB"\u201C\u201D\u060C:]$/u;
const FOLLOWED = /^(?:[\p{L}\p{Nd}_\u00B0#]|[-\u2010-\u2014\u2212]|[.,:/]\p{Nd})/u;

/** Degrees with their scale, coordinates. */
const DEGREES = /^\u00B0./u;

export interface Figure extends Span {
  readonly sign: string;
  readonly before: string;
  readonly fraction: string;
  readonly after: string;
}

/** Figures that stand by themselves: no part of a telephone, a sum with spaces, a range, a name or an address. */
export const figuresIn = (text: string, words: OrderWords): readonly Figure[] => {
  if (!SOME.test(text)) return [];
  const found = Array.from(text.matchAll(FIGURE), ({ 0: figure, index, groups = {} }) => ({
    start: index,
    end: index + figure.length,
    sign: groups['sign'] ?? '',
    before: groups['before'] ?? '',
    fraction: groups['fraction'] ?? '',
    after: groups['after'] ?? '',
  })).filter(
    ({ start, end, sign, before, after }) =>
      (sign + before !== '' || DEGREES.test(after)) &&
      !PRECEDED.test(text.slice(Math.max(0, start - 1), start)) &&
      !FOLLOWED.test(text.slice(end, end + 2)),
  );
  if (found.length === 0) return found;
  const others = [...phonesIn(text, words), ...thousandsIn(text, words), ...webAddressesIn(text)];
  return found.filter((figure) => !others.some((other) => overlaps(other, figure)));
};

/** Whether a figure has its degrees with a scale, or is a coordinate. */
export const isDegrees = ({ after }: Figure): boolean => DEGREES.test(after);

/** Whether a figure's sign belongs on one side: a sum, a number with `#`, degrees with their scale, a coordinate. */
export const hasUnitSign = (figure: Figure): boolean => figure.before !== '' || isDegrees(figure);

/** Whether a figure has a plus or a minus, and no unit that tells more of it. */
export const isSigned = (figure: Figure): boolean => figure.sign !== '' && !hasUnitSign(figure);
