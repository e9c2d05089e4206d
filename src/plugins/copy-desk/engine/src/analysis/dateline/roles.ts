import { nameKey } from '../../text/name-key';
import type { Element } from './elements';
import type { DatelineLexicon } from './lexicon';

/**
 * What an element is in its dateline. A reporter is a `person` by the given name, `perhaps` one by the form of the
 * family name, and a `guess` where nothing speaks against it; a `word` by itself may be an outlet beside a place.
 */
export type Role =
  'place' | 'country' | 'source' | 'outlet' | 'filler' | 'date' | 'person' | 'perhaps' | 'guess' | 'word' | 'none';

export interface Cast {
  readonly element: Element;
  readonly role: Role;
}

const DOMAIN = /^[\p{Script=Latin}\d-]+(?:\.[\p{Script=Latin}\d-]+)+$/u;
/** The Arabic article. */
export const ARTICLE = '\u0627\u0644';

/** Gives each element its role; a name is told by its words. */
export const castOf = (lexicon: DatelineLexicon, elements: readonly Element[]): readonly Cast[] =>
  elements.map((element) => ({ element, role: element.kind === 'name' ? roleOfName(lexicon, element) : element.kind }));

const roleOfName = (lexicon: DatelineLexicon, element: Element): Role => {
  const { sets } = lexicon;
  const words = element.words.filter((word) => word.kind === 'word');
  const keys = words.map((word) => word.key);
  if (DOMAIN.test(element.words.map((word) => word.key).join(''))) return 'outlet';
  if (keys.some((key) => sets.notNames.has(key) || sets.leadVerbs.has(key)))
    return isOutlet(lexicon, keys) ? 'outlet' : 'none';
  if (isOutlet(lexicon, keys)) return 'outlet';
  const [first = ''] = keys;
  if (keys.length === 1) return first.length > 2 ? 'word' : 'none';
  if (keys.length > 5 && !element.words.some((word) => word.key === '.')) return 'none';
  const given =
    sets.givenNames.has(first) ||
    sets.nameParticles.has(first) ||
    sets.givenNames.has(nameKey(keys.slice(0, 2).join('')));
  if (given) return 'person';
  return lexicon.guesses && keys.length <= 4 && !first.startsWith(ARTICLE) ? nameByForm(lexicon, keys) : 'none';
};

const nameByForm = (lexicon: DatelineLexicon, keys: readonly string[]): Role => {
  const { givenNames, nameParticles } = lexicon.sets;
  const rest = keys.slice(1);
  if (isPlace(lexicon, keys[0] ?? '') || rest.some((key) => key.startsWith(ARTICLE) && isPlace(lexicon, key)))
    return 'none';
  if (rest.some((key) => isFamilyName(key) || givenNames.has(key) || nameParticles.has(key))) return 'perhaps';
  return keys.length === 2 && !keys.some((key) => lexicon.names.has(key)) ? 'guess' : 'none';
};

const isPlace = ({ names }: DatelineLexicon, key: string): boolean => names.get(key)?.has('place') === true;

/** `الفاسي`: with the article, and the ending of those who come from somewhere. */
const FROM = '\u064A';
const isFamilyName = (key: string): boolean => key.startsWith(ARTICLE) && key.endsWith(FROM);

const isOutlet = (lexicon: DatelineLexicon, keys: readonly string[]): boolean =>
  keys.length >= 2 && keys.length <= 5 && keys.some((key) => lexicon.sets.outletWords.has(key));
