/**
 * How a language speaks of gatherings: summits, sessions, festivals. Single words are parted by `|` and compared
 * folded (see text/words.ts).
 */
export interface EventWords {
  /** Nouns of gatherings, without the article: `summit`, `festival`. */
  readonly nouns: string;
  /** Nouns of one of a series: `session`; those in `ofGatherings` count only before a noun of `nouns`: `edition`. */
  readonly editions: string;
  readonly ofGatherings: string;
  /** The same with a possessive: `its tenth edition`. */
  readonly ownEditions: string;
  /** What a `session` may be of without being an event: elections, examinations. */
  readonly noEvents: string;
  /** Ordinals from the first to the ninth; then the words of the first in compounds, the tenth, and `-teen`. */
  readonly units: readonly string[];
  readonly firstInCompounds: string;
  readonly tenth: string;
  readonly teen: string;
  /** Ordinals of the tens, from the twentieth to the ninetieth. */
  readonly tens: readonly string[];
  /** The article as it is written onto a noun or before a number. */
  readonly article: string;
  /** `of` and the article in one, and `of` alone, as they are written onto a noun. */
  readonly ofThe: string;
  readonly of: string;
  /** Nouns that begin with the letter of `of`, which `ofThe` swallows. */
  readonly swallowed: string;
  /** Joins an edition to its gathering as a word of its own. */
  readonly ofWord: string;
  /** Conjunctions and prepositions of one letter. */
  readonly clitics: string;
  readonly and: string;
  /** What stands before the place: prepositions and verbs of hosting as words, and a preposition as a letter. */
  readonly inWords: string;
  readonly inLetter: string;
  /** May stand between the preposition and the place: `the city of`. */
  readonly cityWords: string;
  /** Words with which no name goes on. */
  readonly ends: string;
  /** Words right before a gathering of which the story tells: `the opening of`, `the works of`. */
  readonly frames: string;
  /** Words that say that it is held; they come behind its name. */
  readonly held: string;
  /** Right before its last day: `until`. */
  readonly until: string;
  /** Words right before a gathering that is over, or that is only compared with: `since`, `like`. */
  readonly elsewhere: string;
  /** Gatherings that no calendar lists: press conferences. Words behind the noun. */
  readonly passing: string;
  /** Verbs before which the place stands by itself: `Tunis hosts`. */
  readonly hosts?: string;
  /** For a language that writes the names of gatherings with capitals, and joins nothing to a noun. */
  readonly capitals?: CapitalWords;
}

/** How names of gatherings are written with capitals. */
export interface CapitalWords {
  /** Words between those of a name: `of`, `the`. */
  readonly links: string;
  /** Small words that a name holds and may end with. */
  readonly within: string;
  /** Links behind which any small word belongs to the name: `Union des archives`. */
  readonly ofWords: string;
  /** What is written onto a number that counts an edition: `12th`. */
  readonly suffixes: string;
  /** Ordinals in words, from the first on. */
  readonly ordinals: readonly string[];
}

/** For a language that joins no article, preposition or conjunction to its nouns; it counts editions by `capitals`. */
export const NOTHING_JOINED = {
  ofGatherings: '',
  ownEditions: '',
  noEvents: '',
  units: [],
  firstInCompounds: '',
  tenth: '',
  teen: '',
  tens: [],
  article: '',
  ofThe: '',
  of: '',
  swallowed: '',
  ofWord: '',
  clitics: '',
  and: '',
  inLetter: '',
  passing: '',
} as const;
