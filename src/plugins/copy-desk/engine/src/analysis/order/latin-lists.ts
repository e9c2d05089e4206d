import type { Span } from '../../story';
import { overlaps } from '../../story';
import { webAddressesIn } from '../../text/addresses';

/** Asked first because it is quick. */
const SOME = /[A-Za-z0-9\u00C0-\u024F)'.+] ?[\u060C\u061B,;/-] ?[A-Za-z\u00C0-\u024F]/u;
/** Latin words with what may stand in a name, and between names. */
const RUN = /[\p{Script=Latin}0-9][\p{Script=Latin}\p{M}0-9.&'\u2019+/,\u060C\u061B; -]*/gu;
/** Marks that part names and are part of none. */
const PARTING = / ?[\u060C\u061B;] ?| \/ /gu;
/** A Latin comma or a hyphen may stand within a name (`Paris, France`), as long as it is the only one. */
const PERHAPS_PARTING = / ?, ?| - /gu;
const NAME = /^(?=.*\p{Lu})(?=.*\p{Script=Latin})[\p{Script=Latin}0-9]/u;
const MOST_WORDS = 5;

interface Member extends Span {
  readonly words: string;
}

/** Names one after another, with the marks between them. */
export interface LatinList extends Span {
  readonly names: readonly Member[];
  readonly separators: readonly number[];
}

const isName = ({ words }: Member): boolean => NAME.test(words) && words.split(' ').length <= MOST_WORDS;

/** The parts of a run between separators. */
const partsOf = (run: string, start: number, separators: RegExp): readonly Member[] => {
  const parts: Member[] = [];
  let from = 0;
  for (const { 0: separator, index } of [...run.matchAll(separators), { 0: '', index: run.length }]) {
    parts.push({ start: start + from, end: start + index, words: run.slice(from, index) });
    from = index + separator.length;
  }
  return parts;
};

const listOf = (names: readonly Member[]): LatinList => ({
  start: names[0]?.start ?? 0,
  end: names.at(-1)?.end ?? 0,
  names,
  separators: names.slice(1).map((_, index) => names[index]?.end ?? 0),
});

/** The lists of `least` names or more in a run. */
const listsIn = (parts: readonly Member[], least: number): readonly LatinList[] => {
  const lists: LatinList[] = [];
  let names: Member[] = [];
  for (const part of [...parts, null]) {
    if (part && isName(part)) names.push(part);
    else {
      if (names.length >= least) lists.push(listOf(names));
      names = [];
    }
  }
  return lists;
};

/** Lists of Latin names with nothing but marks and spaces between them. */
export const latinListsIn = (text: string): readonly LatinList[] => {
  if (!SOME.test(text)) return [];
  const found = Array.from(text.matchAll(RUN)).flatMap(({ 0: whole, index }) => {
    // A stop behind the last name ends the sentence.
    const run = whole.trimEnd().replace(/\.$/u, '');
    const parted = listsIn(partsOf(run, index, PARTING), 2);
    return parted.length > 0 ? parted : listsIn(partsOf(run, index, PERHAPS_PARTING), 3);
  });
  if (found.length === 0) return found;
  const addresses = webAddressesIn(text);
  return found.filter((list) => !addresses.some((address) => overlaps(address, list)));
};
