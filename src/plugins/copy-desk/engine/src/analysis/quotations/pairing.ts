import type { Token } from '../../text/tokens';
import type { Item, Quoted } from './items';
import { isWithinWord, readMark } from './marks';
import type { Mark } from './marks';
import { evidentEnd } from './evident-end';
import type { Lexicon } from './lexicon';

/** Quotations stand three deep at most; a mark that would open a fourth shows that the third was never closed. */
const DEEPEST = 3;

interface Frame {
  readonly mark: Token;
  readonly family: Mark['family'];
  readonly items: Item[];
}

/** Pairs the marks of a paragraph: its words and signs, with what is quoted as one item each. */
export const readBlock = (
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  continued: boolean,
): readonly Item[] => {
  const bySpacing = pair(text, tokens, lexicon, false);
  const byParity = bySpacing.stray > 0 ? pair(text, tokens, lexicon, true) : bySpacing;
  const chosen = byParity.faults < bySpacing.faults ? byParity : bySpacing;
  return chosen.finish(continued);
};

/** Whether a paragraph takes up a quotation that the one before left open: with a mark of its own, or by closing it. */
export const takesUp = (text: string, tokens: readonly Token[]): boolean => {
  const at = tokens.findIndex((token) => token.kind === 'mark');
  const token = tokens[at];
  if (!token) return false;
  const mark = readMark(token, text, false);
  if (at === 0) return mark !== null && mark.side !== 'closing' && mark.family !== 'single';
  return mark?.side === 'closing' && mark.sure && mark.family !== 'single' && mark.shape !== 'opening';
};

interface Paired {
  /** Marks left open, and closing ones that close nothing. */
  readonly faults: number;
  readonly stray: number;
  finish(continued: boolean): readonly Item[];
}

const pair = (text: string, tokens: readonly Token[], lexicon: Lexicon, byParity: boolean): Paired => {
  const ground: Item[] = [];
  const stack: Frame[] = [];
  let stray = 0;
  const here = (): Item[] => stack.at(-1)?.items ?? ground;
  const close = (end: number, closed: boolean, continued = false, spoken = Infinity): void => {
    const frame = stack.pop();
    if (!frame) return;
    const cut = closed || continued ? frame.items.length : Math.min(spoken, evidentEnd(frame.items, lexicon));
    const kept = frame.items.slice(0, cut);
    const rest = frame.items.slice(cut);
    const made = quoted(text, { ...frame, items: kept }, rest[0]?.start ?? end, closed, continued);
    if (made) asComma(here());
    if (made) here().push(made, ...rest);
    else here().push(...frame.items);
  };
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const clitic = before?.kind === 'word' && before.end === token.start && lexicon.words.clitics.has(before.folded);
    const isMark = token.kind === 'mark' && !(lexicon.words.marksInWords && isWithinWord(token, text));
    const mark = isMark ? readMark(token, text, clitic) : null;
    if (!mark) here().push(token);
    else if (isAsked(mark, before, stack, lexicon)) {
      close(token.start, false, false, here().length - 1);
      stack.push({ mark: token, family: mark.family, items: [] });
    } else if (opens(mark, stack, byParity)) {
      if (stack.length >= DEEPEST) close(token.start, false);
      stack.push({ mark: token, family: mark.family, items: [] });
    } else {
      const depth = partner(mark, stack);
      if (depth < 0 && mark.family !== 'single') stray += 1;
      while (depth >= 0 && stack.length > depth + 1) close(token.start, false);
      if (depth >= 0) close(token.start, true);
    }
  });
  return {
    stray,
    faults: stray + stack.filter((frame) => frame.family !== 'single').length,
    finish(continued) {
      while (stack.length > 0) close(text.length, false, continued && stack.length === 1);
      return ground;
    },
  };
};

/** Behind a participle of saying a mark whose spacing shows nothing opens, and the one that is open was never closed. */
const isAsked = (mark: Mark, before: Token | undefined, stack: readonly Frame[], lexicon: Lexicon): boolean => {
  const open = stack.length === 1 && stack[0]?.family === mark.family;
  if (!open || mark.side !== null || mark.sure || before?.kind !== 'word') return false;
  return lexicon.term(before).report?.form === 'participle';
};

/** The points of an ellipsis before an opening mark lead on to it and end no sentence: `قال.. «…»`. */
const asComma = (items: Item[]): void => {
  const [first, last] = [items.at(-2), items.at(-1)];
  if (first?.kind !== 'stop' || last?.kind !== 'stop' || first.end !== last.start) return;
  for (let at = items.length - 1; items[at]?.kind === 'stop'; at -= 1)
    items[at] = { ...items[at], kind: 'comma' } as Token;
};

const opens = (mark: Mark, stack: readonly Frame[], byParity: boolean): boolean => {
  const top = stack.at(-1);
  if (!top)
    return byParity
      ? mark.family !== 'single' || mark.side === 'opening'
      : mark.shape === 'opening' || mark.side !== 'closing';
  if (byParity && mark.family === 'double') return top.family !== 'double';
  if (mark.side === 'opening') return mark.sure || mark.family !== top.family;
  return false;
};

/** The frame that a closing mark ends: the nearest of its family, else the innermost. */
const partner = (mark: Mark, stack: readonly Frame[]): number => {
  for (let depth = stack.length - 1; depth >= 0; depth -= 1) {
    if (stack[depth]?.family === mark.family) return depth;
  }
  if (mark.family === 'single') return -1;
  const inner = [...stack].reverse().findIndex((frame) => frame.family !== 'single');
  return inner < 0 ? -1 : stack.length - 1 - inner;
};

/** What stands inside a frame; null for an apostrophe taken for a mark, and for marks with nothing in them. */
const quoted = (text: string, frame: Frame, end: number, closed: boolean, continued: boolean): Quoted | null => {
  const inside = text.slice(frame.mark.end, end);
  const words = inside.trim();
  if (words === '' || (frame.family === 'single' && !closed)) return null;
  const start = frame.mark.end + inside.indexOf(words);
  return {
    kind: 'quote',
    start,
    end: start + words.length,
    text: words,
    items: frame.items,
    closed: closed || continued,
    continued,
  };
};
