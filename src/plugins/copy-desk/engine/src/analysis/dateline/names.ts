import { nameKey } from '../../text/name-key';
import type { Words } from '../../text/word-list';
import type { DatelineLexicon, Known } from './lexicon';

/** A known name and the index of the word after it. */
export interface KnownName {
  readonly next: number;
  readonly known: ReadonlySet<Known>;
}

/** The longest known name at a word; dots, apostrophes and tight hyphens may stand within it. */
export const readKnown = (lexicon: DatelineLexicon, words: Words, at: number): KnownName | null => {
  let found: KnownName | null = null;
  let key = '';
  for (let index = at; index < words.length && key.length <= lexicon.longest; index += 1) {
    const word = words.at(index);
    if (!word || (word.kind === 'mark' && !isInner(words, index))) break;
    if (word.kind === 'mark') continue;
    if (word.key === '') break;
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
  return tight && ['-', "'", '\u2019', '&'].includes(word.key);
};
