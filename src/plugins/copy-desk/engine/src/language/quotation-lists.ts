import { fold } from '../text/fold';
import { phraseIndex } from '../text/phrases';
import type { Phrases } from '../text/phrases';
import type { QuotationWords, ReportingWord, Strength } from './quotation-words';

/** Words parted by spaces, as they are looked up. */
export const wordSet = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .trim()
      .split(/\s+/u)
      .filter((word) => word !== '')
      .map(fold),
  );

/** Phrases parted by ` · `, as they are looked up. */
export const phraseSet = (text: string): Phrases =>
  phraseIndex(
    text
      .split('·')
      .map((phrase) => fold(phrase.trim()))
      .filter((phrase) => phrase !== ''),
  );

const STRENGTHS: Readonly<Record<string, Strength>> = { A: 'strong', B: 'likely', C: 'weak' };

/**
 * Reporting words with their forms as they stand, a lemma a line: `lemma|A, B or C|finite forms|participles`;
 * `form:m` and `form:f` show a gender.
 */
export const reportingForms = (table: string): ReadonlyMap<string, ReportingWord> => {
  const forms = new Map<string, ReportingWord>();
  for (const line of table.trim().split('\n')) {
    const [lemma = '', mark = 'B', finite = '', participles = ''] = line.trim().split('|');
    const strength = STRENGTHS[mark] ?? 'likely';
    const add = (list: string, form: ReportingWord['form']): void => {
      for (const written of list.split(' ').filter((word) => word !== '')) {
        const [word = '', gender] = written.split(':');
        const rest = { plural: false, transitive: false, needsObject: false };
        if (forms.has(fold(word))) continue;
        forms.set(fold(word), {
          lemma,
          strength,
          form,
          gender: gender === 'm' || gender === 'f' ? gender : null,
          ...rest,
        });
      }
    };
    add(finite, 'finite');
    add(participles, 'participle');
  }
  return forms;
};

const NOTHING: ReadonlySet<string> = new Set();
const NO_PHRASES: Phrases = new Map();
const NEVER = /(?!)/u;

/** A language of which nothing is known yet: what its own list does not say is empty. */
export const BARE_QUOTATION: QuotationWords = {
  measured: false,
  order: 'verb-first',
  capitals: false,
  nameBehindTitle: false,
  elided: NEVER,
  enclitic: NEVER,
  determiners: NOTHING,
  pronounGender: new Map(),
  verbPhrases: NO_PHRASES,
  reporting: new Map(),
  reportingPhrases: NO_PHRASES,
  doneBefore: NOTHING,
  issuedBy: NO_PHRASES,
  labelVerbs: NOTHING,
  doubled: NEVER,
  loaded: NOTHING,
  continuing: NOTHING,
  impersonal: NO_PHRASES,
  sourcePhrases: NO_PHRASES,
  sourcesBehind: NO_PHRASES,
  sourceTags: NO_PHRASES,
  relayPhrases: NO_PHRASES,
  relayVerbs: NOTHING,
  relayPrepositions: NOTHING,
  attributingVerbs: NOTHING,
  attributingPrepositions: NOTHING,
  pointsBack: NO_PHRASES,
  sentenceWords: NOTHING,
  complementisers: NOTHING,
  reasons: NOTHING,
  proclitics: [],
  prefixes: [],
  labelClitics: NOTHING,
  assimilated: [],
  prefixForms: [],
  clitics: NOTHING,
  present: NEVER,
  endings: [],
  article: null,
  functionWords: NOTHING,
  prepositions: NOTHING,
  relatives: NOTHING,
  relativeGender: new Map(),
  times: NOTHING,
  years: NOTHING,
  pronouns: NOTHING,
  auxiliaries: NOTHING,
  places: NOTHING,
  outlets: NOTHING,
  titles: NOTHING,
  descriptions: NOTHING,
  honorifics: NOTHING,
  organizations: NOTHING,
  documents: NOTHING,
  anonymous: NOTHING,
  placing: NOTHING,
  genitives: NOTHING,
  adjectives: NOTHING,
  noAdjective: NEVER,
  timeAdjectives: NOTHING,
  related: NOTHING,
  callings: NO_PHRASES,
  compoundEndings: NOTHING,
  surnames: NOTHING,
  sourceAdjectives: NOTHING,
  commonNouns: NOTHING,
  namingNouns: NOTHING,
  labelNouns: NOTHING,
  namingPhrases: NO_PHRASES,
  givenNames: NOTHING,
  noName: NEVER,
  nameParticles: NOTHING,
  saying: NOTHING,
  openers: NOTHING,
  intensifiers: NOTHING,
  pluralBodies: NOTHING,
  feminine: [],
  variants: new Map(),
  possessives: [],
  freeRelatives: NOTHING,
  behalf: '',
  plurals: [],
  addressees: NOTHING,
  toThem: NOTHING,
  counterparts: NOTHING,
  sameAgain: NOTHING,
  topicShifts: NO_PHRASES,
};

/** The union of sets. */
export const unionOf = (...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(sets.flatMap((set) => [...set]));
