import { isMisordered, shownAs, typedAs } from '../analysis/bidi';
import { isolate } from '../analysis/order/fix';
import { isProse } from '../analysis/prose';
import type { Fix } from '../finding';
import type { Span } from '../story';
import { DIGITS, needs } from '../text/characters';
import { digitsAs, hasArabicIndic } from '../text/digit-systems';
import { defineRule } from './rule';

/** What stands together without a space, in Latin letters and digits: a date, or a file name with one. */
const TOKEN = /[A-Za-z0-9\u0660-\u0669\u06F0-\u06F9_.:/+~#=&%@?\u2011\u2013-]+/gu;
const DATE =
  /(?<![0-9\u0660-\u0669\u06F0-\u06F9][-\u2011\u2013]?)(?:[0-9]{4}([-\u2011\u2013])[0-9]{2}\1[0-9]{2}|[\u0660-\u0669]{4}([-\u2011\u2013])[\u0660-\u0669]{2}\2[\u0660-\u0669]{2}|[\u06F0-\u06F9]{4}([-\u2011\u2013])[\u06F0-\u06F9]{2}\3[\u06F0-\u06F9]{2})(?![-\u2011\u2013]?[0-9\u0660-\u0669\u06F0-\u06F9])/gu;
const SENTENCE_MARKS = '.:?';

const isDayOfYear = (date: string): boolean => {
  const month = Number(digitsAs(date.slice(5, 7), 'latn'));
  const day = Number(digitsAs(date.slice(8, 10), 'latn'));
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
};

/** A token without the marks that end the sentence around it. */
const withoutMarks = (token: string): string => {
  let length = token.length;
  while (length > 0 && SENTENCE_MARKS.includes(token.charAt(length - 1))) length -= 1;
  return token.slice(0, length);
};

interface DateToken {
  readonly date: Span;
  /** The date with the letters and signs that cling to it. */
  readonly token: Span;
}

const datesIn = (text: string): readonly DateToken[] =>
  Array.from(text.matchAll(TOKEN)).flatMap(({ 0: words, index }) => {
    const trimmed = withoutMarks(words);
    const token = { start: index, end: index + trimmed.length };
    return Array.from(trimmed.matchAll(DATE))
      .filter(({ 0: date }) => isDayOfYear(date))
      .map(({ 0: date, index: at }) => ({
        token,
        date: { start: index + at, end: index + at + date.length },
      }));
  });

/** Isolates do not help Arabic-Indic digits, which count as right-to-left for the hyphens between them (UAX #9, N1). */
const fixOf = (text: string, { date, token }: DateToken): Fix => {
  if (!hasArabicIndic(text.charAt(date.start))) return isolate(token);
  const hyphens = [date.start + 4, date.start + 7];
  return { safe: false, edits: hyphens.map((at) => ({ start: at, end: at + 1, text: '/' })) };
};

/** UAX #9, W2 and W4: after an Arabic letter a hyphen no longer joins digits. */
export const isoDateOrder = defineRule({
  id: 'iso-date-order',
  group: 'formatting',
  severity: 'warning',
  needs: needs([DIGITS, ['dash']]),
  title: {
    ar: 'تاريخ معكوس عند القارئ',
    en: 'Date shown backwards',
    fr: 'Date affichée à l’envers',
  },
  why: {
    ar: 'بعد حرف عربي تتوالى أجزاء التاريخ المفصولة بشرطات من اليمين إلى اليسار، فيلتبس اليوم بالشهر.',
    en: 'After an Arabic letter the parts of a hyphenated date run from right to left, so that day and month can be mistaken for each other.',
    fr: 'Après une lettre arabe, les parties d’une date à traits d’union se suivent de droite à gauche : on confond alors le jour et le mois.',
  },
  remedy: {
    ar: 'اكتب اسم الشهر، كما في «24 نوفمبر 2025»، أو اعزل التاريخ باتجاه من اليسار إلى اليمين.',
    en: 'Write the month as a word, as in 24 November 2025, or isolate the date from left to right.',
    fr: 'Écrivez le mois en toutes lettres, comme dans 24 novembre 2025, ou isolez la date de gauche à droite.',
  },
  messages: {
    reversed: {
      ar: 'كُتب التاريخ {{typed|ltr}} ويراه القارئ {{shown|ltr}}.',
      en: 'The date is typed {{typed|ltr}}, but readers see {{shown|ltr}}.',
      fr: 'La date est saisie {{typed|ltr}}, mais le lecteur voit {{shown|ltr}}.',
    },
  },
  examples: {
    good: [
      'في \u20662025-11-24\u2069 بمراكش',
      'في 24/11/2025 بمراكش',
      '2025-11-24 موعد القمة',
      'نشرة Reuters 2025-11-24 المسائية',
    ],
    bad: [
      'في 2025-11-24 بمراكش',
      'صدر بتاريخ ٢٠٢٥-١١-٢٤ القرار',
      { text: 'در تاریخ ۱۴۰۴-۰۹-۰۳ برگزار شد', locale: 'fa' },
    ],
  },
  check(facts, report) {
    for (const block of facts.prose) {
      for (const found of datesIn(block.text)) {
        const { date } = found;
        if (!isProse(block, date) || !isMisordered(block.text, facts.levels(block), date)) continue;
        report({
          block,
          span: date,
          message: 'reversed',
          data: { typed: typedAs(block.text, date), shown: shownAs(block.text, facts.levels(block), date) },
          fix: fixOf(block.text, found),
        });
      }
    }
  },
});
