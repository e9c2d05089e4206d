import type { Words } from '../../text/word-list';
import type { Word } from '../../text/words';
import { readDateElement } from './date-element';
import type { DatelineLexicon } from './lexicon';
import { readKnown } from './names';

const JOINTS = new Set('- \u2013 \u2014 \u2015 \u2212 : / | \u060C , ( ) [ ] \u2022 * = _ +'.split(' '));
/** The mark by which a word joins two elements, or nothing; a tatweel by itself is typed for a dash. */
export const jointOf = (word: Word | undefined): string => {
  if (!word) return '';
  if (word.kind === 'word' && word.key === '') return '-';
  return word.kind === 'mark' && JOINTS.has(word.key) ? word.key : '';
};

/** What stands between two elements, and the index of the word after it. */
export interface Joint {
  readonly joint: string;
  readonly next: number;
}

/**
 * Marks between two elements, and the words `from`, `in` and `corresponding to`; with `stops`, a full stop too, which some
 * agencies set behind their name.
 */
export const readJoint = (lexicon: DatelineLexicon, words: Words, at: number, stops = false): Joint => {
  let joint = '';
  let next = at;
  for (; next < words.length; next += 1) {
    const stop = stops && words.at(next)?.key === '.' ? '.' : '';
    const mark = stop || jointOf(words.at(next)) || linkOf(lexicon, words, next);
    if (mark === '') break;
    joint += mark;
  }
  return { joint, next };
};

/** `<` for the word `from`, `@` for one before a date. */
export const linkOf = (lexicon: DatelineLexicon, words: Words, at: number): string => {
  const key = words.at(at)?.key ?? '';
  if (at > 0 && lexicon.sets.from.has(key) && readKnown(lexicon, words, at + 1)) return '<';
  if (at > 0 && lexicon.sets.on.has(key) && readDateElement(lexicon.calendar, words, at + 1)) return '@';
  return lexicon.sets.correspondsTo.has(key) ? '@' : '';
};

/** Where the marks after an element end; those that open the next thing are not part of it. */
export const closeOf = (words: Words, from: number, after: Joint): number => {
  let end = words.at(from - 1)?.end ?? 0;
  for (let index = from; index < after.next; index += 1) {
    const word = words.at(index);
    if (!word || word.key === '(' || word.key === '[' || word.kind === 'word') continue;
    end = word.end;
  }
  return end;
};
