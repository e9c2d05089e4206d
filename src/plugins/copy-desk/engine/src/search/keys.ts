import { languageOf, locales } from '../language';
import { digitsAs } from '../text/digit-systems';
import { memo } from '../text/memo';
import { keyOf, wordsOf } from '../text/words';

/** Small words with an article that are written onto the next word: `ال`, `بال`, `ولل`; the longest first. */
const articles = (): readonly string[] =>
  [
    ...new Set(
      locales.flatMap((locale) => {
        const { article, proclitics } = languageOf(locale).writing;
        return [...proclitics].filter((one) => article !== '' && one.length > 1 && one.endsWith(article.slice(-1)));
      }),
    ),
  ].sort((a, b) => b.length - a.length);

/** Fewer letters than these are no word without their article. */
const SHORTEST = 3;
const SEATED = /[\u0621\u0624\u0626]/u;
const EVERY_SEATED = /[\u0624\u0626]/gu;
const HAMZA = '\u0621';
const ALONE = /(?<=.)\u0621/gu;
/** Letters that Persian and Urdu keyboards type for those of Arabic. */
const NEIGHBOURS = /[\u06BE\u06C1\u06C0\u06D2]/gu;
const PLAIN: Readonly<Record<string, string>> = {
  '\u06BE': '\u0647',
  '\u06C1': '\u0647',
  '\u06C0': '\u0647',
  '\u06D2': '\u064A',
};

let known: readonly string[] | undefined;

const withoutArticle = (key: string): string => {
  known ??= articles();
  const article = known.find((one) => key.startsWith(one) && key.length - one.length >= SHORTEST);
  return article === undefined ? key : key.slice(article.length);
};

/**
 * The keys under which a word is found: no marks, tatweel, seats of hamza or article, ta marbuta as ha, digits as 0-9.
 * A hamza that is not on an alef gives a second key, since writers differ on its seat: `مسؤول`, `مسئول`, `رءوف`.
 */
export const searchKeys = memo((word): readonly string[] => {
  const letters = digitsAs(word, 'latn').replace(NEIGHBOURS, (letter) => PLAIN[letter] ?? letter);
  const key = withoutArticle(keyOf(letters)).replace(ALONE, '');
  return SEATED.test(word) ? [key, withoutArticle(keyOf(letters.replace(EVERY_SEATED, HAMZA)))] : [key];
});

/** The keys of all words of a text, parted by spaces: what an index holds. */
export const indexText = (text: string): string =>
  wordsOf(text)
    .filter(({ kind }) => kind !== 'mark')
    .flatMap(({ start, end }) => searchKeys(text.slice(start, end)))
    .join(' ');

/** One word of a query, as the keys one of which a text must hold. */
export type Term = readonly string[];

/** The words of a query; each must be found. Signs say nothing, so that none can act. */
export const searchTerms = (query: string): readonly Term[] =>
  wordsOf(query)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ start, end }) => searchKeys(query.slice(start, end)).filter((key) => key !== ''))
    .filter((term) => term.length > 0);

/** Whether a key is found by a word of a query: words of three letters and more find what begins with them. */
export const finds = (term: Term, key: string): boolean =>
  term.some((wanted) => (wanted.length >= SHORTEST ? key.startsWith(wanted) : key === wanted));

/** Whether a key of a query also finds what begins with it. */
export const findsBeginnings = (key: string): boolean => key.length >= SHORTEST;
