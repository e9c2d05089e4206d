import type { Words } from '../../text/word-list';
import type { Word } from '../../text/words';
import { isJalaliYear, readFigures } from './figures';
import type { Lexicon, Read, Side } from './lexicon';
import { readPhrase } from './lexicon';
import type { Month } from './month';
import { readMonth } from './month';

/** A day as the text gives it, before it is placed in a year. */
export interface Given {
  /** Null where the text names the month alone. */
  readonly day: number | null;
  /** Null where the text says `of this month`. */
  readonly month: number | null;
  readonly year: number | null;
  readonly side: Side | null;
  /** Whether the side is the year's (`24 March last year`), and not the month's. */
  readonly yearly?: boolean;
  /** Gregorian, where nothing is said. */
  readonly calendar?: 'jalali';
  /** Another month, which a second name of the month is of: `نوفمبر/ تشرين الأول`. */
  readonly contrary?: number | null;
}

const SEPARATORS = new Set(['/', '-']);
const PAUSES = new Set(['.', ',', '\u060C']);
const isMark = (word: Word | undefined, marks: ReadonlySet<string>): boolean =>
  word?.kind === 'mark' && marks.has(word.key);

const HIGHEST_DAY = 31;

/** A day of the month, in figures or in words. */
export const readDay = (lexicon: Lexicon, words: Words, at: number): Read<number> | null => {
  const start = readPhrase(lexicon.dayArticle, words, at)?.next ?? at;
  const word = words.at(start);
  if (word?.kind !== 'number') return readPhrase(lexicon.ordinals, words, at);
  if (!(word.value >= 1 && word.value <= HIGHEST_DAY)) return null;
  const after = words.at(start + 1);
  const suffix = after?.start === word.end && lexicon.daySuffix.has(after.key) ? 1 : 0;
  return { value: word.value, next: start + 1 + suffix };
};

/** Other numbers of four figures are years of another calendar, or no years. */
const isYear = (value: number, calendar: Month['calendar']): boolean =>
  calendar === 'jalali' ? isJalaliYear(value) : value >= 1600 && value <= 2400;

/** A number of four figures is a far year, and no count, where the sentence ends or goes on without a noun. */
const isFarYear = (lexicon: Lexicon, words: Words, at: number): boolean => {
  const after = words.at(at + 1);
  const year = words.at(at)?.value ?? 0;
  const known = year >= 1000 && !(lexicon.jalaliMonths.size > 0 && isJalaliYear(year));
  return known && (after?.kind !== 'word' || lexicon.afterDay.has(after.key));
};

/** A year of four figures, with the words before it and the era after it; behind a day it may lie far off. */
const readYear = (
  lexicon: Lexicon,
  words: Words,
  at: number,
  { calendar }: Month,
  ofDay = false,
): Read<number> | null => {
  const start = isMark(words.at(at), SEPARATORS) ? at + 1 : (readPhrase(lexicon.yearLink, words, at)?.next ?? at);
  const word = words.at(start);
  if (word?.kind !== 'number' || word.key.length !== 4) return null;
  if (!isYear(word.value, calendar) && !(ofDay && calendar !== 'jalali' && isFarYear(lexicon, words, start)))
    return null;
  const era = lexicon.gregorianEra.has(words.at(start + 1)?.key ?? '') ? 1 : 0;
  return { value: word.value, next: start + 1 + era };
};

/** `24 نوفمبر 2025`, `24 من نوفمبر الجاري`, `08/ديسمبر/2009`. */
const readNamed = (lexicon: Lexicon, words: Words, at: number): Read<Given> | null => {
  const day = readDay(lexicon, words, at);
  if (!day) return readBeyond(lexicon, words, at);
  const link = isMark(words.at(day.next), SEPARATORS)
    ? day.next + 1
    : (readPhrase(lexicon.dayLink, words, day.next)?.next ?? day.next);
  const month = readMonth(lexicon, words, link);
  if (!month) return readOfMonth(lexicon, words, day);
  return completed(lexicon, words, day.value, month.value, month.next + pauseIn(lexicon, words, month));
};

const TWO_FIGURES = 99;

/** `32 نوفمبر 2025`: a number that no month reaches, which only its year tells from a count. */
const readBeyond = (lexicon: Lexicon, words: Words, at: number): Read<Given> | null => {
  const word = words.at(at);
  if (word?.kind !== 'number' || !(word.value > HIGHEST_DAY && word.value <= TWO_FIGURES)) return null;
  const month = readMonth(lexicon, words, at + 1);
  const found = month && completed(lexicon, words, word.value, month.value, month.next);
  return found && found.value.year !== null ? found : null;
};

/** A full stop or a comma between a month and its year, or behind one that is cut short: `24 nov. (AFP)`. */
const pauseIn = (lexicon: Lexicon, words: Words, month: Read<Month>): 0 | 1 => {
  const mark = words.at(month.next)?.key ?? '';
  if (!PAUSES.has(mark)) return 0;
  const cut = mark === '.' && words.at(month.next + 1)?.key === '(';
  return cut || readYear(lexicon, words, month.next + 1, month.value) ? 1 : 0;
};

/** `November 24, 2025`, `Nov. 24`, where figures put the month first. */
const readMonthFirst = (lexicon: Lexicon, words: Words, at: number): Read<Given> | null => {
  if (lexicon.words.figures === 'day-month') return null;
  const month = readMonth(lexicon, words, at);
  const dotted = month && words.at(month.next)?.key === '.' ? 1 : 0;
  const day = month && readDay(lexicon, words, month.next + dotted);
  if (!day || isVerb(lexicon, words, at, day.next)) return null;
  const comma = words.at(day.next)?.key === ',' && readYear(lexicon, words, day.next + 1, month.value) ? 1 : 0;
  return completed(lexicon, words, day.value, month.value, day.next + comma);
};

/** `March 3 miles`, at the beginning of a sentence: a word goes on with a noun that is counted. */
const isVerb = (lexicon: Lexicon, words: Words, at: number, next: number): boolean => {
  if (!lexicon.verbMonths.has(words.at(at)?.key ?? '') || !opensSentence(words, at)) return false;
  const after = words.at(next);
  const letter = words.text.charAt(after?.start ?? words.text.length);
  return after?.kind === 'word' && letter === letter.toLowerCase() && !lexicon.afterDay.has(after.key);
};

const opensSentence = (words: Words, at: number): boolean =>
  at === 0 || ['.', '!', '?', '"', '\u201C', ':'].includes(words.at(at - 1)?.key ?? '');

/** A day and a month with the year, `last year`, or the side that follows them; `day` is null for a month alone. */
export const completed = (
  lexicon: Lexicon,
  words: Words,
  day: number | null,
  { month, calendar, contrary }: Month,
  at: number,
): Read<Given> => {
  const given = { day, month, ...(calendar && { calendar }), ...(contrary !== null && { contrary }) };
  const year = readYear(lexicon, words, at, { month, calendar, contrary }, day !== null);
  if (year) return { value: { ...given, year: year.value, side: null }, next: year.next };
  const word = readPhrase(lexicon.yearLink, words, at);
  const ofYear = word && readPhrase(lexicon.sides, words, word.next);
  if (ofYear) return { value: { ...given, year: null, side: ofYear.value, yearly: true }, next: ofYear.next };
  const side = readPhrase(lexicon.sides, words, at);
  return { value: { ...given, year: null, side: side?.value ?? null }, next: side?.next ?? at };
};

/** `24 الجاري`, `24 من الشهر المقبل`. */
const readOfMonth = (lexicon: Lexicon, words: Words, day: Read<number>): Read<Given> | null => {
  const named = readPhrase(lexicon.monthWord, words, day.next);
  const side = readPhrase(lexicon.sides, words, named?.next ?? day.next);
  if (!side || (!named && side.value !== 'this')) return null;
  return { value: { day: day.value, month: null, year: null, side: side.value }, next: side.next };
};

/** A day of the calendar, as the text gives it, that opens at word `at`. */
export const readGiven = (lexicon: Lexicon, words: Words, at: number): Read<Given> | null =>
  readFigures(lexicon, words, at) ?? readNamed(lexicon, words, at) ?? readMonthFirst(lexicon, words, at);
