import type { Block, Span, Story } from '../story';
import { holds, needs } from '../text/characters';
import { readingOf } from '../text/reading';
import { proseOf, placesIn } from './prose';

/** A bracket or guillemet by its place in a block. */
export interface Bracket extends Span {
  readonly sign: string;
  readonly family: 'bracket' | 'guillemet' | 'ornate';
}

interface Pair {
  readonly opener: Bracket;
  readonly closer: Bracket;
}

export interface Brackets {
  readonly pairs: readonly Pair[];
  /** Opened and closed by another kind. */
  readonly crossed: readonly Pair[];
  /** The closing sign before the words and the opening one after them. */
  readonly reversed: readonly Pair[];
  readonly unclosed: readonly Bracket[];
  readonly stray: readonly Bracket[];
}

type Found = { -readonly [Key in keyof Brackets]: Brackets[Key][number][] };

const FAMILIES = ['bracket', 'guillemet', 'ornate'] as const;
const SIGNS = needs('bracket', 'guillemet');
const SIGN = /[()[\]{}\u00AB\u00BB\uFD3E\uFD3F]/gu;
const CLOSER: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '\u00AB': '\u00BB',
  '\uFD3F': '\uFD3E',
};
const MIRROR: Readonly<Record<string, string>> = {
  ...CLOSER,
  ...Object.fromEntries(Object.entries(CLOSER).map(([opener, closer]) => [closer, opener])),
};

const familyOf = (sign: string): Bracket['family'] =>
  /[\u00AB\u00BB]/u.test(sign) ? 'guillemet' : /[\uFD3E\uFD3F]/u.test(sign) ? 'ornate' : 'bracket';

/** The sign that stands on the other side: `(` of `)`. */
export const mirrored = (sign: string): string => MIRROR[sign] ?? sign;

/** `1)` and `a)` at the start of a line or after a space. */
const LABEL = /(?:^|[\s\u060C.:;\u061B(])(?:\p{Nd}{1,3}|\p{L}\p{M}*\u0640?)[.-]?$/u;
const SMILEY = /[:;=8]['-]?$/u;

const isLabel = (text: string, { sign, start }: Bracket): boolean =>
  sign === ')' && LABEL.test(text.slice(Math.max(0, start - 8), start));
const isSmiley = (text: string, { family, start }: Bracket): boolean =>
  family === 'bracket' && SMILEY.test(text.slice(Math.max(0, start - 2), start));

const OUTSIDE = /[\s\u060C\u061B\u061F.,;:!?"\u201C\u201D-]/u;

/** Whether a closing sign stands where an opening one belongs, or the other way round. */
const facesOutwards = (text: string, { sign, start, end }: Bracket): boolean => {
  const [outside, inside] =
    sign in CLOSER ? [text.charAt(end), text.charAt(start - 1)] : [text.charAt(start - 1), text.charAt(end)];
  return (outside === '' || OUTSIDE.test(outside)) && inside !== '' && !/\s/u.test(inside);
};

const areReversed = (text: string, closer: Bracket, opener: Bracket): boolean =>
  mirrored(closer.sign) === opener.sign && facesOutwards(text, closer) && facesOutwards(text, opener);

const pairFamily = (text: string, signs: readonly Bracket[]): Brackets => {
  const found: Found = { pairs: [], crossed: [], reversed: [], unclosed: [], stray: [] };
  const open: Bracket[] = [];
  const waiting = new Map<string, number>();
  const count = (sign: string, by: number): unknown => waiting.set(sign, (waiting.get(sign) ?? 0) + by);
  const take = (): Bracket | undefined => {
    const last = open.pop();
    if (last) count(mirrored(last.sign), -1);
    return last;
  };
  for (let index = 0; index < signs.length; index += 1) {
    const one = signs[index];
    const next = signs[index + 1];
    if (!one) break;
    if (one.sign in CLOSER) {
      open.push(one);
      count(mirrored(one.sign), 1);
    } else if ((waiting.get(one.sign) ?? 0) > 0) {
      let opener = take();
      for (; opener && mirrored(opener.sign) !== one.sign; opener = take()) found.unclosed.push(opener);
      if (opener) found.pairs.push({ opener, closer: one });
    } else if (next && areReversed(text, one, next)) {
      found.reversed.push({ closer: one, opener: next });
      index += 1;
    } else {
      const opener = take();
      if (opener) found.crossed.push({ opener, closer: one });
      else found.stray.push(one);
    }
  }
  found.unclosed.push(...open);
  return found;
};

const byPlace = (a: Span, b: Span): number => a.start - b.start;

/** Pairs the brackets and guillemets of a block; the labels of lists and smileys are left out. */
const pairBlock = (block: Block): Brackets => {
  const { text } = block;
  const signs = Array.from(placesIn(block, SIGN), ({ span, words: sign }) => ({
    ...span,
    sign,
    family: familyOf(sign),
  }));
  const found = FAMILIES.map((family) =>
    pairFamily(
      text,
      signs.filter((one) => one.family === family),
    ),
  );
  const wanted = (one: Bracket): boolean => !isLabel(text, one) && !isSmiley(text, one);
  return {
    pairs: found.flatMap(({ pairs }) => pairs),
    crossed: found.flatMap(({ crossed }) => crossed),
    reversed: found.flatMap(({ reversed }) => reversed),
    unclosed: found.flatMap(({ unclosed }) => unclosed.filter(wanted)).sort(byPlace),
    stray: found.flatMap(({ stray }) => stray.filter(wanted)).sort(byPlace),
  };
};

/** What opens in one paragraph and closes in a later one, with nothing else open between them, is no fault. */
const acrossBlocks = (all: readonly (readonly [Block, Brackets])[]): ReadonlySet<Bracket> => {
  const kept = new Set<Bracket>();
  let open: { readonly block: Block; readonly bracket: Bracket } | null = null;
  for (const [block, { unclosed, stray }] of all) {
    for (const bracket of [...unclosed, ...stray].sort(byPlace)) {
      if (bracket.sign in CLOSER) open = { block, bracket };
      else {
        const closes = open && open.block.field === block.field && mirrored(open.bracket.sign) === bracket.sign;
        if (open && closes) kept.add(open.bracket).add(bracket);
        open = null;
      }
    }
  }
  return kept;
};

/** The brackets and guillemets of each block of prose. */
export const bracketsOf = (story: Story): readonly (readonly [Block, Brackets])[] => {
  const all = proseOf(story)
    .filter((block) => holds(readingOf(block).characters, SIGNS))
    .map((block) => [block, pairBlock(block)] as const);
  const kept = acrossBlocks(all);
  return all.map(([block, brackets]) => [
    block,
    {
      ...brackets,
      unclosed: brackets.unclosed.filter((one) => !kept.has(one)),
      stray: brackets.stray.filter((one) => !kept.has(one)),
    },
  ]);
};
