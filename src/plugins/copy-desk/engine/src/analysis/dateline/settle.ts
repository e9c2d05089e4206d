import { isInCapitals } from '../../text/capitals';
import type { DatelineLexicon } from './lexicon';
import type { Cast, Role } from './roles';
import { ARTICLE } from './roles';

/** Marks that part the elements of a dateline. */
export const DASH = /[-\u2013\u2014\u2015\u2212/]/u;

/** How many elements have one of the roles. */
export const count = (cast: readonly Cast[], ...roles: readonly Role[]): number =>
  cast.filter(({ role }) => roles.includes(role)).length;

/** Whether an element stands in brackets or between slashes. */
export const isBracketed = ({ element }: Cast): boolean =>
  (element.before.includes('(') && element.after.startsWith(')')) ||
  (element.before.endsWith('/') && element.after.startsWith('/'));

/** Whether an element is an agency or an outlet that the desk knows. */
export const isKnownSource = ({ element, role }: Cast): boolean =>
  role === 'source' && (element.known.has('agency') || element.known.has('outlet'));

/** What a name is that could be two things: decided by what stands beside it. */
export const settle = (lexicon: DatelineLexicon, cast: readonly Cast[]): readonly Cast[] =>
  settleCity(
    lexicon,
    cast.map((each, index) => settleUnknown(settleRegion(settleAgency(each, cast), cast[index - 1]), index, cast)),
  );

/** قنا is a town and an agency: beside another place, or in brackets, it is the agency. */
const settleAgency = (each: Cast, cast: readonly Cast[]): Cast => {
  const ambiguous = each.role === 'place' && each.element.known.has('agency');
  return ambiguous && (count(cast, 'place') > 1 || isBracketed(each)) ? { ...each, role: 'source' } : each;
};

/** Behind its place, a land is where the place lies: `GAZA CITY, Gaza Strip`. */
const settleRegion = (each: Cast, before: Cast | undefined): Cast => {
  const { known, before: joint } = each.element;
  const behind = before?.role === 'place' && /[\u060C,(]/u.test(joint);
  return behind && each.role === 'place' && known.has('region') ? { ...each, role: 'country' } : each;
};

/** In front of a bracketed agency stands a place, be it known or not: `تلعة (أ ف ب) -`, `SKHIRAT, Morocco (AP) -`. */
const isBeforeAgency = ({ element, role }: Cast, index: number, cast: readonly Cast[]): boolean => {
  if (index > 0 || !['word', 'guess', 'none'].includes(role) || element.led || element.before !== '') return false;
  const agency = cast.find(({ role: other }) => !['country', 'date'].includes(other) && other !== role) ?? cast[0];
  const short = element.words.length <= 3 && (role !== 'none' || isInCapitals(element.text));
  const bracketed = agency !== undefined && isKnownSource(agency) && isBracketed(agency);
  return short && bracketed && DASH.test(agency.element.after);
};

/** An unknown word is what only it can be: a source in `عدن (سما):`, `سعد العلي- سما- جدة:`, a place in `سبق- سما:`. */
const settleUnknown = (each: Cast, index: number, cast: readonly Cast[]): Cast => {
  if (isBeforeAgency(each, index, cast)) return { ...each, role: 'place' };
  if (each.role !== 'word') return each;
  const before = cast[index - 1]?.role ?? 'none';
  const { after } = each.element;
  const dashed = DASH.test(each.element.before);
  const ends = (cast.at(-1)?.element.after ?? '').includes(':');
  if (isBracketed(each) && ['place', 'date'].includes(before) && /^\).*[-\u2013\u2014:]/u.test(after))
    return { ...each, role: 'source' };
  if (before === 'person' && cast[index + 1]?.role === 'place' && dashed && ends) return { ...each, role: 'source' };
  if (index === 0 && isTightSource(each, cast, ends)) return { ...each, role: 'source' };
  const isLast = index === cast.length - 1 && count(cast, 'place') === 0;
  const signed = count(cast, 'person') > 0 || isTight(cast[index - 1]);
  if (before === 'source' && signed && isLast && dashed && ends && /^-?:/u.test(after))
    return { ...each, role: 'place' };
  if (before === 'person' && isLast && index === 1 && isBracketed(each)) return { ...each, role: 'place' };
  return each;
};

/** Whether the mark behind an element touches it. */
const isTight = (each: Pick<Cast, 'element'> | undefined): boolean =>
  each !== undefined && each.element.close === each.element.end + each.element.after.length;

/** `سبق- جدة:`: a dash that touches the word in front of a place and its colon, and nothing else. */
const isTightSource = ({ element }: Cast, cast: readonly Cast[], ends: boolean): boolean =>
  element.before === '' &&
  DASH.test(element.after) &&
  isTight({ element }) &&
  cast.length === 2 &&
  cast[1]?.role === 'place' &&
  ends;

/** A city's name that is also a newspaper's is the newspaper beside another city. */
const settleCity = (lexicon: DatelineLexicon, cast: readonly Cast[]): readonly Cast[] => {
  const last = cast.at(-1);
  const name = last?.element.words.map((word) => word.key).join('') ?? '';
  const named = cast.some(({ role }) => !['place', 'country', 'filler'].includes(role));
  if (named || last?.role !== 'place' || count(cast, 'place') !== 2 || !lexicon.cityOutlets.has(name)) return cast;
  return [...cast.slice(0, -1), { ...last, role: 'source' }];
};

/**
 * In a line of its own, a lone unknown name beside a place is an outlet: with its article (`لندن - الرياضية`), or where a
 * reporter is named besides (`لندن - سما - سعد العلي`).
 */
export const settleWord = (cast: readonly Cast[]): readonly Cast[] => {
  const alone = count(cast, 'place') > 0 && count(cast, 'word') === 1;
  if (!alone || count(cast, 'source', 'outlet', 'perhaps', 'guess', 'none') > 0) return cast;
  const reported = count(cast, 'person') > 0;
  return cast.map((each) => (isOutletWord(each, reported) ? { ...each, role: 'outlet' } : each));
};

const isOutletWord = ({ element, role }: Cast, reported: boolean): boolean => {
  if (role !== 'word' || /[<(]/u.test(element.before + element.after)) return false;
  return reported || Boolean(element.words[0]?.key.startsWith(ARTICLE));
};
