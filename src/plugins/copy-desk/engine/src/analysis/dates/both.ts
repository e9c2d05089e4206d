import type { Words } from '../../text/word-list';
import type { Given } from './calendar-date';
import { readGiven } from './calendar-date';
import type { Hijri } from './hijri';
import { readHijri } from './hijri';
import type { Lexicon, Read } from './lexicon';

/** A day in one calendar or in both; never neither. */
export interface Both {
  readonly given: Given | null;
  readonly hijri: Hijri | null;
}

const LINKS: ReadonlySet<string> = new Set(['(', '/', '-']);

/** Reads `3 جمادى الآخرة 1447 هـ الموافق 24 نوفمبر 2025`, either calendar first, or one of them alone. */
export const readBoth = (lexicon: Lexicon, words: Words, at: number): Read<Both> | null => {
  const hijri = readHijri(lexicon, words, at);
  if (hijri) {
    const other = second(lexicon, words, hijri.next, readGiven);
    return { value: { hijri: hijri.value, given: other?.value ?? null }, next: other?.next ?? hijri.next };
  }
  const given = readGiven(lexicon, words, at);
  if (!given) return null;
  const other = second(lexicon, words, given.next, readHijri);
  return { value: { given: given.value, hijri: other?.value ?? null }, next: other?.next ?? given.next };
};

/** The same day in the other calendar, behind a mark or a word that joins the two. */
const second = <T>(
  lexicon: Lexicon,
  words: Words,
  at: number,
  read: (lexicon: Lexicon, words: Words, at: number) => Read<T> | null,
): Read<T> | null => {
  const paused = ['\u060C', ','].includes(words.at(at)?.key ?? '') ? 1 : 0;
  const link = words.at(at + paused)?.key ?? '';
  const named = lexicon.correspondsTo.has(link);
  if (!named && (paused === 1 || !LINKS.has(link))) return null;
  const bracket = named && words.at(at + paused + 1)?.key === ':' ? 1 : 0;
  const found = read(lexicon, words, at + paused + 1 + bracket);
  const closed = found && link === '(' && words.at(found.next)?.key === ')' ? 1 : 0;
  return found && { value: found.value, next: found.next + closed };
};
