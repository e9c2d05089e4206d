import { NAMES_WITH_NUMBER_FIRST } from '../../data/latin-names';
import type { Span } from '../../story';
import { overlaps } from '../../story';
import { webAddressesIn } from '../../text/addresses';

/** Asked first because it is quick. */
const SOME = /[0-9][- ][A-Za-z]/u;
/** Figures and Latin letters with a hyphen between: `7-Eleven`, `1.2.3-beta`. */
const CHAIN = /[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*/gu;
const NUMBER_FIRST = /^[0-9]+(?:\.[0-9]+)*-[A-Za-z]/u;
const KNOWN = new RegExp(`(?<![\\p{L}\\p{M}\\p{Nd}.,-])(?:${NAMES_WITH_NUMBER_FIRST})(?![\\p{L}\\p{M}])`, 'gu');
const PRECEDED = /[\p{L}\p{M}\p{Nd}_@#/:.,+-]$/u;

const spanOf = ({ 0: words, index }: RegExpMatchArray & { index: number }): Span => ({
  start: index,
  end: index + words.length,
});

/** Latin names that open with a number; `15 iPhone` is a count, and right as it is. */
export const numberedNamesIn = (text: string): readonly Span[] => {
  if (!SOME.test(text)) return [];
  const chains = Array.from(text.matchAll(CHAIN)).filter(
    ({ 0: chain, index }) => NUMBER_FIRST.test(chain) && !PRECEDED.test(text.slice(Math.max(0, index - 1), index)),
  );
  const found = [...chains.map(spanOf), ...Array.from(text.matchAll(KNOWN), spanOf)];
  if (found.length === 0) return found;
  const addresses = webAddressesIn(text);
  return found.filter((name) => !addresses.some((address) => overlaps(address, name)));
};
