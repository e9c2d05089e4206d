import type { Direction, Span } from '../story';
import { embeddingLevels, looksTheSame } from './bidi';
import { pairControls } from './controls';

/** How many code units all readings of one paragraph may come to; marks beyond it are not judged. */
const MOST_READ = 300_000;
const MARK = /[\u200E\u200F\u061C]/u;
const ISOLATE = /[\u2066-\u2068]/u;
const RTL_LETTER = /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const OTHER_SCRIPT = /(?![\p{Script=Arabic}\p{Script=Hebrew}])\p{L}|\p{Nd}/u;

/** A mark, or an isolate's two controls, as places in the text. */
type Places = readonly number[];

const without = (text: string, places: ReadonlySet<number>): string =>
  Array.from({ length: text.length }, (_, at) => (places.has(at) ? '' : text.charAt(at))).join('');

/** Whether what stays of a text keeps its levels when something is taken out. */
const keepsLevels = (
  text: string,
  places: ReadonlySet<number>,
  gone: ReadonlySet<number>,
  direction: Direction,
): boolean => {
  const rest = (out: ReadonlySet<number>): readonly number[] => {
    const levels = embeddingLevels(without(text, out), direction);
    const kept = Array.from({ length: text.length }, (_, at) => at).filter((at) => !out.has(at));
    return kept.flatMap((at, index) => (places.has(at) ? [] : (levels[index] ?? 0)));
  };
  const before = rest(new Set([...gone].filter((at) => !places.has(at))));
  return rest(gone).every((level, index) => level === before[index]);
};

/** Whether a right-to-left mark decides how `dir=auto` lays the paragraph out: a letter of another script comes next. */
const decidesDirection = (text: string, at: number): boolean =>
  text.charAt(at) !== '\u200E' &&
  !/[\p{L}\u200E\u200F\u061C]/u.test(text.slice(0, at)) &&
  !RTL_LETTER.test(/\p{L}/u.exec(text.slice(at + 1))?.[0] ?? '\u0627');

/** An isolate round a name or number of the other direction guards it, whatever stands beside it today. */
const guards = (text: string, at: number, closedAt: number, direction: Direction): boolean =>
  (direction === 'rtl' ? OTHER_SCRIPT : RTL_LETTER).test(text.slice(at + 1, closedAt));

const candidates = (text: string, direction: Direction): readonly Places[] => {
  const marks = Array.from({ length: text.length }, (_, at) => at)
    .filter((at) => MARK.test(text.charAt(at)) && !decidesDirection(text, at))
    .map((at) => [at]);
  const isolates = pairControls(text).opened.flatMap(({ control, at, closedAt }) =>
    ISOLATE.test(control) && closedAt !== null && !guards(text, at, closedAt, direction) ? [[at, closedAt]] : [],
  );
  return [...marks, ...isolates];
};

/** Marks and isolates of a paragraph without which every other character keeps its level (UAX #9); neighbours are one span. */
export const uselessMarks = (text: string, direction: Direction): readonly Span[] => {
  if (!/[\u200E\u200F\u061C\u2066-\u2068]/u.test(text)) return [];
  const gone = new Set<number>();
  let read = 0;
  for (const places of candidates(text, direction)) {
    read += text.length;
    if (read > MOST_READ) break;
    const more = new Set([...gone, ...places]);
    // Within an isolate every level is higher; what counts there is the order.
    const keeps =
      places.length > 1
        ? looksTheSame(without(text, gone), without(text, more), direction)
        : keepsLevels(text, new Set(places), more, direction);
    if (keeps) places.forEach((at) => gone.add(at));
  }
  const spans: { start: number; end: number }[] = [];
  for (const at of [...gone].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last?.end === at) last.end = at + 1;
    else spans.push({ start: at, end: at + 1 });
  }
  return spans;
};
