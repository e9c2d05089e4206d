import type { Span } from '../story';
import { memo } from './memo';
import { CLINGING, COMBINING, DIGIT, LETTER, runEnd, SPACE, traitsAt, UNSEEN, widthAt } from './units';

/** A word, a number or one other character that is no space, with the form in which words are compared. */
export interface Word extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  readonly key: string;
  /** The value of a number of at most eight digits; NaN for anything else. */
  readonly value: number;
}

const SIGNS = /[\p{M}\u0640\u200B-\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
/** Arabic letters without signs: no need to take them apart. */
const LETTERS = /^[\u0621-\u063A\u0641-\u064A]*$/u;
const SEATED = /[\u0622-\u0626\u0629\u0649]/gu;
const PLAIN: Readonly<Record<string, string>> = {
  '\u0622': '\u0627',
  '\u0623': '\u0627',
  '\u0624': '\u0648',
  '\u0625': '\u0627',
  '\u0626': '\u064A',
  '\u0629': '\u0647',
  '\u0649': '\u064A',
};
const OTHER: Readonly<Record<string, string>> = {
  ...PLAIN,
  '\u06CC': '\u064A',
  '\u06A9': '\u0643',
  '\u0671': '\u0627',
};

/** The form in which words are compared: no marks, no seats of hamza, no tatweel, ta marbuta as ha, lower case. */
export const keyOf = memo((text): string =>
  LETTERS.test(text)
    ? text.replace(SEATED, (letter) => PLAIN[letter] ?? letter)
    : text
        .normalize('NFKD')
        .replace(SIGNS, '')
        .toLowerCase()
        .replace(/[\u0629\u0649\u06CC\u06A9\u0671]/gu, (letter) => OTHER[letter] ?? letter),
);

/** What a decimal digit of any script is worth: the zero of each set stands at the start of its ten. */
const digit = (char: string): number => {
  const code = char.codePointAt(0) ?? 0;
  const zero = [0x30, 0x660, 0x6f0, 0xff10].find((start) => code >= start && code < start + 10);
  return zero === undefined ? Number.NaN : code - zero;
};

const valueOf = (text: string): number =>
  text.length > 8 ? Number.NaN : [...text].reduce((sum, char) => sum * 10 + digit(char), 0);

const WORD = LETTER | COMBINING;

/** Where the word, the number or the sign ends that begins at an offset. */
const endOf = (text: string, start: number, traits: number): number => {
  if ((traits & WORD) !== 0) return runEnd(text, start, WORD | CLINGING);
  return (traits & DIGIT) !== 0 ? runEnd(text, start, DIGIT) : start + widthAt(text, start);
};

const NO_WORD = SPACE | CLINGING | UNSEEN;

/** The word, the number or the sign that begins at an offset. */
export const wordAt = (text: string, start: number): Word => {
  const traits = traitsAt(text, start);
  const end = endOf(text, start, traits);
  const words = text.slice(start, end);
  if ((traits & WORD) !== 0) return { start, end, kind: 'word', key: keyOf(words), value: Number.NaN };
  return (traits & DIGIT) !== 0
    ? { start, end, kind: 'number', key: words, value: valueOf(words) }
    : { start, end, kind: 'mark', key: words, value: Number.NaN };
};

/** Where the words, numbers and signs of a text begin, in order; spaces and what nobody sees are left out. One pass. */
export const wordStarts = (text: string): readonly number[] => {
  const starts: number[] = [];
  for (let start = 0, end = 0; start < text.length; start = end) {
    const traits = traitsAt(text, start);
    end = endOf(text, start, traits);
    if ((traits & NO_WORD) === 0) starts.push(start);
  }
  return starts;
};

/** The words, numbers and marks of a text, in order. */
export const wordsOf = (text: string): readonly Word[] => wordStarts(text).map((start) => wordAt(text, start));

/** Phrases of a word list: spellings parted by `|`, words by spaces; each as the keys of its words. */
export const phrasesOf = (list: string): readonly (readonly string[])[] =>
  list
    .split('|')
    .filter((phrase) => phrase.trim() !== '')
    .map((phrase) => phrase.trim().split(/\s+/u).map(keyOf));

/** Single words of a list, for lookups. */
export const keysOf = (list: string): ReadonlySet<string> => new Set(phrasesOf(list).map((phrase) => phrase.join(' ')));
