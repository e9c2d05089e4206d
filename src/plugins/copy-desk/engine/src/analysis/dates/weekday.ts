import type { IsoDate } from '../../story';
import type { Words } from '../../text/word-list';
import type { Word } from '../../text/words';
import type { Both } from './both';
import { readBoth } from './both';
import { dateOf, isNoDay } from './day';
import { nearestWeekday } from './resolve';
import { weekdayOf } from './iso';
import type { Lexicon, Read } from './lexicon';
import { readPhrase } from './lexicon';
import type { WeekdayMention } from '../types';
import type { FoundDate } from './found';

/** A weekday that opens at word `at`; `skip` is the length of what is joined to its front. */
export interface Weekday extends Read<number> {
  readonly skip: number;
}

/** Reads a weekday's name, also with something joined to its front: `والاثنين`. */
export const readWeekday = (lexicon: Lexicon, words: Words, at: number): Weekday | null => {
  const word = words.at(at);
  if (word?.kind !== 'word') return null;
  const bare = lexicon.bareOf(word.key);
  const day = readPhrase(lexicon.weekdays, words, at, bare);
  return day && { ...day, skip: word.key.length - bare.length };
};

/** The mention that begins with a weekday: with the date that follows it, with `last` or `next`, or by itself. */
export const readWeekdayDate = (
  lexicon: Lexicon,
  words: Words,
  at: number,
  today: IsoDate | null,
): FoundDate | null => {
  const lead = readPhrase(lexicon.sidesBefore, words, at);
  const day = readWeekday(lexicon, words, lead?.next ?? at);
  const word = words.at(at);
  if (!day || !word || isTrap(lexicon, words, at, day.next)) return null;
  const name = words.at(lead?.next ?? at) ?? word;
  const start = lead ? word.start : word.start + day.skip;
  const side = readPhrase(lexicon.sides, words, day.next);
  const named = { start: name.start + day.skip, end: words.at(day.next - 1)?.end ?? word.end, day: day.value };
  const following = readFollowing(lexicon, words, side?.next ?? day.next);
  const found = { start, until: null, weekday: named };
  if (following) return datedWeekday(found, following, today);
  if (today === null || (day.next === (lead?.next ?? at) + 1 && lexicon.traps.boundWeekdays.has(name.key))) return null;
  const where = side?.value ?? lead?.value;
  const date = where ? nearestWeekday(day.value, weekdayOf(today), today, where) : bare(lexicon, words, at, day, today);
  return { ...found, next: side?.next ?? day.next, date, kind: 'weekday', given: null, hijri: null };
};

const datedWeekday = (
  found: Pick<FoundDate, 'start' | 'until' | 'weekday'>,
  { value, next }: Read<Both>,
  today: IsoDate | null,
): FoundDate | null => {
  const date = dateOf(value, today, found.weekday?.day ?? null);
  return date || isNoDay(value) ? { ...found, next, date, kind: 'date', ...value } : null;
};

/**
 * The date right after a weekday, perhaps after a comma, in brackets or after `corresponding to`, in one calendar or in
 * both.
 */
const readFollowing = (lexicon: Lexicon, words: Words, at: number): Read<Both> | null => {
  const opening = words.at(at)?.key ?? '';
  const linked = ['\u060C', ',', '(', '-'].includes(opening) || lexicon.correspondsTo.has(opening);
  const found = readBoth(lexicon, words, linked ? at + 1 : at);
  if (!found || (found.value.hijri === null && found.value.given?.month == null)) return null;
  const closed = opening === '(' && words.at(found.next)?.key === ')' ? 1 : 0;
  return { value: found.value, next: found.next + closed };
};

/** A weekday behind its date, in brackets or between marks: `26 نوفمبر (الأربعاء)`, `26 نوفمبر، يوم الأربعاء،`. */
export const readWeekdayBehind = (lexicon: Lexicon, words: Words, at: number): Read<WeekdayMention> | null => {
  const bracket = words.at(at)?.key === '(';
  if (!bracket && !isComma(words.at(at))) return null;
  const from = readPhrase(lexicon.dayWord, words, at + 1)?.next ?? at + 1;
  const day = readWeekday(lexicon, words, from);
  const [name, end] = [words.at(from), words.at((day?.next ?? 0) - 1)];
  if (!day || day.skip > 0 || !name || !end) return null;
  const after = words.at(day.next);
  const closed = bracket ? after?.key === ')' : after === undefined || (after.kind === 'mark' && after.key !== '(');
  if (!closed) return null;
  return { value: { start: name.start, end: end.end, day: day.value }, next: day.next + (bracket ? 1 : 0) };
};

/** A weekday by itself lies in the past week, or today; in a sentence about what is to come, in the next one. */
const bare = (lexicon: Lexicon, words: Words, at: number, day: Weekday, today: IsoDate): IsoDate => {
  const todays = weekdayOf(today);
  if (day.value === todays) return today;
  const aside = isComma(words.at(at - 1)) && isComma(words.at(day.next));
  return nearestWeekday(day.value, todays, today, !aside && isToCome(lexicon, words, at) ? 'next' : 'last');
};

/** Between commas a weekday says when something was said, also where that is about what is to come. */
const isComma = (word: Word | undefined): boolean => word?.key === '\u060C' || word?.key === ',';

const REACH = 10;

const isToCome = (lexicon: Lexicon, words: Words, at: number): boolean => {
  const { future, futurePrefixes, notFuture } = lexicon.traps;
  for (let index = at - 1; index >= Math.max(0, at - REACH); index -= 1) {
    const key = words.at(index)?.key ?? '';
    if (['.', '\u061F', '\u061B', '"', ':'].includes(key)) return false;
    const bareKey = lexicon.clitics.has(key.charAt(0)) && key.length > 4 ? key.slice(1) : key;
    if (future.has(key) || future.has(bareKey)) return true;
    const verb = futurePrefixes.some((prefix) => bareKey.startsWith(prefix) && bareKey.length >= prefix.length + 2);
    if (verb && !notFuture.has(bareKey)) return true;
  }
  return false;
};

const isTrap = (lexicon: Lexicon, words: Words, at: number, next: number): boolean => {
  const { beforeWeekday, afterWeekday } = lexicon.traps;
  const before = words.at(at - 1)?.key ?? '';
  const after = words.at(next)?.key ?? '';
  return (
    beforeWeekday.has(before) ||
    afterWeekday.has(after) ||
    afterWeekday.has(`${after} ${words.at(next + 1)?.key ?? ''}`)
  );
};
