import type { Language } from '../../language';
import type { Block, IsoDate, Story } from '../../story';
import { bodyOf, passage } from '../../story';
import { readingOf } from '../../text/reading';
import type { Word } from '../../text/words';
import type { DateMention } from '../types';
import { readGiven } from './calendar-date';
import { resolve } from './resolve';
import type { FoundDate } from './found';
import type { Lexicon } from './lexicon';
import { lexiconOf } from './lexicon';
import { readRange } from './range';
import { readRelative } from './relative';
import { readWeekdayDate } from './weekday';

/**
 * The dates that the body speaks of, resolved against the story's date.
 * A word that may mean a day or something else (`اليوم`, `غدا`) is left alone unless the words around it decide.
 */
export const findDates = (story: Story, language: Language, date: IsoDate | null): readonly DateMention[] => {
  const { calendar } = language;
  return calendar ? bodyOf(story).flatMap((block) => datesIn(block, lexiconOf(calendar), date)) : [];
};

const datesIn = (block: Block, lexicon: Lexicon, today: IsoDate | null): readonly DateMention[] => {
  const words = readingOf(block).words;
  const mentions: DateMention[] = [];
  let at = 0;
  while (at < words.length) {
    const found = mayOpen(lexicon, words[at]) ? readDate(lexicon, words, at, today) : null;
    if (found) mentions.push(mentionOf(block, words, found));
    at = found?.next ?? at + 1;
  }
  return mentions;
};

/** A number, or a word that begins with a day's name, perhaps behind one joined letter. */
const mayOpen = (lexicon: Lexicon, word: Word | undefined): boolean => {
  if (word?.kind !== 'word') return word?.kind === 'number';
  return lexicon.openings.has(word.key) || lexicon.openings.has(word.key.slice(1));
};

const readDate = (lexicon: Lexicon, words: readonly Word[], at: number, today: IsoDate | null): FoundDate | null =>
  readRange(lexicon, words, at, today) ??
  readWeekdayDate(lexicon, words, at, today) ??
  readCalendarDate(lexicon, words, at, today) ??
  readRelative(lexicon, words, at, today);

const readCalendarDate = (
  lexicon: Lexicon,
  words: readonly Word[],
  at: number,
  today: IsoDate | null,
): FoundDate | null => {
  const given = readGiven(lexicon, words, at);
  const date = given && resolve(given.value, today);
  const word = words[at];
  if (!given || !date || !word) return null;
  if (given.value.year === null && isName(lexicon, words[at - 1]?.key ?? '')) return null;
  return { start: word.start, next: given.next, date, until: null, kind: 'date', weekday: null, given: given.value };
};

/** After a noun of events and places, a day and a month are their name: `ثورة 25 يناير`. */
const isName = (lexicon: Lexicon, before: string): boolean => {
  const { beforeDate } = lexicon.traps;
  return beforeDate.has(before) || (lexicon.clitics.has(before.charAt(0)) && beforeDate.has(before.slice(1)));
};

const mentionOf = (block: Block, words: readonly Word[], found: FoundDate): DateMention => ({
  ...passage(block, found.start, words[found.next - 1]?.end ?? found.start),
  date: found.date,
  until: found.until,
  kind: found.kind,
  weekday: found.weekday,
  certain: found.given !== null && (found.given.year !== null || found.given.side !== null),
});
