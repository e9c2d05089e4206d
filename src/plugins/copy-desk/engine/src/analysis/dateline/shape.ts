import type { Word } from '../../text/words';
import type { Cast, Role } from './roles';
import type { DatelineLexicon } from './lexicon';

/** Whether a run of elements is a dateline: by what is known of their names first, by their shape second. */

const DASH = /[-\u2013\u2014\u2015\u2212]/u;
const count = (cast: readonly Cast[], ...roles: readonly Role[]): number =>
  cast.filter(({ role }) => roles.includes(role)).length;

const afterOf = (cast: readonly Cast[]): string => cast.at(-1)?.element.after ?? '';

/** A source that no ordinary word could be: an agency, a quoted or Latin name, or one of several words. */
const isPlain = ({ element, role }: Cast): boolean =>
  role === 'source' &&
  (element.known.has('agency') ||
    element.quoted ||
    element.words.length > 1 ||
    /\p{Script=Latin}/u.test(element.words[0]?.key ?? ''));

/** A city's name that is also a newspaper's is the newspaper beside another city; a lone unknown word is an outlet. */
export const settle = (lexicon: DatelineLexicon, cast: readonly Cast[]): readonly Cast[] => {
  if (count(cast, 'source', 'outlet', 'person', 'perhaps') > 0) return cast;
  const last = cast.at(-1);
  const places = count(cast, 'place');
  const words = count(cast, 'word');
  if (words === 1 && places > 0 && !cast.some(({ role }) => role === 'none'))
    return cast.map((each) => (each.role === 'word' ? { ...each, role: 'outlet' } : each));
  const name = last?.element.words.map((word) => word.key).join('') ?? '';
  if (words === 0 && places === 2 && last?.role === 'place' && lexicon.cityOutlets.has(name))
    return [...cast.slice(0, -1), { ...last, role: 'source' }];
  return cast;
};

/** A country stands after its place, or where a place would. */
const countriesFit = (cast: readonly Cast[]): boolean =>
  cast.every(({ element, role }, index) => {
    if (role !== 'country') return true;
    const before = cast[index - 1];
    return before === undefined || before.role !== 'place' || /[\u060C,(]|^$/u.test(element.before);
  });

/** `reporter from place` needs a known reporter or outlet: `a delegation from Riyadh` has the same shape. */
const fromFits = (cast: readonly Cast[]): boolean =>
  cast.every(({ element }, index) => {
    if (!element.before.includes('<')) return true;
    const before = cast[index - 1]?.role;
    return before === 'source' || before === 'outlet' || before === 'person';
  });

/** A first paragraph that is nothing but a dateline. */
export const isWholeDateline = (cast: readonly Cast[]): boolean => {
  if (count(cast, 'none', 'word') > 0 || !countriesFit(cast) || !fromFits(cast)) return false;
  const places = count(cast, 'place', 'country');
  const sources = count(cast, 'source');
  const outlets = count(cast, 'outlet');
  const people = count(cast, 'person', 'perhaps');
  const ended = afterOf(cast) !== '' || count(cast, 'filler') > 0;
  if (people > 3 || places > 4) return false;
  if (places > 0)
    return (
      sources + outlets + people + count(cast, 'date') > 0 ||
      count(cast, 'place') > 1 ||
      (ended && count(cast, 'place') > 0)
    );
  if (sources > 0) return cast.some(isPlain) || people > 0 || ended;
  return outlets > 0 && ended && people === 0;
};

const isBracketed = ({ element }: Cast): boolean =>
  (element.before.includes('(') && element.after.startsWith(')')) ||
  (element.before.endsWith('/') && element.after.startsWith('/'));

/** A dateline with which a sentence goes on in the same paragraph; `next` is that sentence's first word. */
export const isInlineDateline = (lexicon: DatelineLexicon, cast: readonly Cast[], next: Word | undefined): boolean => {
  const after = afterOf(cast);
  const last = cast.at(-1);
  if (!last || count(cast, 'none', 'word') > 0 || !countriesFit(cast) || !fromFits(cast)) return false;
  const colon = after.includes(':');
  const dash = DASH.test(after);
  const closed = isBracketed(last) && last.role !== 'country';
  if (!colon && !dash && !closed && !after.includes(']')) return isBareAgency(cast);
  const places = count(cast, 'place') + (count(cast, 'place') === 0 ? count(cast, 'country') : 0);
  const sources = count(cast, 'source', 'outlet');
  const people = count(cast, 'person');
  const led = next !== undefined && lexicon.sets.leadVerbs.has(next.key);
  if (count(cast, 'perhaps') > 0 && (sources === 0 || places === 0)) return false;
  if (sources > 0) return places > 0 || count(cast, 'date') > 0 || sourceStands(cast, dash, led);
  if (places === 0 || count(cast, 'place') === 0) return false;
  return (people > 0 && (colon || led)) || count(cast, 'date') > 0 || (people === 0 && dash && led);
};

/** `جنيف 10 أغسطس 2015 م واس`: a place, a date and an agency need no mark. */
const isBareAgency = (cast: readonly Cast[]): boolean =>
  count(cast, 'place') > 0 && count(cast, 'date') > 0 && Boolean(cast.at(-1)?.element.known.has('agency'));

const sourceStands = (cast: readonly Cast[], dash: boolean, led: boolean): boolean =>
  dash && cast.some((each) => isPlain(each) && (isBracketed(each) || led || count(cast, 'filler') > 0));
