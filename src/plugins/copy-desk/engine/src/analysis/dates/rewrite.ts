import type { Edit } from '../../finding';
import type { Language } from '../../language';
import type { IsoDate, Span } from '../../story';
import { digitsAs, systemsIn } from '../../text/digit-systems';
import { Words } from '../../text/word-list';
import type { Word } from '../../text/words';
import { keyOf } from '../../text/words';
import { inCalendar } from './calendars';
import type { CalendarDay } from './iso';
import { partsOf } from './iso';

/** A calendar in which a text names a day. */
export type Reckoning = 'gregorian' | 'jalali' | 'hijri';

/** Twelve names each: one list a tradition or way of spelling. */
type MonthLists = readonly (readonly string[])[];

const YEARS: Readonly<Record<Reckoning, readonly [from: number, to: number]>> = {
  gregorian: [1600, 2400],
  jalali: [1200, 1500],
  hijri: [1200, 1600],
};

const spellings = (entries: readonly string[]): MonthLists => {
  const names = entries.map((entry) => entry.split('|'));
  const most = Math.max(0, ...names.map(({ length }) => length));
  return Array.from({ length: most }, (_, index) => names.map((all) => all[index] ?? all[0] ?? ''));
};

const monthsOf = ({ calendar, datelineForm }: Language, reckoning: Reckoning): MonthLists => {
  const formed = datelineForm?.calendar === reckoning ? Object.values(datelineForm.months) : [];
  const named = { gregorian: calendar?.months, jalali: calendar?.jalaliMonths, hijri: calendar?.hijriMonths };
  return [...formed, ...spellings(named[reckoning] ?? [])];
};

/** The day of a date in a calendar; null for what is no date. */
export const dayIn = (reckoning: Reckoning, date: IsoDate): CalendarDay | null =>
  reckoning === 'gregorian' ? partsOf(date) : inCalendar(reckoning, date);

/** A number in the digits of another, and as wide if that one begins with a nought. */
export const asWritten = (value: number, old: string): string => {
  const width = /^[0\u0660\u06F0]/u.test(old) ? old.length : 1;
  return digitsAs(String(value).padStart(width, '0'), systemsIn(old)[0] ?? 'latn');
};

/** The edit that makes a number another one; none where it is the same. */
export const renumbered = ({ start, end, key }: Word, value: number): readonly Edit[] => {
  const text = asWritten(value, key);
  return text === key ? [] : [{ start, end, text }];
};

export interface NamedMonth extends Span {
  readonly list: readonly string[];
  readonly name: string;
  readonly from: number;
  readonly next: number;
}

/** The names of months among some words, the longest name at each place. */
export const monthsAmong = (words: Words, language: Language, reckoning: Reckoning): readonly NamedMonth[] => {
  const found: NamedMonth[] = [];
  const lists = monthsOf(language, reckoning);
  for (let at = 0; at < words.length; at = found.at(-1)?.from === at ? (found.at(-1)?.next ?? at + 1) : at + 1) {
    const [longest] = lists
      .flatMap((list) => list.flatMap((name) => nameAt(words, at, list, name) ?? []))
      .sort(byLength);
    if (longest) found.push(longest);
  }
  return found;
};

/** The edit that makes the name of a month that of another one, by its number, in the same tradition. */
export const renamed =
  (month: number) =>
  ({ list, name, start, end }: NamedMonth): readonly Edit[] => {
    const text = list[month - 1] ?? name;
    return text === name ? [] : [{ start, end, text }];
  };

const byLength = (a: NamedMonth, b: NamedMonth): number => b.next - a.next;

const nameAt = (words: Words, at: number, list: readonly string[], name: string): NamedMonth | null => {
  const keys = name.replace(/\.$/u, '').split(' ').map(keyOf);
  if (!keys.every((key, index) => words.at(at + index)?.key === key)) return null;
  const dotted = name.endsWith('.') && words.at(at + keys.length)?.key === '.' ? 1 : 0;
  if (name.endsWith('.') && dotted === 0) return null;
  const next = at + keys.length + dotted;
  return { list, name, from: at, next, start: words.at(at)?.start ?? 0, end: words.at(next - 1)?.end ?? 0 };
};

/**
 * The edits by which a text that names a day of a calendar names another one: its figures, and its month in the same
 * tradition, in the digits that it is written in. Offsets are those of `text`. Null where the day is not in figures.
 */
export const rewriteDay = (
  text: string,
  language: Language,
  reckoning: Reckoning,
  from: CalendarDay,
  to: CalendarDay,
): readonly Edit[] | null => {
  const words = new Words(text);
  return inFigures(words, reckoning, from, to) ?? inNames(words, language, reckoning, to);
};

const isYear = (word: Word | undefined, reckoning: Reckoning): word is Word => {
  const [first, last] = YEARS[reckoning];
  return word !== undefined && word.value >= first && word.value <= last;
};

/** `24/11/2025`, `2025-11-24`. */
const inFigures = (words: Words, reckoning: Reckoning, from: CalendarDay, to: CalendarDay): readonly Edit[] | null => {
  for (let at = 0; at + 4 < words.length; at += 1) {
    const [a, mark, b, same, c] = words.slice(at, at + 5);
    if (!a || !b || !c || mark?.kind !== 'mark' || mark.key !== same?.key || [a, b, c].some(isNoNumber)) continue;
    const values = isYear(a, reckoning) ? ([a, b, c] as const) : isYear(c, reckoning) ? ([c, b, a] as const) : null;
    if (!values) continue;
    const [year, second, third] = values;
    const [month, day] = second.value === from.month && third.value === from.day ? [second, third] : [third, second];
    if (month.value !== from.month || day.value !== from.day) continue;
    return inOrder([...renumbered(year, to.year), ...renumbered(month, to.month), ...renumbered(day, to.day)]);
  }
  return null;
};

const isNoNumber = ({ kind }: Word): boolean => kind !== 'number';

/** `24 نوفمبر 2025`, `24 تشرين الثاني/نوفمبر`, `Nov. 24, 2025`. */
const inNames = (words: Words, language: Language, reckoning: Reckoning, to: CalendarDay): readonly Edit[] | null => {
  const months = monthsAmong(words, language, reckoning);
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return null;
  const day = dayBeside(words, first.from - 1, -1) ?? dayBeside(words, last.next, 1);
  const year = words.find(last.next, last.next + 4, (word) => isYear(word, reckoning));
  if (!day) return null;
  return inOrder([
    ...renumbered(day, to.day),
    ...months.flatMap(renamed(to.month)),
    ...(year < 0 ? [] : renumbered(words.at(year) as Word, to.year)),
  ]);
};

/** So many words may stand between a day and its month: `24 من شهر نوفمبر`. */
const BESIDE = 3;

const dayBeside = (words: Words, from: number, step: 1 | -1): Word | null => {
  for (let at = from, count = 0; count < BESIDE; at += step, count += 1) {
    const word = words.at(at);
    if (word?.kind === 'number') return word.value >= 1 && word.value <= 31 ? word : null;
    if (word?.kind === 'mark' && step === 1) return null;
  }
  return null;
};

const inOrder = (edits: readonly Edit[]): readonly Edit[] => [...edits].sort((a, b) => a.start - b.start);
