import type { CalendarWords } from '../../language/calendar-words';
import type { Words } from '../../text/word-list';
import { keysOf, phrasesOf } from '../../text/words';
import type { Openings } from './openings';
import { kindsOf, openingsOf, OPENS_DATE, OPENS_RELATIVE, OPENS_WEEKDAY } from './openings';

/** Phrases by their first word, the longest first. */
export type Phrases<T> = ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly value: T }[]>;

/** Makes lists of phrases, each with what it is worth, ready for `readPhrase`. */
export const phraseMap = <T>(entries: readonly (readonly [list: string, value: T])[]): Phrases<T> => {
  const map = new Map<string, { rest: readonly string[]; value: T }[]>();
  for (const [list, value] of entries) {
    for (const [first = '', ...rest] of phrasesOf(list)) {
      map.set(first, [...(map.get(first) ?? []), { rest, value }]);
    }
  }
  for (const found of map.values()) found.sort((a, b) => b.rest.length - a.rest.length);
  return map;
};

/** What a phrase that opens at a word is worth, and the index of the word after it. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

/** Reads the longest phrase that stands at word `at`; `key` replaces that word's own, without its clitic. */
export const readPhrase = <T>(
  phrases: Phrases<T>,
  words: Words,
  at: number,
  key = words.at(at)?.key ?? '',
): Read<T> | null => {
  const found = phrases
    .get(key)
    ?.find(({ rest }) => rest.every((word, index) => words.at(at + 1 + index)?.key === word));
  return found ? { value: found.value, next: at + 1 + found.rest.length } : null;
};

/** The words with one of them read without what is joined to its front, where a day may open with the rest. */
export const barely = (openings: Openings, words: Words, at: number): Words => {
  const word = words.at(at);
  const key = openings.bareOf(word?.key ?? '');
  if (word?.kind !== 'word' || key === word.key) return words;
  return words.with(at, { ...word, key, start: word.start + word.key.length - key.length });
};

/** Whether a month or a weekday lies before, in or after the story's own. */
export type Side = 'last' | 'this' | 'next';

/** The calendar words of a language, ready for lookups. */
export interface Lexicon extends Openings {
  readonly words: CalendarWords;
  readonly months: Phrases<number>;
  readonly hijriMonths: Phrases<number>;
  readonly jalaliMonths: Phrases<number>;
  /** To which traditions a month's name belongs. */
  readonly traditions: ReadonlyMap<string, ReadonlySet<number>>;
  readonly dayWord: Phrases<true>;
  readonly dayArticle: Phrases<true>;
  readonly verbMonths: ReadonlySet<string>;
  readonly afterDay: ReadonlySet<string>;
  readonly daySuffix: ReadonlySet<string>;
  readonly weekdays: Phrases<number>;
  readonly relative: Phrases<number>;
  readonly ordinals: Phrases<number>;
  readonly dayLink: Phrases<true>;
  readonly yearLink: Phrases<true>;
  readonly monthWord: Phrases<true>;
  readonly sides: Phrases<Side>;
  readonly sidesBefore: Phrases<Side>;
  readonly ranges: readonly { readonly open: Phrases<true> | null; readonly join: Phrases<true> }[];
  readonly clitics: ReadonlySet<string>;
  readonly correspondsTo: ReadonlySet<string>;
  readonly gregorianEra: ReadonlySet<string>;
  readonly hijriEra: ReadonlySet<string>;
  readonly traps: Traps;
  /** What may stand behind the figures of a day: without it, a number is a count. */
  readonly behindDay: ReadonlySet<string>;
}

type TrapSets = Exclude<keyof CalendarWords['traps'], 'todayBeforePrefix' | 'futurePrefixes'>;
export type Traps = Readonly<Record<TrapSets, ReadonlySet<string>>> & {
  readonly todayBeforePrefix: readonly string[];
  readonly futurePrefixes: readonly string[];
};

const flag = (list: string): Phrases<true> => phraseMap([[list, true]]);
const numbered = (lists: readonly string[], from: number): Phrases<number> =>
  phraseMap(lists.map((list, index) => [list, index + from]));

const trapsOf = ({ todayBeforePrefix, futurePrefixes, ...lists }: CalendarWords['traps']): Traps => ({
  ...(Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, keysOf(list)])) as Record<
    TrapSets,
    ReadonlySet<string>
  >),
  todayBeforePrefix: [...todayBeforePrefix],
  futurePrefixes: futurePrefixes.split('|').filter(Boolean),
});

const sidesOf = (words: Readonly<Record<Side, string>>): Phrases<Side> =>
  phraseMap<Side>([
    [words.last, 'last'],
    [words.this, 'this'],
    [words.next, 'next'],
  ]);

const traditionsOf = (lists: readonly (readonly string[])[]): Lexicon['traditions'] => {
  const traditions = new Map<string, Set<number>>();
  lists.forEach((names, index) => {
    for (const key of keysOf(names.join('|'))) traditions.set(key, (traditions.get(key) ?? new Set()).add(index));
  });
  return traditions;
};

type Tables = Omit<Lexicon, keyof Openings | 'behindDay'>;

const tablesOf = (words: CalendarWords): Tables => ({
  words,
  months: numbered(words.months, 1),
  hijriMonths: numbered(words.hijriMonths, 1),
  jalaliMonths: numbered(words.jalaliMonths ?? [], 1),
  traditions: traditionsOf(words.monthTraditions ?? []),
  dayWord: flag(words.dayWord ?? ''),
  dayArticle: flag(words.dayArticle ?? ''),
  verbMonths: keysOf(words.verbMonths ?? ''),
  afterDay: keysOf(words.afterDay ?? ''),
  daySuffix: keysOf(words.daySuffix ?? ''),
  weekdays: numbered(words.weekdays, 0),
  relative: phraseMap(words.relative),
  ordinals: phraseMap(words.ordinals),
  dayLink: flag(words.dayLink),
  yearLink: flag(words.yearLink),
  monthWord: flag(words.monthWord),
  sides: sidesOf(words),
  sidesBefore: sidesOf(words.sidesBefore ?? { last: '', this: '', next: '' }),
  ranges: words.ranges.map(([open, join]) => ({ open: open === '' ? null : flag(open), join: flag(join) })),
  clitics: new Set(words.clitics),
  correspondsTo: keysOf(words.correspondsTo),
  gregorianEra: keysOf(words.gregorianEra),
  hijriEra: keysOf(words.hijriEra),
  traps: trapsOf(words.traps),
});

const firstWords = (maps: readonly Phrases<unknown>[]): ReadonlySet<string> =>
  new Set(maps.flatMap((map) => [...map.keys()]));

const build = (words: CalendarWords): Lexicon => {
  const tables = tablesOf(words);
  const { months, jalaliMonths, hijriMonths, sides, ranges, dayLink, monthWord } = tables;
  const behindDay = [months, jalaliMonths, hijriMonths, dayLink, monthWord, sides, ...ranges.map(({ join }) => join)];
  const kinds = kindsOf([
    [OPENS_DATE, [tables.ordinals, months, jalaliMonths, tables.dayArticle]],
    [OPENS_WEEKDAY, [tables.weekdays, tables.sidesBefore]],
    [OPENS_RELATIVE, [tables.relative]],
  ]);
  return {
    ...tables,
    ...openingsOf(tables, kinds),
    behindDay: new Set([...firstWords(behindDay), ...tables.daySuffix, '/', '-', '.']),
  };
};

const built = new WeakMap<CalendarWords, Lexicon>();

/** The lexicon of a language's calendar words, built once. */
export const lexiconOf = (words: CalendarWords): Lexicon => {
  const known = built.get(words);
  if (known) return known;
  const lexicon = build(words);
  built.set(words, lexicon);
  return lexicon;
};
