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
}
