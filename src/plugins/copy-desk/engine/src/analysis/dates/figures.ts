import type { Words } from '../../text/word-list';
import type { Word } from '../../text/words';
import type { Given } from './calendar-date';
import type { Lexicon, Read } from './lexicon';

/** Other numbers of four figures are years of another calendar, or no years. */
const isYear = (value: number): boolean => value >= 1900 && value <= 2100;

/** In Persian, figures with a year of these centuries are of the Jalali calendar. */
export const isJalaliYear = (value: number): boolean => value >= 1200 && value <= 1500;

/** `24/11/2025`, `2025-11-24`: three numbers parted by one separator, and by nothing else. */
export const readFigures = (lexicon: Lexicon, words: Words, at: number): Read<Given> | null => {
  if (words.at(at)?.kind !== 'number' || words.at(at + 2)?.kind !== 'number') return null;
  const [first, mark, second, same, third] = words.slice(at, at + 5);
  if (!first || !mark || !second || !same || !third || mark.key !== same.key) return null;
  if (!['/', '-', '.'].includes(mark.key) || third.end - first.start > 10) return null;
  if (third.kind !== 'number' || isJoined(words, at, first, third)) return null;
  const given = orderFigures(lexicon, first, second, third);
  const era = lexicon.gregorianEra.has(words.at(at + 5)?.key ?? '') ? 1 : 0;
  return given && { value: { ...given, side: null }, next: at + 5 + era };
};

/** A letter, a number or another separator that touches the figures makes them something else; a full stop does not. */
const isJoined = (words: Words, at: number, first: Word, third: Word): boolean => {
  const before = words.at(at - 1);
  const [after, further] = words.slice(at + 5, at + 7);
  const prefixed = before?.key === '-' && words.at(at - 2)?.end === before.start && isLetter(words.at(at - 2));
  const touchesBefore = before?.end === first.start && !prefixed && /[\p{L}\p{Nd}/.-]/u.test(before.key);
  const touchesAfter = after?.start === third.end && /^[/\p{Nd}-]/u.test(after.key);
  const goesOn = after?.key === '.' && after.end === further?.start && further.kind === 'number';
  return touchesBefore || touchesAfter || goesOn;
};

/** A preposition of one letter: `ב-3.11.2025`. */
const isLetter = (word: Word | undefined): boolean => word?.kind === 'word' && word.key.length === 1;

const orderFigures = (lexicon: Lexicon, first: Word, second: Word, third: Word): Omit<Given, 'side'> | null => {
  const [a, b, c] = [first.value, second.value, third.value];
  if (lexicon.jalaliMonths.size > 0 && first.key.length === 4 && isJalaliYear(a))
    return { year: a, month: b, day: c, calendar: 'jalali' };
  if (first.key.length === 4) return isYear(a) ? { year: a, month: b, day: c } : null;
  if (third.key.length !== 4 || !isYear(c) || first.key.length > 2 || second.key.length > 2) return null;
  if (lexicon.words.figures === 'day-month' || a > 12) return { year: c, month: b, day: a };
  return lexicon.words.figures === 'month-day' || b > 12 ? { year: c, month: a, day: b } : null;
};
