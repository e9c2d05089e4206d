import type { CapitalWords, EventWords } from '../../language/event-words';
import { phraseMap } from '../dates/lexicon';
import type { PlaceWords } from './places';
import { keyOf, keysOf } from '../../text/words';

type ListName =
  | 'nouns'
  | 'editions'
  | 'ofGatherings'
  | 'ownEditions'
  | 'noEvents'
  | 'swallowed'
  | 'inWords'
  | 'ends'
  | 'frames'
  | 'held'
  | 'until'
  | 'elsewhere'
  | 'passing'
  | 'clitics'
  | 'tenth'
  | 'teen';

const numbered = (lists: readonly string[], value: (index: number) => number): [string, number][] =>
  lists.flatMap((list, index) => [...keysOf(list)].map((key): [string, number] => [key, value(index)]));

/** The words for gatherings of a language, ready for lookups. */
export type EventLexicon = Readonly<Record<ListName, ReadonlySet<string>>> &
  PlaceWords & {
    readonly words: EventWords;
    readonly units: ReadonlyMap<string, number>;
    /** Units as they stand before `-teen` and tens. */
    readonly joinedUnits: ReadonlyMap<string, number>;
    readonly tens: ReadonlyMap<string, number>;
    /** In a language that writes names with capitals. */
    readonly capitals: CapitalNames | null;
  };

/** How names of gatherings are written with capitals, ready for lookups. */
export interface CapitalNames {
  readonly links: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
  readonly ofWords: ReadonlySet<string>;
  readonly suffixes: ReadonlySet<string>;
  readonly ordinals: ReadonlyMap<string, number>;
}

const capitalNames = ({ links, within, ofWords, suffixes, ordinals }: CapitalWords): CapitalNames => ({
  links: keysOf(links),
  within: keysOf(within),
  ofWords: keysOf(ofWords),
  suffixes: keysOf(suffixes),
  ordinals: new Map(numbered(ordinals, (index) => index + 1)),
});

const build = (words: EventWords): EventLexicon => {
  const units = numbered(words.units, (index) => index + 1);
  return {
    words,
    nouns: keysOf(words.nouns),
    editions: keysOf(words.editions),
    ofGatherings: keysOf(words.ofGatherings),
    ownEditions: keysOf(words.ownEditions),
    noEvents: keysOf(words.noEvents),
    swallowed: keysOf(words.swallowed),
    inWords: keysOf(words.inWords),
    cityWords: phraseMap([[words.cityWords, true]]),
    inLetter: keyOf(words.inLetter),
    hosts: keysOf(words.hosts ?? ''),
    ends: keysOf(words.ends),
    frames: keysOf(words.frames),
    held: keysOf(words.held),
    until: keysOf(words.until),
    elsewhere: keysOf(words.elsewhere),
    passing: keysOf(words.passing),
    clitics: keysOf(words.clitics),
    tenth: keysOf(words.tenth),
    teen: keysOf(words.teen),
    units: new Map(units),
    joinedUnits: new Map([...units, ...numbered([words.firstInCompounds], () => 1)]),
    tens: new Map(numbered(words.tens, (index) => (index + 2) * 10)),
    capitals: words.capitals ? capitalNames(words.capitals) : null,
  };
};

const built = new WeakMap<EventWords, EventLexicon>();

/** The lexicon of a language's words for gatherings, built once. */
export const eventLexicon = (words: EventWords): EventLexicon => {
  const known = built.get(words);
  if (known) return known;
  const lexicon = build(words);
  built.set(words, lexicon);
  return lexicon;
};

/** Whether a word carries the article, alone or with what is written onto it: `ال…`, `لل…`, `وال…`. */
export const isDefinite = ({ words, clitics }: EventLexicon, key: string): boolean => {
  const article = keyOf(words.article);
  const least = article.length + 2;
  if (key.length < least) return false;
  if (key.startsWith(article) || key.startsWith(keyOf(words.ofThe))) return true;
  return clitics.has(key.charAt(0)) && key.length > least && key.slice(1).startsWith(article);
};

/** A noun without the article, and without the one letter that may be written onto it. */
export const bareNoun = (
  { words, clitics }: EventLexicon,
  key: string,
  known: ReadonlySet<string>,
): { readonly noun: string; readonly skip: number; readonly definite: boolean } | null => {
  const article = keyOf(words.article);
  const ofThe = keyOf(words.ofThe);
  const tries: [string, number, boolean][] = [[key, 0, false]];
  if (key.startsWith(article)) tries.push([key.slice(article.length), 0, true]);
  if (key.startsWith(ofThe)) tries.push([key.slice(ofThe.length), 0, true]);
  if (clitics.has(key.charAt(0))) {
    const rest = key.slice(1);
    tries.push([rest, 1, false]);
    if (rest.startsWith(article)) tries.push([rest.slice(article.length), 1, true]);
  }
  const found = tries.find(([noun]) => known.has(noun));
  return found ? { noun: found[0], skip: found[1], definite: found[2] } : null;
};
