import type { Word } from '../../text/words';
import { readDay } from './calendar-date';
import type { Lexicon, Read } from './lexicon';
import { readPhrase } from './lexicon';

/** Reads past a Hijri date, `26 شوال 1436 هـ`; its value is nothing, since the moon decides which day it is. */
export const readHijri = (lexicon: Lexicon, words: readonly Word[], at: number): Read<null> | null => {
  const day = readDay(lexicon, words, at);
  const month = day && readPhrase(lexicon.hijriMonths, words, day.next);
  if (!month) return null;
  const year = words[month.next];
  const hasYear = year?.kind === 'number' && year.key.length === 4;
  const next = hasYear ? month.next + 1 : month.next;
  return { value: null, next: lexicon.hijriEra.has(words[next]?.key ?? '') ? next + 1 : next };
};
