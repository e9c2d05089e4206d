import type { Word } from '../../text/words';
import type { DatelineLexicon } from './lexicon';
import type { Cast } from './roles';
import { count, DASH, isBracketed, settle, settleWord } from './settle';

/** Whether a run of elements is a dateline: by what is known of their names first, by their shape second. */

const afterOf = (cast: readonly Cast[]): string => cast.at(-1)?.element.after ?? '';

/** A source that no ordinary word could be: an agency, a quoted or Latin name, or one of several words. */
const isPlain = ({ element, role }: Cast): boolean =>
  role === 'source' &&
  (element.known.has('agency') ||
    element.quoted ||
    element.words.length > 1 ||
    /\p{Script=Latin}/u.test(element.words[0]?.key ?? ''));

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

/** A name told by its form alone stands beside one place, and not after a bracketed agency; a guess never after a colon. */
const namesFit = (cast: readonly Cast[]): boolean => {
  if (count(cast, 'perhaps', 'guess') === 0) return true;
  const places = count(cast, 'place');
  const sources = count(cast, 'source', 'outlet');
  if (places > 1 || places + sources === 0 || cast.some((each) => each.role === 'source' && isBracketed(each)))
    return false;
  const colon = cast.some(({ element }) => element.before.includes(':'));
  if (places === 0) return !colon && count(cast, 'guess') === 0;
  return count(cast, 'guess') === 0 || (count(cast, 'guess') === 1 && sources === 0 && !colon);
};

/** `site.com`, which no heading is. */
const isAddress = ({ role, element }: Cast): boolean =>
  role === 'outlet' && element.words.some(({ key }) => key === '.');

/** The roles of a first paragraph that is nothing but a dateline; null if it is more, or none. */
export const wholeDateline = (lexicon: DatelineLexicon, read: readonly Cast[]): readonly Cast[] | null => {
  const cast = settleWord(settle(lexicon, read));
  return isWhole(cast) ? cast : null;
};

const isWhole = (cast: readonly Cast[]): boolean => {
  if (count(cast, 'none', 'word') > 0 || !countriesFit(cast) || !fromFits(cast) || !namesFit(cast)) return false;
  const places = count(cast, 'place');
  const sources = count(cast, 'source');
  const outlets = count(cast, 'outlet');
  const people = count(cast, 'person', 'perhaps', 'guess');
  const ended = afterOf(cast) !== '' || count(cast, 'filler') > 0;
  if (people > 3 || places > 4) return false;
  if (sources + outlets + people + count(cast, 'date') > 0 && places + count(cast, 'country') > 0) return true;
  if (places > 0) return places > 1 || ended;
  if (sources > 0) return cast.some(isPlain) || people > 0 || ended;
  return outlets > 0 && (ended || cast.some(isAddress)) && people === 0;
};

/** A dateline with which a sentence goes on in the same paragraph; `next` is that sentence's first word. */
export const isInlineDateline = (lexicon: DatelineLexicon, cast: readonly Cast[], next: Word | undefined): boolean => {
  const after = afterOf(cast);
  const last = cast.at(-1);
  if (!last || count(cast, 'none', 'word', 'guess') > 0 || !countriesFit(cast) || !fromFits(cast)) return false;
  const colon = after.includes(':');
  const dash = DASH.test(after);
  const closed = isBracketed(last) && last.role !== 'country';
  const places = count(cast, 'place') + (count(cast, 'place') === 0 ? count(cast, 'country') : 0);
  const sources = count(cast, 'source', 'outlet');
  const people = count(cast, 'person');
  const led = next !== undefined && lexicon.sets.leadVerbs.has(next.key);
  if (!colon && !dash && !closed && !after.includes(']'))
    return isBareAgency(cast) || (led && places > 0 && sources > 0);
  if (count(cast, 'perhaps') > 0 && (sources === 0 || places === 0)) return false;
  if (sources > 0) return places > 0 || count(cast, 'date', 'filler') > 0 || sourceStands(cast, dash, led);
  if (places === 0 || count(cast, 'place') === 0) return false;
  return (people > 0 && (colon || led)) || count(cast, 'date') > 0 || (people === 0 && dash && led);
};

/** `جنيف 10 أغسطس 2015 م واس`: a place, a date and an agency need no mark. */
const isBareAgency = (cast: readonly Cast[]): boolean =>
  count(cast, 'place') > 0 && count(cast, 'date') > 0 && Boolean(cast.at(-1)?.element.known.has('agency'));

const sourceStands = (cast: readonly Cast[], dash: boolean, led: boolean): boolean =>
  dash && cast.some((each) => isPlain(each) && (isBracketed(each) || led));
