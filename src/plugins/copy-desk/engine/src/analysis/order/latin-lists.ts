import type { Span } from '../../story';
import { overlaps } from '../../story';
import { addressesIn } from './addresses';

/** Latin words with what may stand in a name, and between names. */
const RUN = /[\p{Script=Latin}0-9][\p{Script=Latin}\p{M}0-9.&'\u2019+/,\u060C\u061B; -]*/gu;
const BETWEEN = / ?[\u060C\u061B,;] ?| [-/] /gu;
const NAME = /^(?=.*\p{Lu})(?=.*\p{Script=Latin})[\p{Script=Latin}0-9]/u;
const MOST_WORDS = 5;
/** `Washington, D.C.`, `Apple, Inc.` and `Paris, Texas (…)` are one name with a comma in it. */
const OF_ONE_NAME = /^(?:(?:[A-Z]\.)+|Inc|Ltd|LLC|Jr|Sr|Co)\.?$/u;
const QUOTE_OR_BRACKET = /[("'\u00AB\u201C\u201D\u2018[]/u;

interface Member extends Span {
  readonly words: string;
}

/** Names one after another, with the marks between them. */
export interface LatinList extends Span {
  readonly names: readonly Member[];
  readonly separators: readonly number[];
}

const isName = ({ words }: Member): boolean => NAME.test(words) && words.split(' ').length <= MOST_WORDS;

/** The parts of a run, a space at its end left out. */
const partsOf = (run: string, start: number): readonly Member[] => {
  const trimmed = run.trimEnd();
  const parts: Member[] = [];
  let from = 0;
  for (const { 0: separator, index } of [...trimmed.matchAll(BETWEEN), { 0: '', index: trimmed.length }]) {
    parts.push({ start: start + from, end: start + index, words: trimmed.slice(from, index) });
    from = index + separator.length;
  }
  return parts;
};

const isOneName = (text: string, { start, end, names }: LatinList): boolean => {
  const between = text.slice(names[0]?.end, names[1]?.start);
  if (names.length > 2 || !between.includes(',')) return false;
  return (
    OF_ONE_NAME.test(names[1]?.words ?? '') || (QUOTE_OR_BRACKET.test(text.charAt(start - 1)) && end < text.length)
  );
};

const listOf = (names: readonly Member[]): LatinList => ({
  start: names[0]?.start ?? 0,
  end: names.at(-1)?.end ?? 0,
  names,
  separators: names.slice(1).map((_, index) => names[index]?.end ?? 0),
});

/** Lists of two Latin names or more with nothing but marks and spaces between them. */
export const latinListsIn = (text: string): readonly LatinList[] => {
  const lists: LatinList[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    let names: Member[] = [];
    for (const part of [...partsOf(run, index), null]) {
      if (part && isName(part)) names.push(part);
      else {
        if (names.length > 1) lists.push(listOf(names));
        names = [];
      }
    }
  }
  const found = lists.filter((list) => !isOneName(text, list));
  if (found.length === 0) return found;
  const addresses = addressesIn(text);
  return found.filter((list) => !addresses.some((address) => overlaps(address, list)));
};
