import type { CalendarWords } from '../../language/calendar-words';
import { beginnings } from '../../text/beginnings';
import type { Word } from '../../text/words';
import { keysOf, phrasesOf } from '../../text/words';

/** Phrases by their first word, the longest first. */
export type Phrases<T> = ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly value: T }[]>;

const phraseMap = <T>(entries: readonly (readonly [list: string, value: T])[]): Phrases<T> => {
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
  words: readonly Word[],
  at: number,
  key = words[at]?.key ?? '',
): Read<T> | null => {
  const found = phrases.get(key)?.find(({ rest }) => rest.every((word, index) => words[at + 1 + index]?.key === word));
  return found ? { value: found.value, next: at + 1 + found.rest.length } : null;
};

/** Whether a month or a weekday lies before, in or after the story's own. */
export type Side = 'last' | 'this' | 'next';

/** The calendar words of a language, ready for lookups. */
export interface Lexicon {
  readonly words: CalendarWords;
  readonly months: Phrases<number>;
  readonly hijriMonths: Phrases<number>;
  readonly jalaliMonths: Phrases<number>;
  /** To which traditions a month's name belongs. */
  readonly traditions: ReadonlyMap<string, ReadonlySet<number>>;
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
  /** Whether a word opens a day, or a range, by its key, perhaps behind one joined letter: all others are passed over. */
  opensDay(key: string): boolean;
  opensRange(key: string): boolean;
  /** What may stand behind the figures of a day: without it, a number is a count. */
  readonly behindDay: ReadonlySet<string>;
  /** A quick no, where a word opens neither. */
  mayOpen(key: string): boolean;
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

const tablesOf = (words: CalendarWords): Omit<Lexicon, 'opensDay' | 'opensRange' | 'mayOpen' | 'behindDay'> => ({
  words,
  months: numbered(words.months, 1),
  hijriMonths: numbered(words.hijriMonths, 1),
  jalaliMonths: numbered(words.jalaliMonths ?? [], 1),
  traditions: traditionsOf(words.monthTraditions ?? []),
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

/** Whether a word is one of those with which something opens, itself or without its first letter. */
const opener =
  (openings: ReadonlySet<string>): ((key: string) => boolean) =>
  (key) =>
    openings.has(key) || (key.length > 2 && openings.has(key.slice(1)));

const firstWords = (maps: readonly Phrases<unknown>[]): ReadonlySet<string> =>
  new Set(maps.flatMap((map) => [...map.keys()]));

const build = (words: CalendarWords): Lexicon => {
  const tables = tablesOf(words);
  const { weekdays, relative, ordinals, months, jalaliMonths, hijriMonths, sides, sidesBefore, ranges } = tables;
  const { dayLink, monthWord } = tables;
  const days = firstWords([weekdays, relative, ordinals, months, jalaliMonths, sidesBefore]);
  const behindDay = [months, jalaliMonths, hijriMonths, dayLink, monthWord, sides, ...ranges.map(({ join }) => join)];
  const openings = firstWords(ranges.flatMap(({ open }) => open ?? []));
  return {
    ...tables,
    opensDay: opener(new Set(['\u0627\u0644', ...days])),
    opensRange: opener(openings),
    mayOpen: beginnings([...days, ...openings]),
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
