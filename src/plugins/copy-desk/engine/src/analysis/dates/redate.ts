import type { Edit, Fix } from '../../finding';
import type { Language } from '../../language';
import type { IsoDate, Passage } from '../../story';
import type { DateMention } from '../types';
import { weekdayOf } from './iso';
import type { Reckoning } from './rewrite';
import { dayIn, rewriteDay } from './rewrite';

const RECKONINGS: readonly Reckoning[] = ['gregorian', 'jalali', 'hijri'];

/** A fix that no one carries out unread, of edits in a passage's own offsets; none where nothing is changed. */
export const fixIn = ({ start }: Passage, edits: readonly Edit[] | null): Fix | null =>
  edits && edits.length > 0
    ? { safe: false, edits: edits.map((edit) => ({ ...edit, start: edit.start + start, end: edit.end + start })) }
    : null;

/** The fix that makes the words of one calendar in a passage name another day; null where they cannot be rewritten. */
export const rewritten = (
  passage: Passage,
  language: Language,
  reckoning: Reckoning,
  from: IsoDate,
  to: IsoDate,
): Fix | null => {
  const [old, wanted] = [dayIn(reckoning, from), dayIn(reckoning, to)];
  return old && wanted ? fixIn(passage, rewriteDay(passage.text, language, reckoning, old, wanted)) : null;
};

/** The fix that makes a mention name another day: in each calendar in which it gives one, and by its weekday. */
export const redated = (mention: DateMention, language: Language, to: IsoDate): Fix | null => {
  const days = RECKONINGS.flatMap(
    (reckoning) => rewritten(mention, language, reckoning, mention.date, to)?.edits ?? [],
  );
  if (days.length === 0) return null;
  const edits = mention.weekday?.day === weekdayOf(to) ? days : [...days, ...renamedDay(mention, language, to)];
  return { safe: false, edits: [...edits].sort((a, b) => a.start - b.start) };
};

/** The name of a date's weekday; null in a language without a calendar. */
export const weekdayName = ({ calendar }: Language, date: IsoDate): string | null =>
  calendar?.weekdays[weekdayOf(date)]?.split('|')[0] ?? null;

/** The edit that makes a mention's weekday that of another day, with the preposition that has swallowed its article. */
export const renamedDay = ({ weekday, text, start }: DateMention, language: Language, to: IsoDate): readonly Edit[] => {
  const name = weekdayName(language, to);
  const { article = '', ofThe = '' } = language.calendar ?? {};
  if (!weekday || name === null) return [];
  const swallowed = ofThe !== '' && text.startsWith(ofThe, weekday.start - start) && name.startsWith(article);
  return [{ start: weekday.start, end: weekday.end, text: swallowed ? ofThe + name.slice(article.length) : name }];
};
