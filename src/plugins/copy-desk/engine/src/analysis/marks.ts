import type { Direction, Span } from '../story';
import { embeddingLevels, looksTheSame } from './bidi';
import { pairControls } from './controls';

/** How many code units all readings of one paragraph may come to; marks beyond it are not judged. */
const MOST_READ = 300_000;
/** More isolates than this are no prose, and to look into each that holds others takes quadratic time: none is judged. */
const MOST_ISOLATES = 100;
const MARKS = /[\u200E\u200F\u061C]/gu;
const ISOLATE = /[\u2066-\u2068]/u;
const RTL_LETTER = /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const OTHER_SCRIPT = /(?![\p{Script=Arabic}\p{Script=Hebrew}])\p{L}|\p{Nd}/u;

/** A mark, or an isolate's two controls, as places in the text, in order. */
type Places = readonly number[];

const without = (text: string, places: Places): string => {
  let rest = '';
  let from = 0;
  for (const at of places) {
    rest += text.slice(from, at);
    from = at + 1;
  }
  return rest + text.slice(from);
};

/** The level of each code unit of a text once some are taken out; where those stood, that of the unit behind. */
const levelsWithout = (text: string, places: Places, direction: Direction): Uint8Array => {
  const levels = embeddingLevels(without(text, places), direction);
  const all = new Uint8Array(text.length);
  let gone = 0;
  for (let at = 0; at < text.length; at += 1) {
    all[at] = levels[at - gone] ?? 0;
    if (places[gone] === at) gone += 1;
  }
  return all;
};

/** Whether two readings of a text agree but in some places. */
const agree = (one: Uint8Array, other: Uint8Array, but: Places): boolean => {
  let next = 0;
  return one.every((level, at) => {
    while ((but[next] ?? Infinity) < at) next += 1;
    return level === other[at] || but[next] === at;
  });
};

const inOrder = (...places: Places): Places => [...places].sort((a, b) => a - b);

/** Whether a right-to-left mark decides how `dir=auto` lays the paragraph out: a letter of another script comes next. */
const decidesDirection = (text: string, at: number): boolean =>
  text.charAt(at) !== '\u200E' &&
  !/[\p{L}\u200E\u200F\u061C]/u.test(text.slice(0, at)) &&
  !RTL_LETTER.test(/\p{L}/u.exec(text.slice(at + 1))?.[0] ?? '\u0627');

/** An isolate round a name or number of the other direction guards it, whatever stands beside it today. */
const guards = (text: string, at: number, closedAt: number, direction: Direction): boolean =>
  (direction === 'rtl' ? OTHER_SCRIPT : RTL_LETTER).test(text.slice(at + 1, closedAt));

const marksIn = (text: string): Places =>
  Array.from(text.matchAll(MARKS), ({ index }) => index).filter((at) => !decidesDirection(text, at));

const isolatesIn = (text: string, direction: Direction): readonly Places[] => {
  const { opened } = pairControls(text);
  if (opened.length > MOST_ISOLATES) return [];
  return opened.flatMap(({ control, at, closedAt }) =>
    ISOLATE.test(control) && closedAt !== null && !guards(text, at, closedAt, direction) ? [[at, closedAt]] : [],
  );
};

/** The marks without which every other character keeps its level: all together, else one after another. */
const uselessAmong = (text: string, marks: Places, direction: Direction): Places => {
  const typed = levelsWithout(text, [], direction);
  if (agree(typed, levelsWithout(text, marks, direction), marks)) return marks;
  let gone: Places = [];
  let levels = typed;
  for (const mark of marks.slice(0, Math.floor(MOST_READ / text.length))) {
    const more = [...gone, mark];
    const fewer = levelsWithout(text, more, direction);
    if (!agree(levels, fewer, more)) continue;
    gone = more;
    levels = fewer;
  }
  return gone;
};

/** Marks and isolates of a paragraph without which every other character keeps its level (UAX #9); neighbours are one span. */
export const uselessMarks = (text: string, direction: Direction): readonly Span[] => {
  const marks = marksIn(text);
  let gone = marks.length > 0 ? uselessAmong(text, marks, direction) : marks;
  const isolates = isolatesIn(text, direction);
  for (const isolate of isolates.slice(0, Math.floor(MOST_READ / text.length))) {
    // Within an isolate every level is higher; what counts there is the order.
    const more = inOrder(...gone, ...isolate);
    if (looksTheSame(without(text, gone), without(text, more), direction)) gone = more;
  }
  const spans: { start: number; end: number }[] = [];
  for (const at of gone) {
    const last = spans.at(-1);
    if (last?.end === at) last.end = at + 1;
    else spans.push({ start: at, end: at + 1 });
  }
  return spans;
};
