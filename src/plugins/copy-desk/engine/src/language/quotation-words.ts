import type { Phrases } from '../text/phrases';

/** How far a word alone shows that somebody is quoted. */
export type Strength = 'strong' | 'likely' | 'weak';

/** A form of a reporting word. */
export interface ReportingWord {
  readonly lemma: string;
  /**
   * `strong`: reports wherever it stands; `likely`: with a complementiser, a colon or a mark in its clause;
   * `weak`: only with one of them right behind it or behind its subject.
   */
  readonly strength: Strength;
  /** `noun`: a verbal noun with the one who speaks behind it (“the minister's warning that”). `support` words (“saying”, “his words”) carry the quotation for another verb or noun. */
  readonly form: 'finite' | 'participle' | 'support' | 'noun';
  readonly gender: 'm' | 'f' | null;
  readonly plural: boolean;
  /** Whether what follows may be the one it speaks to or of, and not the one who speaks. */
  readonly transitive: boolean;
  /** Whether it cannot do without one: `حث`. */
  readonly needsObject: boolean;
}

export type NounKind = 'person' | 'organization' | 'anonymous' | 'document';

/** What the engine must know of a language to tell who said what. All words are in their folded form. */
export interface QuotationWords {
  /** Whether figures on annotated articles bear out that a quotation without a speaker is an error and no mere doubt. */
  readonly measured: boolean;
  /** Where the subject of a verb of saying stands by rule; it may stand on the other side. */
  readonly order: 'verb-first' | 'subject-first';
  /** Whether names begin with capital letters, and hardly anything else within a sentence does. */
  readonly capitals: boolean;
  /** What is written onto the beginning of a word with an apostrophe: `l’`, `qu’`. */
  readonly elided: RegExp;
  /** What is written onto the end of a word and is none of it: `’s`. */
  readonly enclitic: RegExp;
  /** Articles and the like in front of a noun. */
  readonly determiners: ReadonlySet<string>;
  /** The gender that a pronoun shows as the subject of a verb. */
  readonly pronounGender: ReadonlyMap<string, 'm' | 'f' | null>;
  /** Whether nothing but the name stands behind a title: what it is of stands before it. */
  readonly nameBehindTitle: boolean;
  /** Several words that together are a verb of saying: `اظهار داشت`. */
  readonly verbPhrases: Phrases;
  readonly reporting: ReadonlyMap<string, ReportingWord>;
  /** Several words that together report: `جاء في`; they name a document behind or before them. */
  readonly reportingPhrases: Phrases;
  /** Verbs whose doer stands behind a preposition, before `that` and what was done: `سبق للوزير أن`. */
  readonly doneBefore: ReadonlySet<string>;
  /** What stands between a noun for what was said and the one who said it: `التحذيرات الصادرة عن`. */
  readonly issuedBy: Phrases;
  /** Verbs that call something by a name, which may stand right behind them: `اعتبر القرار «…»`. */
  readonly labelVerbs: ReadonlySet<string>;
  /** The sign of a doubled letter, which tells a verb from a preposition: `بيّن`. */
  readonly doubled: RegExp;
  /** Lemmas of verbs that judge what they report: `زعم`. */
  readonly loaded: ReadonlySet<string>;
  /** Lemmas of verbs by which the last speaker goes on: `أضاف`. */
  readonly continuing: ReadonlySet<string>;
  /** Words that look like a reporting verb and belong to nobody: `تجدر الإشارة إلى`. */
  readonly impersonal: Phrases;
  /** `according to`, before or after what was said; the source stands behind them. */
  readonly sourcePhrases: Phrases;
  /** The same where the source stands before them: `کے مطابق`. */
  readonly sourcesBehind: Phrases;
  /** The same, with the source named before and implied here: `على حد قوله`. */
  readonly sourceTags: Phrases;
  /** Those of them that pass on what another source said: `نقلا عن`. */
  readonly relayPhrases: Phrases;
  /** Verbs that pass on somebody's words: the source stands behind one of `relayPrepositions`. */
  readonly relayVerbs: ReadonlySet<string>;
  readonly relayPrepositions: ReadonlySet<string>;
  /** Those among them whose source stands behind other prepositions, one of `prefixForms` too: `نسبت إلى`. */
  readonly attributingVerbs: ReadonlySet<string>;
  readonly attributingPrepositions: ReadonlySet<string>;
  /** `with these words`: the verb behind it reports what was quoted before. */
  readonly pointsBack: Phrases;
  /** Words that only sentences hold, and no name or term: particles, auxiliaries, pronouns. */
  readonly sentenceWords: ReadonlySet<string>;
  /** Words that open what was said: `that`. */
  readonly complementisers: ReadonlySet<string>;
  /** Those among them that give a reason or a likeness, and never what somebody said. */
  readonly reasons: ReadonlySet<string>;
  /** Conjunctions and the like that are written together with the next word. */
  readonly proclitics: readonly string[];
  /** Prepositions written together with the next word. */
  readonly prefixes: readonly string[];
  /** Those of them behind which reporting words put somebody's words: `وصفه بـ«…»`. */
  readonly labelClitics: ReadonlySet<string>;
  /** Beginnings that a preposition or a conjunction makes with the article: `لل`, `بال`. */
  readonly assimilated: readonly string[];
  /** The preposition of a source as it is written with the word behind it, and that word without it: `لل`, `ال`. */
  readonly prefixForms: readonly (readonly [written: string, meant: string])[];
  /** What may stand, joined, before an opening mark. */
  readonly clitics: ReadonlySet<string>;
  /** Whether straight marks are written within words, as the gershayim of Hebrew acronyms are. */
  readonly marksInWords?: boolean;
  /** The shape of a verb in the present. */
  readonly present: RegExp;
  /** Letters that stand for others at the end of a word: `ى`, `ي`. */
  readonly endings: readonly (readonly [written: string, meant: string])[];
  /** The article where it is written together with its noun. */
  readonly article: string | null;
  /** Prepositions, particles, pronouns and times: a name neither holds nor begins with one. */
  readonly functionWords: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** The gender of whom a relative speaks, where it shows it. */
  readonly relativeGender: ReadonlyMap<string, 'm' | 'f'>;
  readonly times: ReadonlySet<string>;
  /** Adjectives behind a noun of time: `last`. */
  readonly timeAdjectives: ReadonlySet<string>;
  /** Nouns of time before the number of a year. */
  readonly years: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** Words that put a verb in the past and may stand before its subject: `كان … قال`. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Countries and cities of one word: no name of a person. */
  readonly places: ReadonlySet<string>;
  /** Nouns for those to whom a statement is made, behind a preposition: `لصحيفة`. */
  readonly outlets: ReadonlySet<string>;
  /** Titles, offices and professions. */
  readonly titles: ReadonlySet<string>;
  /** Those among them by which somebody may be called who has an office too: `the striker`, `the author of …`. */
  readonly descriptions: ReadonlySet<string>;
  /** Titles after which the name itself follows. */
  readonly honorifics: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly anonymous: ReadonlySet<string>;
  /** Relatives and staff, with the pronoun of whom they belong to: `والدته`. */
  readonly related: ReadonlySet<string>;
  /** Words behind which the name of somebody described stands: `وتدعى`. */
  readonly callings: Phrases;
  /** Prepositions by which it says where a source is: `مصدر في الوزارة`. */
  readonly placing: ReadonlySet<string>;
  /** Prepositions by which the name of a body goes on: `Ministry of Transport`. */
  readonly genitives: ReadonlySet<string>;
  /** Adjectives by which a phrase goes on behind an unnamed source: `مقرب من`. */
  readonly sourceAdjectives: ReadonlySet<string>;
  /** Other nouns that are no part of a name. */
  readonly commonNouns: ReadonlySet<string>;
  /** Adjectives that narrow an office or a body and are nobody's name. */
  readonly adjectives: ReadonlySet<string>;
  /** Shapes of definite nouns that no adjective has. */
  readonly noAdjective: RegExp;
  /** Nouns whose name follows in quotation marks: newspaper, ship, film. */
  readonly namingNouns: ReadonlySet<string>;
  /** Those among them of which a sentence says what they are: `the motto is “…”`. */
  readonly labelNouns: ReadonlySet<string>;
  /** Words after which marks hold a name, title, slogan or term: `بعنوان`, `ما يسمى`. */
  readonly namingPhrases: Phrases;
  /** Given names: where one stands, a name begins. */
  readonly givenNames: ReadonlySet<string>;
  /** Shapes that only other words have, plurals and verbal nouns among them. */
  readonly noName: RegExp;
  /** Titles that are surnames behind a given name: `النجار`. */
  readonly surnames: ReadonlySet<string>;
  /** What makes a given name of the word before it: `نور الدين`. */
  readonly compoundEndings: ReadonlySet<string>;
  /** Particles of names: they neither stand alone nor end a name. */
  readonly nameParticles: ReadonlySet<string>;
  /** Forms of “say” that stand together with another verb: `وتابع قائلا`, `ومضى يقول`. */
  readonly saying: ReadonlySet<string>;
  /** Words that may open a sentence before its subject: `أما`, `لكن`. */
  readonly openers: ReadonlySet<string>;
  /** Adverbs that end a judgement: `very`. */
  readonly intensifiers: ReadonlySet<string>;
  /** Plurals of bodies, which take a feminine verb. */
  readonly pluralBodies: ReadonlySet<string>;
  /** Endings of feminine nouns. */
  readonly feminine: readonly string[];
  /** Forms of one particle of names that stand for each other: `ابن`, `بن`. */
  readonly variants: ReadonlyMap<string, string>;
  /** Pronouns written onto a noun. */
  readonly possessives: readonly string[];
  /** Relatives without a noun before them: `ما`. */
  readonly freeRelatives: ReadonlySet<string>;
  /** The preposition by which one speaks for another: `باسم`. */
  readonly behalf: string;
  /** Endings by which a definite noun shows that it is a group. */
  readonly plurals: readonly string[];
  /** Those to whom one speaks: `to reporters`. */
  readonly addressees: ReadonlySet<string>;
  /** Prepositions with the pronoun of whom one speaks to or of, which may stand between a verb and its subject: `قال له الوزير`. */
  readonly toThem: ReadonlySet<string>;
  /** One of the same office elsewhere: `his counterpart`. */
  readonly counterparts: ReadonlySet<string>;
  /** `the latter`, `the same`: whoever spoke before. */
  readonly sameAgain: ReadonlySet<string>;
  /** Words that turn to somebody else: an implied speaker does not outlive them. */
  readonly topicShifts: Phrases;
}
