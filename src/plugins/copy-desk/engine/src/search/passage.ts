import { pairControls } from '../analysis/controls';
import type { Span } from '../story';
import { wordsOf } from '../text/words';
import type { Term } from './keys';
import { finds, searchKeys } from './keys';

/** Words around what a query has found; `highlights` are UTF-16 offsets into `text`. */
export interface MatchedPassage {
  readonly text: string;
  readonly highlights: readonly Span[];
}

/** So many code units a passage holds at most, and so many of them before its first match. */
const LENGTH = 200;
const BEFORE = 60;
const SPACE = /\s/u;

interface Match extends Span {
  readonly term: Term;
}

const matchesIn = (text: string, terms: readonly Term[]): readonly Match[] =>
  wordsOf(text).flatMap(({ kind, start, end }) => {
    if (kind === 'mark') return [];
    const keys = searchKeys(text.slice(start, end));
    const term = terms.find((one) => keys.some((key) => finds(one, key)));
    return term ? [{ start, end, term }] : [];
  });

/** The matches that one passage can hold, from one of them on. */
const from = (matches: readonly Match[], first: number): readonly Match[] => {
  const start = matches[first]?.start ?? 0;
  let last = first;
  while ((matches[last]?.end ?? Infinity) <= start + LENGTH - BEFORE) last += 1;
  return matches.slice(first, last);
};

/** The span of a text around a match, from a space to a space. */
const around = (text: string, { start }: Span): Span => {
  let opening = Math.max(0, start - BEFORE);
  while (opening > 0 && opening < start && !SPACE.test(text.charAt(opening - 1))) opening += 1;
  let to = Math.min(text.length, opening + LENGTH);
  while (to < text.length && to > start && !SPACE.test(text.charAt(to))) to -= 1;
  return { start: opening, end: to > start ? to : Math.min(text.length, opening + LENGTH) };
};

/** Direction controls whose counterpart was cut away would act on what stands beside the passage. */
const withoutHalves = (passage: MatchedPassage): MatchedPassage => {
  const { opened, stray } = pairControls(passage.text);
  const halves = new Set([...stray, ...opened.filter(({ closedAt }) => closedAt === null).map(({ at }) => at)]);
  if (halves.size === 0) return passage;
  const moved = (offset: number): number => offset - [...halves].filter((at) => at < offset).length;
  return {
    text: [...passage.text.split('')].filter((_unit, at) => !halves.has(at)).join(''),
    highlights: passage.highlights.map(({ start, end }) => ({ start: moved(start), end: moved(end) })),
  };
};

/** The passage of a text that holds most of a query's words; null where it holds none of them. */
export const matchedPassage = (text: string, terms: readonly Term[]): MatchedPassage | null => {
  const matches = matchesIn(text, terms);
  let best: readonly Match[] = [];
  let most = 0;
  for (let first = 0; first < matches.length && most < terms.length; first += 1) {
    const near = from(matches, first);
    const count = new Set(near.map(({ term }) => term)).size;
    if (count > most) [best, most] = [near, count];
  }
  const [first] = best;
  if (!first) return null;
  const span = around(text, first);
  return withoutHalves({
    text: text.slice(span.start, span.end),
    highlights: best
      .filter(({ end }) => end <= span.end)
      .map(({ start, end }) => ({ start: start - span.start, end: end - span.start })),
  });
};
