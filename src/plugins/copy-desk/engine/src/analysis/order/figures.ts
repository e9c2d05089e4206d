import type { OrderWords } from '../../language/order-words';
import type { Span } from '../../story';
import { overlaps } from '../../story';
import { addressesIn } from './addresses';
import { phonesIn } from './phones';
import { thousandsIn } from './thousands';

/** A number with the signs that cling to it. */
const FIGURE =
  /(?<sign>[-+\u2212])?(?<before>[$\u20AC\u00A3\u00A5#])?\p{Nd}+(?<fraction>(?:[.,\u066B]\p{Nd}+)*)(?<after>\u00B0(?:[CF](?!\p{L})|\p{Nd}+['\u2032](?:\p{Nd}+["\u2033])?[NSEW]?|[NSEW](?!\p{L}))?|[%\u066A$\u20AC\u00A3\u00A5]|[A-Za-z]{1,3}(?!\p{L}))?/gu;
const PRECEDED = /[^\s([{\u00AB"\u201C\u201D\u060C:]$/u;
const FOLLOWED = /^(?:[\p{L}\p{Nd}_\u00B0#]|[-\u2010-\u2014\u2212]|[.,:/]\p{Nd})/u;

export interface Figure extends Span {
  readonly sign: string;
  readonly before: string;
  readonly fraction: string;
  readonly after: string;
}

/** Figures that stand by themselves: no part of a telephone, a sum with spaces, a range, a name or an address. */
export const figuresIn = (text: string, words: OrderWords): readonly Figure[] => {
  const found = Array.from(text.matchAll(FIGURE), ({ 0: figure, index, groups = {} }) => ({
    start: index,
    end: index + figure.length,
    sign: groups['sign'] ?? '',
    before: groups['before'] ?? '',
    fraction: groups['fraction'] ?? '',
    after: groups['after'] ?? '',
  })).filter(
    ({ start, end, sign, before, after }) =>
      sign + before + after !== '' &&
      !PRECEDED.test(text.slice(Math.max(0, start - 1), start)) &&
      !FOLLOWED.test(text.slice(end, end + 2)),
  );
  if (found.length === 0) return found;
  const others = [...phonesIn(text, words), ...thousandsIn(text, words), ...addressesIn(text)];
  return found.filter((figure) => !others.some((other) => overlaps(other, figure)));
};

/** Degrees with their scale, coordinates. */
const DEGREES = /^\u00B0./u;

/** Figures whose sign belongs on one side: a sum, a number with `#`, degrees with their scale, a coordinate. */
export const unitFigures = (figures: readonly Figure[]): readonly Figure[] =>
  figures.filter(({ before, after }) => before !== '' || DEGREES.test(after));

/** Figures with a plus or a minus, without those that are told by their unit. */
export const signedFigures = (figures: readonly Figure[]): readonly Figure[] => {
  const units = unitFigures(figures);
  return figures.filter((figure) => figure.sign !== '' && !units.includes(figure));
};

export const isDegrees = ({ after }: Figure): boolean => DEGREES.test(after);
