import type { Words } from '../../text/word-list';
import type { Lexicon, Read } from './lexicon';
import { readPhrase } from './lexicon';

/** A month by its name, and perhaps by a second name in another tradition: `أيار/مايو`, `يوليو (تموز)`. */
export interface Month {
  readonly month: number;
  readonly calendar: 'jalali' | undefined;
  /** The month that the second name is of, where that is another one. */
  readonly contrary: number | null;
}

const OPENING: ReadonlySet<string> = new Set(['/', '(', '-']);

/** Reads a month's name, with a second one that follows it: by itself, behind a mark, or in brackets. */
export const readMonth = (lexicon: Lexicon, words: Words, at: number): Read<Month> | null => {
  const first = isSmall(lexicon, words, at) ? null : readPhrase(lexicon.months, words, at);
  if (!first) return readJalali(lexicon, words, at);
  const alone: Read<Month> = { value: { month: first.value, calendar: undefined, contrary: null }, next: first.next };
  const mark = words.at(first.next)?.key ?? '';
  const from = first.next + (OPENING.has(mark) ? 1 : 0);
  const second = readPhrase(lexicon.months, words, from);
  if (!second) return alone;
  const isSame = second.value === first.value;
  const names = [nameAt(words, at, first.next), nameAt(words, from, second.next)] as const;
  const apart = from === first.next && !closesMonth(words, second.next);
  if (!isSame && (apart || mark === '-' || shareTradition(lexicon, ...names))) return alone;
  const closed = mark === '(' && words.at(second.next)?.key === ')' ? 1 : 0;
  return { value: { ...alone.value, contrary: isSame ? null : second.value }, next: second.next + closed };
};

/** A small letter, where months have a capital. */
const isSmall = (lexicon: Lexicon, words: Words, at: number): boolean => {
  if (lexicon.words.capitals !== true) return false;
  const letter = words.text.charAt(words.at(at)?.start ?? 0);
  return letter !== letter.toUpperCase();
};

/** What comes behind a month that is named twice without a mark: its year, or the agency in brackets. */
const closesMonth = (words: Words, at: number): boolean =>
  words.at(at)?.key === '(' || (words.at(at)?.key.length === 4 && words.at(at)?.kind === 'number');

const readJalali = (lexicon: Lexicon, words: Words, at: number): Read<Month> | null => {
  const found = readPhrase(lexicon.jalaliMonths, words, at);
  return found && { value: { month: found.value, calendar: 'jalali', contrary: null }, next: found.next };
};

const nameAt = (words: Words, from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ');

/** `أكتوبر/نوفمبر` are two months; two traditions beside each other are two names of one. */
const shareTradition = ({ traditions }: Lexicon, first: string, second: string): boolean => {
  const [ours, theirs] = [traditions.get(first), traditions.get(second)];
  return !ours || !theirs || [...ours].some((tradition) => theirs.has(tradition));
};
