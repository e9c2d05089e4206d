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
  const name = language.calendar?.weekdays[weekdayOf(to)]?.split('|')[0] ?? '';
  const { weekday } = mention;
  const edits = weekday && weekday.day !== weekdayOf(to) ? [...days, { ...weekdaySpan(weekday), text: name }] : days;
  return { safe: false, edits: [...edits].sort((a, b) => a.start - b.start) };
};

const weekdaySpan = ({ start, end }: NonNullable<DateMention['weekday']>) => ({ start, end });
