import { nameKey } from '../../text/name-key';
import type { Words } from '../../text/word-list';
import { readDateElement } from './date-element';
import type { DatelineLexicon, Known } from './lexicon';

/** A known name and the index of the word after it. */
export interface KnownName {
  readonly next: number;
  readonly known: ReadonlySet<Known>;
}

/**
 * The longest known name at a word; dots, apostrophes and tight hyphens may stand within it. A number with which a date
 * begins is none of its own: `القاهرة 24` is an outlet, `القاهرة 24 نوفمبر` a place and its day.
 */
export const readKnown = (lexicon: DatelineLexicon, words: Words, at: number): KnownName | null => {
  let found: KnownName | null = null;
  let key = '';
  for (let index = at; index < words.length && key.length <= lexicon.longest; index += 1) {
    const word = words.at(index);
    if (!word || (word.kind === 'mark' && !isInner(words, index))) break;
    if (word.kind === 'mark') continue;
    if (word.key === '' || (index > at && word.kind === 'number' && readDateElement(lexicon.calendar, words, index)))
      break;
    key += nameKey(word.key);
    if (key.length > 2 && !lexicon.mayBegin(key)) break;
    const known = lexicon.names.get(key);
    if (known) found = { next: index + 1, known };
  }
  return found;
};

const isInner = (words: Words, at: number): boolean => {
  const word = words.at(at);
  if (!word || word.key === '.') return word !== undefined;
  const tight = words.at(at - 1)?.end === word.start && words.at(at + 1)?.start === word.end;
  return tight && ['-', "'", '\u2019', '\u05F3', '\u05F4', '\u05BE', '&'].includes(word.key);
};
