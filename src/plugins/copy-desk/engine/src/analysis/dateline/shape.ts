import { isInCapitals } from '../../text/capitals';
import type { Word } from '../../text/words';
import type { DatelineLexicon } from './lexicon';
import type { Cast } from './roles';
import { ARTICLE } from './roles';
import { count, DASH, isBracketed, isKnownSource, settle, settleWord } from './settle';

/** Whether a run of elements is a dateline: by what is known of their names first, by their shape second. */

/** A date with a month's name; two numbers may be a score. */
const isDate = ({ role, element }: Cast): boolean =>
  role === 'date' && element.words.some(({ kind }) => kind === 'word');

const afterOf = (cast: readonly Cast[]): string => cast.at(-1)?.element.after ?? '';

/** A source that no ordinary word could be: an agency, a quoted or Latin name, or one of several words. */
const isPlain = ({ element, role }: Cast): boolean =>
  role === 'source' &&
  (element.known.has('agency') ||
    element.quoted ||
    element.words.length > 1 ||
    /\p{Script=Latin}/u.test(element.words[0]?.key ?? ''));

/** A country stands after its place, or where a place would; behind a dash only where a bracketed source follows. */
const countriesFit = (cast: readonly Cast[]): boolean =>
  cast.every(({ element, role }, index) => {
    if (role !== 'country') return true;
    const [before, after] = [cast[index - 1], cast[index + 1]];
    if (before === undefined || before.role !== 'place' || /[\u060C,(]|^$/u.test(element.before)) return true;
    return after !== undefined && isKnownSource(after) && isBracketed(after);
  });

/** `reporter from place` needs a known reporter or outlet: `a delegation from Riyadh` has the same shape. */
const fromFits = (cast: readonly Cast[]): boolean =>
  cast.every(({ element }, index) => {
    if (!element.before.includes('<')) return true;
    const before = cast[index - 1]?.role;
    return before === 'source' || before === 'outlet' || before === 'person';
  });

/** Endings of nouns and adjectives that family names seldom have. */
const NOUNLIKE = /(?:\u0647|\u0627\u062A)$/u;

const isNounlike = ({ element, role }: Cast): boolean =>
  role === 'guess' && element.words.some(({ key }) => NOUNLIKE.test(key) || key.startsWith(ARTICLE));

/**
 * A name told by its form alone stands beside its place, or after a dash beside a source that nothing else could be;
 * never after a bracketed agency, where the sentence begins.
 */
const namesFit = (cast: readonly Cast[], followed: boolean): boolean => {
  const unsure = count(cast, 'perhaps', 'guess');
  const places = count(cast, 'place');
  if (unsure === 0) return true;
  if (cast.some((each) => each.role === 'source' && isBracketed(each))) return false;
  const colon = cast.some(({ element }) => element.before.includes(':'));
  if (cast.some((each) => isPlain(each) || isAddress(each)) && !colon) return true;
  if (places === 0) return count(cast, 'source', 'outlet') > 0 && !colon && count(cast, 'guess') === 0;
  if (places > Math.max(1, unsure + count(cast, 'person')) || (places > 1 && !colon)) return false;
  return count(cast, 'guess') === 0 || (unsure === 1 && !cast.some(isNounlike) && (followed || !colon));
};

/** `site.com`, which no heading is. */
export const isAddress = ({ role, element }: Cast): boolean =>
  role === 'outlet' && element.words.some(({ key }) => key === '.');

/**
 * The roles of a first paragraph that is nothing but a dateline; null if it is more, or none.
 * `followed` says that prose comes next, and not another heading.
 */
export const wholeDateline = (
  lexicon: DatelineLexicon,
  read: readonly Cast[],
  followed: boolean,
): readonly Cast[] | null => {
  const cast = settleWord(settle(lexicon, read));
  return isWhole(cast, followed) ? cast : null;
};

const isWhole = (cast: readonly Cast[], followed: boolean): boolean => {
  if (count(cast, 'none', 'word') > 0 || !countriesFit(cast) || !fromFits(cast) || !namesFit(cast, followed))
    return false;
  const places = count(cast, 'place');
  const sources = count(cast, 'source');
  const outlets = count(cast, 'outlet');
  const people = count(cast, 'person', 'perhaps', 'guess');
  const ended = afterOf(cast) !== '' || count(cast, 'filler') > 0;
  if (people > 3 || places > 4 || isSpoken(cast)) return false;
  if (sources + outlets + people + cast.filter(isDate).length > 0 && places + count(cast, 'country') > 0) return true;
  if (places > 0) return ended && count(cast, 'date') === 0;
  if (sources > 0) return cast.some(isPlain) || people > 0 || ended;
  if (outlets === 0) return count(cast, 'person') > 0 && (count(cast, 'filler') > 0 || isSigned(cast, followed));
  return (ended || cast.some(isAddress)) && (people === 0 || cast.some(isAddress));
};

/** `سلمى البركاني (الرباط): …` tells who speaks, and what. */
const isSpoken = (cast: readonly Cast[]): boolean =>
  cast.some((each, index) => isBracketed(each) && each.element.after.includes(':') && index < cast.length - 1);

/** `كتبت سلمى البركاني`, with a story below it. */
const isSigned = (cast: readonly Cast[], followed: boolean): boolean =>
  followed && cast.length === 1 && cast[0]?.element.led === true;

/** Whether nothing but its bracket need stand behind an element: not so a land, or a paper by the name of a common thing. */
const closes = ({ role, element }: Cast): boolean =>
  role !== 'country' && (role !== 'source' || element.known.has('agency') || element.words.length > 1);

/** A dateline with which a sentence goes on in the same paragraph; `next` is that sentence's first word. */
export const isInlineDateline = (lexicon: DatelineLexicon, cast: readonly Cast[], next: Word | undefined): boolean => {
  const after = afterOf(cast);
  const last = cast.at(-1);
  if (!last || count(cast, 'none', 'word', 'guess') > 0 || !countriesFit(cast) || !fromFits(cast)) return false;
  const colon = after.includes(':');
  const dash = DASH.test(after);
  const closed = isBracketed(last) && closes(last);
  const places = count(cast, 'place') + (count(cast, 'place') === 0 ? count(cast, 'country') : 0);
  const sources = count(cast, 'source', 'outlet');
  const people = count(cast, 'person');
  const led = next !== undefined && lexicon.sets.leadVerbs.has(next.key);
  if (!colon && !dash && !closed && !after.includes(']'))
    return isBareAgency(cast) || isStopped(cast) || (led && places > 0 && sources > 0);
  if (count(cast, 'perhaps') > 0 && (sources === 0 || places === 0)) return false;
  if (sources > 0)
    return (
      places > 0 ||
      sources > 1 ||
      count(cast, 'date', 'filler') > 0 ||
      (people > 0 && colon) ||
      sourceStands(cast, dash, led)
    );
  if (people > 0 && colon && isWritten(lexicon, cast)) return true;
  if (places === 0 || count(cast, 'place') === 0) return false;
  return (
    (count(cast, 'filler') > 0 && (colon || dash || closed)) ||
    (lexicon.placeColon && cast.length === 1 && colon) ||
    (people > 0 && (colon || led) && !cast.some(isBracketed)) ||
    cast.some(isDate) ||
    (people === 0 && dash && (led || isInCapitals(cast[0]?.element.text ?? '')))
  );
};

/** `جنيف 10 أغسطس 2015 م واس`: a place, a date and an agency need no mark. */
const isBareAgency = (cast: readonly Cast[]): boolean =>
  count(cast, 'place') > 0 && count(cast, 'date') > 0 && Boolean(cast.at(-1)?.element.known.has('agency'));

/** `كتب - سالم الفاسي:`, with a dash: without one, somebody has written what follows. */
const isWritten = ({ sets }: DatelineLexicon, [first, second]: readonly Cast[]): boolean =>
  first?.role === 'filler' &&
  sets.beforeByline.has(first.element.words[0]?.key ?? '') &&
  second?.role === 'person' &&
  DASH.test(second.element.before);

/** `موسكو - سبوتنيك.` */
const isStopped = (cast: readonly Cast[]): boolean => {
  const last = cast.at(-1)?.element;
  return (
    Boolean(last?.known.has('agency') && last.after.startsWith('.') && DASH.test(last.before)) &&
    count(cast, 'place') > 0
  );
};

const sourceStands = (cast: readonly Cast[], dash: boolean, led: boolean): boolean =>
  dash &&
  cast.some(
    (each) => (isPlain(each) && led) || (each.role === 'source' && isBracketed(each) && each.element.known.size > 0),
  );
