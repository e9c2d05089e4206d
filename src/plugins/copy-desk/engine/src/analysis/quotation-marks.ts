import type { Block, Span } from '../story';
import type { Facts } from './facts';
import { placesIn } from './prose';
import type { QuotedPassage } from './quotations/paired';

export type MarkSystem = '«»' | '""' | '“”';

const SYSTEM: Readonly<Record<string, MarkSystem>> = {
  '\u00AB': '«»',
  '\u00BB': '«»',
  '"': '""',
  '\u201C': '“”',
  '\u201D': '“”',
  '\u201E': '“”',
};

/** The quotations that stand in no other. */
const outermost = (quotations: readonly QuotedPassage[]): readonly QuotedPassage[] => {
  let until = -1;
  return [...quotations]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => {
      const isInside = end <= until;
      until = Math.max(until, end);
      return !isInside;
    });
};

/** A quotation that stands in no other, with its two marks. */
export interface MarkedQuotation {
  readonly block: Block;
  readonly opening: Span;
  readonly closing: Span;
  /** The system that the opening mark is of. */
  readonly system: MarkSystem;
  /** That of the closing mark, which ought to be the same. */
  readonly closedBy: MarkSystem;
}

/** The place of the mark that touches a quotation, or stands a space away. */
const markAt = (text: string, from: number, step: 1 | -1): Span | null => {
  let at = from;
  while (/[ \u00A0]/u.test(text.charAt(at))) at += step;
  return text.charAt(at) in SYSTEM ? { start: at, end: at + 1 } : null;
};

/** Where the marks of quotations stand in a block; of one never closed, only where it opens. */
export const marksOfQuotations = (facts: Facts, block: Block): ReadonlySet<number> =>
  new Set(
    facts
      .quotedIn(block)
      .flatMap(({ start, end }) => [markAt(block.text, start - 1, -1), markAt(block.text, end, 1)])
      .flatMap((mark) => mark?.start ?? []),
  );

const SIGNS: Readonly<Record<MarkSystem, RegExp>> = {
  '«»': /[\u00AB\u00BB]/gu,
  '""': /"/gu,
  '“”': /[\u201C-\u201E]/gu,
};
const SYSTEMS = Object.keys(SIGNS) as readonly MarkSystem[];

const countIn = (text: string, system: MarkSystem): number => text.match(SIGNS[system])?.length ?? 0;

/** The system that most marks of some blocks are of; the first in the text of those that are even. */
export const usualSystem = (blocks: readonly Block[]): MarkSystem | undefined => {
  const [first] = blocks.flatMap(({ text }) => SYSTEM[/["\u00AB\u00BB\u201C-\u201E]/u.exec(text)?.[0] ?? ''] ?? []);
  const counted = SYSTEMS.map((system) => ({
    system,
    count: blocks.reduce((sum, { text }) => sum + countIn(text, system), 0),
  })).filter(({ count }) => count > 0);
  return counted.sort((a, b) => b.count - a.count || Number(b.system === first) - Number(a.system === first))[0]
    ?.system;
};

/** Whether a block holds a mark of another system. */
export const hasOther = ({ text }: Block, system: MarkSystem): boolean =>
  SYSTEMS.some((one) => one !== system && countIn(text, one) > 0);

/** The quotations of the body with their marks; those in others are left out, for they may be of another system. */
export const markedQuotations = (blocks: readonly Block[], { quotedIn }: Facts): readonly MarkedQuotation[] =>
  blocks.flatMap((block) => {
    return outermost(quotedIn(block))
      .filter(({ closed }) => closed)
      .flatMap(({ start, end }) => {
        const opening = markAt(block.text, start - 1, -1);
        const closing = markAt(block.text, end, 1);
        const system = SYSTEM[block.text.charAt(opening?.start ?? -1)];
        const closedBy = SYSTEM[block.text.charAt(closing?.start ?? -1)];
        return opening && closing && system && closedBy ? [{ block, opening, closing, system, closedBy }] : [];
      });
  });

/** Marks that are alike on both sides, or not told apart. */
const EVEN = /["\u201C-\u201F\u2033\uFF02]/gu;
const HEBREW = /\p{Script=Hebrew}/u;

const isAcronym = (text: string, { start, end }: Span): boolean =>
  HEBREW.test(text.charAt(start - 1)) && HEBREW.test(text.charAt(end));

/** The marks of a block that open or close; after a digit, where nothing is open, a mark says inches or seconds. */
const marksIn = (block: Block): readonly Span[] => {
  const marks: Span[] = [];
  for (const { text, span } of placesIn(block, EVEN)) {
    const isUnit = marks.length % 2 === 0 && /\p{Nd}/u.test(text.charAt(span.start - 1));
    if (!isUnit && !isAcronym(text, span)) marks.push(span);
  }
  return marks;
};

/** A quotation that is reported as never closed, goes on in the next paragraph, or is closed by a guillemet. */
const explains = ({ text }: Block, { closed, start, end }: QuotedPassage): boolean => {
  const [opening, closing] = [markAt(text, start - 1, -1), markAt(text, end, 1)];
  const isGuillemet = (mark: Span | null): boolean => mark !== null && SYSTEM[text.charAt(mark.start)] === '«»';
  return !closed || text.slice(end).trim() === '' || isGuillemet(opening) !== isGuillemet(closing);
};

/**
 * The last mark of each block whose marks do not go by twos, as far as no quotation explains it, nor one that the
 * paragraph before left open.
 */
export const oddMarks = ({ prose, quotedIn }: Facts): readonly { readonly block: Block; readonly span: Span }[] => {
  const odd: { block: Block; span: Span }[] = [];
  let before: Block | null = null;
  for (const block of prose) {
    const marks = marksIn(block);
    const last = marks.at(-1);
    if (!last || marks.length % 2 === 0) continue;
    const told = quotedIn(block).some((one) => explains(block, one));
    const goesOn = before !== null && before.field === block.field && block.kind !== 'line';
    if (!told && !goesOn) odd.push({ block, span: last });
    before = block;
  }
  return odd;
};
