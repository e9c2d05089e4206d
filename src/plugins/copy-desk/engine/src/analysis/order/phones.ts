import type { OrderWords } from '../../language/order-words';
import type { Span } from '../../story';
import { overlaps } from '../../story';
import { digitsAs } from '../../text/digit-systems';
import { wordsOf } from '../../text/words';
import { webAddressesIn } from '../../text/addresses';

/** A text without this has no number to call; it is asked first because it is quick. */
const SOME =
  /[0-9\u0660-\u0669\u06F0-\u06F9][- \u00A0\u2009\u202F\u2010-\u2013.()][0-9\u0660-\u0669\u06F0-\u06F9(]|[+*][0-9\u0660-\u0669\u06F0-\u06F9]/u;
/** Groups of digits with what may join the parts of one number. */
const CHAIN =
  /(?:[+*]|\(\+?|[A-Z]{2}(?=\p{Nd}{2}))?\p{Nd}+(?:(?:[- \u00A0\u2009\u202F\u2010-\u2013.]|[- \u00A0]?[()][- \u00A0]?)\p{Nd}+)*#?/gu;
const LAST_GROUP = /[- \u00A0\u2009\u202F\u2010-\u2013.()]{1,3}\p{Nd}+$/u;
/** What makes of a chain of digits a part of something longer. */
const BEFORE = /[\p{Nd}\p{Script=Latin}_#]$|\p{Nd}[-.,:/\u2013\u066B]$/u;
const AFTER = /^(?:[\p{Nd}\p{Script=Latin}%\u066A]|[-.,:/\u2013\u066B]\p{Nd})/u;
const LOOK_BACK = 48;
const JOINING_MARK = /^[:(-]$/u;

interface Shape {
  readonly lead: string;
  readonly groups: readonly string[];
  readonly digits: number;
}

const shapeOf = (words: string): Shape => {
  const lead = /^(?:[+*]|\(\+?|[A-Z]{2})/u.exec(words)?.[0] ?? '';
  const groups = digitsAs(words, 'latn').match(/[0-9]+/gu) ?? [];
  return { lead, groups, digits: groups.join('').length };
};

const isBetween = (value: number, least: number, most: number): boolean => least <= value && value <= most;
const isYear = (group: string): boolean => /^(?:19|20)[0-9]{2}$/u.test(group);
const isDate = ({ groups, digits }: Shape): boolean => groups.length === 3 && digits <= 8 && groups.some(isYear);
const isThousands = ([first = '', ...rest]: readonly string[]): boolean =>
  /^[1-9][0-9]{0,2}$/u.test(first) && rest.length > 0 && rest.every((group) => group.length === 3);
/** `+12 500 000` is a sum, `+212 537 123 456` a telephone. */
const isSum = ({ groups, digits }: Shape): boolean => isThousands(groups) && digits <= 10 && groups.at(-1) === '000';

/** `05 12 23 34 41` may be the numbers of a draw, `10-20-30` steps. */
const isRising = (groups: readonly string[]): boolean =>
  groups.every((group, index) => {
    const before = groups[index - 1];
    return before === undefined || (before.length === group.length && before < group);
  });

/** ISBN, account and card numbers, telephones written without their leading zero: three groups or more. */
const isIdentifier = (words: string, { groups, digits }: Shape): boolean => {
  if (groups.length < 3 || groups.some(isYear)) return false;
  if (/^97[89]/u.test(groups.join('')) && digits === 13) return true;
  if (digits === 16 && groups.every((group) => group.length === 4)) return true;
  return /^[^ \u00A0\u2009\u202F]*$/u.test(words) && isBetween(digits, 9, 13);
};

/** Whether digits are a number to call or to type, by their shape alone (ITU-T E.164, national forms, USSD, ISBN). */
const looksDialled = (words: string, shape: Shape): boolean => {
  const { lead, groups, digits } = shape;
  const [first = ''] = groups;
  if (lead === '*') return words.endsWith('#');
  if (lead.endsWith('+')) return isBetween(digits, 8, 13) && !isSum(shape);
  if (words.includes('.')) return false;
  if (/^[A-Z]/u.test(lead)) return isBetween(digits, 10, 30);
  if (first.startsWith('00')) return isBetween(digits, 10, 15);
  if (isRising(groups)) return false;
  if (first.startsWith('0')) return groups.every((group) => group.length > 1) && isBetween(digits, 9, 11);
  return isIdentifier(words, shape);
};

const isCued = (text: string, start: number, { phoneCues, phoneJoints }: OrderWords): boolean => {
  const before = wordsOf(text.slice(Math.max(0, start - LOOK_BACK), start));
  const isOf = (list: ReadonlySet<string>, key: string): boolean => list.has(key) || list.has(key.slice(1));
  const last = before
    .filter(({ kind, key }) =>
      kind === 'mark' ? !JOINING_MARK.test(key) : isOf(phoneCues, key) || !isOf(phoneJoints, key),
    )
    .at(-1);
  return last?.kind === 'word' && isOf(phoneCues, last.key);
};

const isPhone = (text: string, { start, end }: Span, words: OrderWords): boolean => {
  if (BEFORE.test(text.slice(Math.max(0, start - 2), start)) || AFTER.test(text.slice(end, end + 2))) return false;
  const token = text.slice(start, end);
  const shape = shapeOf(token);
  if (looksDialled(token, shape)) return true;
  if (shape.groups.length < 2 || !isBetween(shape.digits, 6, 13)) return false;
  if (shape.groups.every(isYear) || isDate(shape)) return false;
  return isCued(text, start, words);
};

const isBalanced = (words: string): boolean => words.split('(').length === words.split(')').length;

/** The chain, or as much of its front as makes a number: a figure may follow it. */
const phoneAt = (text: string, start: number, chain: string, words: OrderWords): Span | null => {
  let token = chain.startsWith('*') ? chain : chain.replace(/#$/u, '');
  for (let tries = 0; tries < 3 && token !== ''; tries += 1) {
    const inBrackets = token.startsWith('(') && !token.includes(')') ? 1 : 0;
    const span = { start: start + inBrackets, end: start + token.length };
    if (isBalanced(token.slice(inBrackets)) && isPhone(text, span, words)) return span;
    token = LAST_GROUP.test(token) ? token.replace(LAST_GROUP, '') : '';
  }
  return null;
};

/** Numbers that are called or typed digit by digit: telephones, short codes, ISBN, accounts. */
export const phonesIn = (text: string, words: OrderWords): readonly Span[] => {
  if (!SOME.test(text)) return [];
  const addresses = webAddressesIn(text);
  return Array.from(text.matchAll(CHAIN))
    .flatMap(({ 0: chain, index }) => phoneAt(text, index, chain, words) ?? [])
    .filter((phone) => !addresses.some((address) => overlaps(address, phone)));
};
