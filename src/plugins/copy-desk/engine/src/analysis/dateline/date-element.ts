import type { IsoDate } from '../../story';
import type { Words } from '../../text/word-list';
import { readGiven } from '../dates/calendar-date';
import { resolve } from '../dates/resolve';
import { readHijri } from '../dates/hijri';
import type { Lexicon, Read } from '../dates/lexicon';
import { readWeekday } from '../dates/weekday';

/** A date as datelines write it; its value is null where no year is given, or the calendar is the Hijri one. */
export const readDateElement = (calendar: Lexicon | null, words: Words, at: number): Read<IsoDate | null> | null => {
  const word = words.at(at);
  if (!calendar || !word || word.kind === 'mark') return null;
  if (word.kind === 'word' && calendar.opensWith(word.key) === 0) return null;
  const weekday = word.kind === 'word' ? readWeekday(calendar, words, at) : null;
  if (weekday && weekday.skip === 0) {
    const comma = ['\u060C', ','].includes(words.at(weekday.next)?.key ?? '') ? 1 : 0;
    return readCalendar(calendar, words, weekday.next + comma) ?? { value: null, next: weekday.next };
  }
  return readCalendar(calendar, words, at);
};

const readCalendar = (calendar: Lexicon, words: Words, at: number): Read<IsoDate | null> | null => {
  const given = readGiven(calendar, words, at);
  if (given) return { value: resolve(given.value, null), next: given.next };
  const hijri = readHijri(calendar, words, at);
  return hijri ? { value: null, next: hijri.next } : readDayAndMonth(words, at);
};

const DASHES = new Set(['-', '\u2013', '\u2014', '/']);

/** `24 - 11`, a day and a month in figures, with nothing numeric around them. */
const readDayAndMonth = (words: Words, at: number): Read<IsoDate | null> | null => {
  const [day, mark, month] = words.slice(at, at + 3);
  if (day?.kind !== 'number' || month?.kind !== 'number' || !DASHES.has(mark?.key ?? '')) return null;
  const fits = day.value >= 1 && day.value <= 31 && month.value >= 1 && month.value <= 12;
  return fits ? { value: null, next: at + 3 } : null;
};
