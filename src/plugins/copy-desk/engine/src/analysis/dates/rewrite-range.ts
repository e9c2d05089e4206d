import type { Edit, Fix } from '../../finding';
import type { Language } from '../../language';
import type { IsoDate } from '../../story';
import { Words } from '../../text/word-list';
import type { Word } from '../../text/words';
import type { DateMention } from '../types';
import type { CalendarDay } from './iso';
import { fixIn } from './redate';
import type { NamedMonth, Reckoning } from './rewrite';
import { dayIn, monthsAmong, renamed, renumbered } from './rewrite';

const HIGHEST_DAY = 31;

const daysAmong = (words: Words): readonly Word[] =>
  words.slice(0, words.length).filter(({ value }) => value >= 1 && value <= HIGHEST_DAY);

/** Names that stand for one month, `تشرين الثاني/نوفمبر`, together. */
const groupsOf = (months: readonly NamedMonth[]): readonly (readonly NamedMonth[])[] => {
  const groups: NamedMonth[][] = [];
  for (const month of months) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && month.from - before.next <= 1) last.push(month);
    else groups.push([month]);
  }
  return groups;
};

/** The edits by which a range names two other days; null where its words cannot hold them. */
const editsFor = (
  words: Words,
  groups: readonly (readonly NamedMonth[])[],
  first: CalendarDay,
  last: CalendarDay,
): readonly Edit[] | null => {
  const days = daysAmong(words);
  const [from, to] = days;
  const [one, other] = groups;
  if (!from || !to || days.length > 2 || !one || groups.length > 2) return null;
  if (!other && first.month !== last.month) return null;
  if (words.slice(0, words.length).some(({ key, value }) => key.length === 4 && value > 0 && value !== last.year))
    return null;
  const months = other
    ? [...one.flatMap(renamed(first.month)), ...other.flatMap(renamed(last.month))]
    : one.flatMap(renamed(last.month));
  return [...renumbered(from, first.day), ...renumbered(to, last.day), ...months].sort((a, b) => a.start - b.start);
};

/** The fix that makes a range name two other days, in its own months and figures; null where its words cannot hold them. */
export const rangeRewritten = (mention: DateMention, language: Language, start: IsoDate, end: IsoDate): Fix | null => {
  const words = new Words(mention.text);
  const reckonings: readonly Reckoning[] = ['gregorian', 'jalali'];
  for (const reckoning of reckonings) {
    const groups = groupsOf(monthsAmong(words, language, reckoning));
    const [first, last] = [dayIn(reckoning, start), dayIn(reckoning, end)];
    if (groups.length > 0 && first && last) return fixIn(mention, editsFor(words, groups, first, last));
  }
  return null;
};
