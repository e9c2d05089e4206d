import type { Words } from '../../text/word-list';
import { keyOf } from '../../text/words';
import type { EventLexicon } from './lexicon';

/** An edition's number, and the words `at` to before `next` that give it. */
export interface Edition {
  readonly number: number;
  readonly at: number;
  readonly next: number;
}

const HIGHEST = 500;

/** Reads an ordinal at word `at`: `الـ 93`, `الثالثة والتسعين`, `الحادية عشرة`; with `plain`, a bare number too. */
export const readEdition = (lexicon: EventLexicon, words: Words, at: number, plain = false): Edition | null =>
  inFigures(lexicon, words, at, plain) ?? inWords(lexicon, words, at);

const inFigures = (lexicon: EventLexicon, words: Words, at: number, plain: boolean): Edition | null => {
  const withArticle = words.at(at)?.key === keyOf(lexicon.words.article);
  if (!withArticle && !plain) return null;
  const next = withArticle ? at + 1 : at;
  const number = words.at(next)?.value ?? Number.NaN;
  return number >= 1 && number <= HIGHEST ? { number, at, next: next + 1 } : null;
};

const inWords = (lexicon: EventLexicon, words: Words, at: number): Edition | null => {
  const key = words.at(at)?.key ?? '';
  const following = words.at(at + 1)?.key ?? '';
  const unit = lexicon.joinedUnits.get(key);
  if (unit !== undefined) {
    if (lexicon.teen.has(following)) return { number: unit + 10, at, next: at + 2 };
    const and = lexicon.words.and;
    const tens = following.startsWith(and) ? lexicon.tens.get(following.slice(and.length)) : undefined;
    if (tens !== undefined) return { number: unit + tens, at, next: at + 2 };
  }
  const alone = lexicon.tenth.has(key) ? 10 : (lexicon.units.get(key) ?? lexicon.tens.get(key));
  return alone === undefined ? null : { number: alone, at, next: at + 1 };
};
