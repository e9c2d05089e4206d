import type { Facts } from './facts';
import type { Edit } from '../finding';
import { gather } from '../gather';
import type { Block, Span } from '../story';
import { overlaps } from '../story';
import { plainLetters, shapesInPlain } from '../text/joining';

/** Between marks that pair by their looks; a quotation without an end lasts to the end of its block. */
const BETWEEN_MARKS =
  /\u00AB([^\u00AB\u00BB]*)|[\u201C\u201D\u201E]([^\u201C\u201D\u201E]*)[\u201C\u201D]?|"([^"]*)"?/gu;

/**
 * The spans of a block that lie between quotation marks, the marks excluded: those found in the body, and in
 * headlines and captions whatever stands between two marks. Too many spans only withhold fixes.
 */
export const quotedSpans = (facts: Facts, block: Block): readonly Span[] => {
  const marked = Array.from(block.text.matchAll(BETWEEN_MARKS), (match) => {
    const words = match[1] ?? match[2] ?? match[3] ?? '';
    return { start: match.index + 1, end: match.index + 1 + words.length };
  });
  return [...facts.quotedIn(block), ...marked];
};

/** Whether a passage touches words between quotation marks: they are a source's, and may err. */
export const isQuoted = (facts: Facts, place: Span & Pick<Block, 'field' | 'block'>): boolean => {
  const block = facts.story.blocks.find((one) => one.field === place.field && one.block === place.block);
  return block !== undefined && quotedSpans(facts, block).some((span) => overlaps(span, place));
};

/** Code units of one drawer in which quoted spans are kept. */
const DRAWER = 512;

const drawersOf = ({ start, end }: Span): readonly number[] => {
  const first = Math.floor(start / DRAWER);
  return Array.from({ length: Math.floor(end / DRAWER) - first + 1 }, (_, index) => first + index);
};

/** The quoted spans that a span touches; the marks of each block are read once. */
export const quotedIn = (facts: Facts): ((block: Block, span: Span) => readonly Span[]) => {
  const known = new Map<Block, ReadonlyMap<number, readonly Span[]>>();
  const read = (block: Block): ReadonlyMap<number, readonly Span[]> => {
    const drawers = new Map<number, Span[]>();
    for (const quoted of quotedSpans(facts, block)) {
      for (const drawer of drawersOf(quoted)) gather(drawers, drawer, quoted);
    }
    known.set(block, drawers);
    return drawers;
  };
  return (block, span) => {
    const spans = drawersOf(span).flatMap((drawer) => (known.get(block) ?? read(block)).get(drawer) ?? []);
    return spans.filter((quoted) => overlaps(quoted, span));
  };
};

/** Controls that show nothing themselves; joiners are none of them, for they change the shape of letters. */
const CONTROLS =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
const ISOLATES = /^[\u2066-\u2069]$/u;

/** The spaces of a number, and those that look the same and keep it together. */
const SPACE = /[ \u2009]/gu;
const NO_BREAK_SPACE = /[\u00A0\u202F]/gu;

const onlyJoins = (before: string, after: string): boolean =>
  after.replace(NO_BREAK_SPACE, ' ') === before.replace(SPACE, ' ');

const keepsWords = (text: string, edit: Edit): boolean => {
  const removed = text.slice(edit.start, edit.end);
  const before = removed.replace(CONTROLS, '');
  const after = edit.text.replace(CONTROLS, '');
  if (before === after || before.normalize('NFC') === after.normalize('NFC') || onlyJoins(before, after)) return true;
  return after === plainLetters(before) && shapesInPlain(text, edit) === 'kept';
};

const addsOnlyIsolates = (text: string, edit: Edit): boolean => {
  const removed = text.slice(edit.start, edit.end);
  return (edit.text.match(CONTROLS) ?? []).every((control) => ISOLATES.test(control) || removed.includes(control));
};

const isWithin = (edit: Edit, { start, end }: Span): boolean =>
  edit.start === edit.end ? start <= edit.start && edit.end <= end : edit.start < end && start < edit.end;

const MARK = /^["'\u00AB\u00BB\u2018-\u201E\u2039\u203A]$/u;

/** Whether an edit does no more than close a quotation that nobody closed, behind its last word. */
const closes = (text: string, { start, end, text: mark }: Edit, span: Span): boolean =>
  start === end &&
  MARK.test(mark) &&
  !MARK.test(text.charAt(span.end)) &&
  /^[.\u06D4\s]*$/u.test(text.slice(start, span.end));

/**
 * Whether edits leave the words of sources as they are: between quotation marks an edit may only add isolates,
 * remove invisible controls, or swap code points whose NFKC and shown form are equal.
 */
export const respectsQuotations = (text: string, edits: readonly Edit[], quoted: readonly Span[]): boolean =>
  edits.every(
    (edit) =>
      (keepsWords(text, edit) && addsOnlyIsolates(text, edit)) ||
      quoted.every((span) => !isWithin(edit, span) || closes(text, edit, span)),
  );
