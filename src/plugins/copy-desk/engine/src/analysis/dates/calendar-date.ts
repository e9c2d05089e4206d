import type { Word } from '../../text/words';
import type { Lexicon, Read, Side } from './lexicon';
import { readPhrase } from './lexicon';

/** A day as the text gives it, before it is placed in a year. */
export interface Given {
  readonly day: number;
  /** Null where the text says `of this month`. */
  readonly month: number | null;
  readonly year: number | null;
  readonly side: Side | null;
  /** Whether the side is the year's (`24 March last year`), and not the month's. */
  readonly yearly?: boolean;
}

const SEPARATORS = new Set(['/', '-']);
const isMark = (word: Word | undefined, marks: ReadonlySet<string>): boolean =>
  word?.kind === 'mark' && marks.has(word.key);

/** A day of the month, in figures or in words. */
export const readDay = (lexicon: Lexicon, words: readonly Word[], at: number): Read<number> | null => {
  const article = words[at]?.key === '\u0627\u0644' ? 1 : 0;
  const word = words[at + article];
  if (word?.kind === 'number')
    return word.value >= 1 && word.value <= 31 ? { value: word.value, next: at + article + 1 } : null;
  return readPhrase(lexicon.ordinals, words, at);
};

/** A month, perhaps with its name in another tradition: `أيار/مايو`, `يوليو (تموز)`. */
export const readMonth = (lexicon: Lexicon, words: readonly Word[], at: number): Read<number> | null => {
  const first = readPhrase(lexicon.months, words, at);
  if (!first) return null;
  const mark = words[first.next]?.kind === 'mark' ? words[first.next]?.key : null;
  const opened = mark === '/' || mark === '(' || mark === '-';
  const second = readPhrase(lexicon.months, words, first.next + (opened ? 1 : 0));
  if (second?.value !== first.value) return first;
  const closed = mark === '(' && words[second.next]?.key === ')';
  return { value: first.value, next: second.next + (closed ? 1 : 0) };
};

/** Other numbers of four figures are years of another calendar, or no years. */
const isYear = (value: number): boolean => value >= 1900 && value <= 2100;

/** A year of four figures, with the words before it and the era after it. */
export const readYear = (lexicon: Lexicon, words: readonly Word[], at: number): Read<number> | null => {
  const start = isMark(words[at], SEPARATORS) ? at + 1 : (readPhrase(lexicon.yearLink, words, at)?.next ?? at);
  const word = words[start];
  if (word?.kind !== 'number' || word.key.length !== 4 || !isYear(word.value)) return null;
  const era = lexicon.gregorianEra.has(words[start + 1]?.key ?? '') ? 1 : 0;
  return { value: word.value, next: start + 1 + era };
};

/** `24 نوفمبر 2025`, `24 من نوفمبر الجاري`, `08/ديسمبر/2009`. */
const readNamed = (lexicon: Lexicon, words: readonly Word[], at: number): Read<Given> | null => {
  const day = readDay(lexicon, words, at);
  if (!day) return null;
  const link = isMark(words[day.next], SEPARATORS)
    ? day.next + 1
    : (readPhrase(lexicon.dayLink, words, day.next)?.next ?? day.next);
  const month = readMonth(lexicon, words, link);
  if (!month) return readOfMonth(lexicon, words, day);
  return completed(lexicon, words, { day: day.value, month: month.value }, month.next);
};

/** `November 24, 2025`, where figures put the month first. */
const readMonthFirst = (lexicon: Lexicon, words: readonly Word[], at: number): Read<Given> | null => {
  if (lexicon.words.figures === 'day-month') return null;
  const month = readMonth(lexicon, words, at);
  const dotted = month && words[month.next]?.key === '.' ? 1 : 0;
  const day = month && readDay(lexicon, words, month.next + dotted);
  if (!day) return null;
  const comma = words[day.next]?.key === ',' && readYear(lexicon, words, day.next + 1) ? 1 : 0;
  return completed(lexicon, words, { day: day.value, month: month.value }, day.next + comma);
};

/** A day and a month with the year, `last year`, or the side that follows them. */
const completed = (
  lexicon: Lexicon,
  words: readonly Word[],
  day: { day: number; month: number },
  at: number,
): Read<Given> => {
  const year = readYear(lexicon, words, at);
  if (year) return { value: { ...day, year: year.value, side: null }, next: year.next };
  const word = readPhrase(lexicon.yearLink, words, at);
  const ofYear = word && readPhrase(lexicon.sides, words, word.next);
  if (ofYear) return { value: { ...day, year: null, side: ofYear.value, yearly: true }, next: ofYear.next };
  const side = readPhrase(lexicon.sides, words, at);
  return { value: { ...day, year: null, side: side?.value ?? null }, next: side?.next ?? at };
};

/** `24 الجاري`, `24 من الشهر المقبل`. */
const readOfMonth = (lexicon: Lexicon, words: readonly Word[], day: Read<number>): Read<Given> | null => {
  const named = readPhrase(lexicon.monthWord, words, day.next);
  const side = readPhrase(lexicon.sides, words, named?.next ?? day.next);
  if (!side || (!named && side.value !== 'this')) return null;
  return { value: { day: day.value, month: null, year: null, side: side.value }, next: side.next };
};

/** `24/11/2025`, `2025-11-24`: three numbers parted by one separator, and by nothing else. */
const readFigures = (lexicon: Lexicon, words: readonly Word[], at: number): Read<Given> | null => {
  const [first, mark, second, same, third] = words.slice(at, at + 5);
  if (!first || !mark || !second || !same || !third || mark.key !== same.key) return null;
  if (!['/', '-', '.'].includes(mark.key) || third.end - first.start > 10) return null;
  if ([first, second, third].some((word) => word.kind !== 'number')) return null;
  if (isJoined(words, at, first, third)) return null;
  const given = orderFigures(lexicon, first, second, third);
  return given && { value: { ...given, side: null }, next: at + 5 };
};

/** A letter, a number or another separator that touches the figures makes them something else; a full stop does not. */
const isJoined = (words: readonly Word[], at: number, first: Word, third: Word): boolean => {
  const before = words[at - 1];
  const [after, further] = words.slice(at + 5, at + 7);
  const touchesBefore = before?.end === first.start && /[\p{L}\p{Nd}/.-]/u.test(before.key);
  const touchesAfter = after?.start === third.end && /^[/\p{Nd}-]/u.test(after.key);
  const goesOn = after?.key === '.' && after.end === further?.start && further.kind === 'number';
  return touchesBefore || touchesAfter || goesOn;
};

const orderFigures = (lexicon: Lexicon, first: Word, second: Word, third: Word): Omit<Given, 'side'> | null => {
  const [a, b, c] = [first.value, second.value, third.value];
  if (first.key.length === 4) return isYear(a) ? { year: a, month: b, day: c } : null;
  if (third.key.length !== 4 || !isYear(c) || first.key.length > 2 || second.key.length > 2) return null;
  if (lexicon.words.figures === 'day-month' || a > 12) return { year: c, month: b, day: a };
  return lexicon.words.figures === 'month-day' || b > 12 ? { year: c, month: a, day: b } : null;
};

/** A day of the calendar, as the text gives it, that opens at word `at`. */
export const readGiven = (lexicon: Lexicon, words: readonly Word[], at: number): Read<Given> | null =>
  readFigures(lexicon, words, at) ?? readNamed(lexicon, words, at) ?? readMonthFirst(lexicon, words, at);
