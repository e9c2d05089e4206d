import type { Edit } from './finding';
import type { Span } from './story';

/** Whether edits lie inside a text of `length` code units, in order and without overlap. */
export const areInOrder = (edits: readonly Edit[], length: number): boolean =>
  edits.every(({ start, end }, index) => {
    const before = edits[index - 1]?.end ?? 0;
    return before <= start && start <= end && end <= length;
  });

/** A text with edits carried out; they are in order and do not overlap. */
export const applyEdits = (text: string, edits: readonly Edit[]): string => {
  let done = '';
  let at = 0;
  for (const { start, end, text: added } of edits) {
    done += text.slice(at, start) + added;
    at = end;
  }
  return done + text.slice(at);
};

/** Where a span of the text lies once the edits are carried out; what is added at its edges counts as in it. */
export const movedSpan = (span: Span, edits: readonly Edit[]): Span => {
  let { start, end } = span;
  for (const edit of edits) {
    const grown = edit.text.length - (edit.end - edit.start);
    if (edit.end <= span.start && edit.start < span.start) start += grown;
    else if (edit.start < span.start) start -= span.start - edit.start;
    if (edit.end <= span.end) end += grown;
    else if (edit.start < span.end) end += edit.text.length - (span.end - edit.start);
  }
  return { start, end };
};

/** The same of a span that no edit touches: what is added at its edges stands beside it. */
export const shiftedSpan = ({ start, end }: Span, edits: readonly Edit[]): Span => {
  const by = edits
    .filter((edit) => edit.end <= start)
    .reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
  return { start: start + by, end: end + by };
};

/** A stretch of an edited text: either kept from the original (`start` to `end` there) or new. */
type Piece = (Span & { readonly text: null }) | { readonly text: string };

const lengthOf = (piece: Piece): number => (piece.text === null ? piece.end - piece.start : piece.text.length);

const cut = (piece: Piece, from: number, to: number): Piece =>
  piece.text === null
    ? { text: null, start: piece.start + from, end: piece.start + to }
    : { text: piece.text.slice(from, to) };

const piecesBetween = (pieces: readonly Piece[], { start, end }: Span): Piece[] => {
  const found: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, lengthOf(piece));
    if (from < to) found.push(cut(piece, from, to));
    at += lengthOf(piece);
  }
  return found;
};

const edited = (pieces: readonly Piece[], edits: readonly Edit[]): Piece[] => {
  const result: Piece[] = [];
  let at = 0;
  for (const { start, end, text } of edits) {
    result.push(...piecesBetween(pieces, { start: at, end: start }), { text });
    at = end;
  }
  return [...result, ...piecesBetween(pieces, { start: at, end: Infinity })];
};

/** One list of edits that does what `first` and then, on its result, `second` would do to a text of `length`. */
export const composeEdits = (first: readonly Edit[], second: readonly Edit[], length: number): readonly Edit[] => {
  const whole: Piece[] = [{ text: null, start: 0, end: length }];
  const edits: Edit[] = [];
  let at = 0;
  let added = '';
  const keepFrom = (start: number): void => {
    if (added !== '' || start > at) edits.push({ start: at, end: start, text: added });
    added = '';
  };
  for (const piece of edited(edited(whole, first), second)) {
    if (piece.text === null) {
      keepFrom(piece.start);
      at = piece.end;
    } else added += piece.text;
  }
  keepFrom(length);
  return edits;
};
