/** What a language's datelines are made of, besides places and sources. Word lists are parted by `|`. */
export interface DatelineWords {
  /** Joins an outlet or a reporter to the place: `Elaph from Rabat`. */
  readonly from: string;
  /** May stand before the date. */
  readonly on: string;
  /** Between a Hijri date and its Gregorian one. */
  readonly correspondsTo: string;
  /** Words that name no source of their own: `exclusive`, `follow-ups`. */
  readonly fillers: string;
  /** May stand before the place: `the Rabat office`. */
  readonly beforePlace: string;
  /** May stand before the reporter: `by`, `wrote`. */
  readonly beforeByline: string;
  /** A word that makes a name an outlet's: `agency`, `online`. */
  readonly outletWords: string;
  /** First words of people's names, and particles within them. */
  readonly givenNames: string;
  readonly nameParticles: string;
  /** Words that no person's name holds: function words, frequent nouns of headlines. */
  readonly notNames: string;
  /** Verbs with which a first sentence opens. */
  readonly leadVerbs: string;
  /** Whether two unknown words beside a place are taken for a reporter's name. */
  readonly guesses: boolean;
  /** Whether places and sources are looked up as Persian, Hebrew and Urdu write them, too. */
  readonly local?: boolean;
  /** Whether a place and a colon alone are a dateline; elsewhere they open a heading as well. */
  readonly placeColon?: boolean;
}
