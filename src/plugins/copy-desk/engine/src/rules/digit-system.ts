import type { Place } from '../analysis/prose';
import { placesOf } from '../analysis/prose';
import { quotedIn } from '../analysis/quoted';
import { systemsOf } from '../analysis/digits';
import { DIGITS, needs } from '../text/characters';
import type { DigitSystem } from '../text/digit-systems';
import { digitsAs, mostUsed, NUMBER, separatedAs, systemsIn } from '../text/digit-systems';
import { defineRule } from './rule';

const LATIN = /\p{Script=Latin}/u;
/** Signs that hold a date, a range, a score or a telephone number together; another system may turn its order. */
const CLINGING = /[-+/:.,\u2010-\u2015\u00D7=]/u;
const SPACES = ' \u00A0\u202F-';

/** Digits of a name in Latin letters: `iPhone 15`, `F-16`, `5G`. */
const isInName = ({ text, span }: Place): boolean => {
  let before = span.start;
  if (before > 0 && SPACES.includes(text.charAt(before - 1))) before -= 1;
  return LATIN.test(text.charAt(before - 1)) || LATIN.test(text.charAt(span.end));
};

const standsAlone = ({ text, span }: Place): boolean =>
  !CLINGING.test(text.charAt(span.start - 1)) &&
  !/^[-+/:\u2010-\u2015\u00D7=]|^[.,]\p{Nd}/u.test(text.slice(span.end, span.end + 2));

const NAMES: Readonly<Record<DigitSystem, string>> = { latn: '0-9', arab: '\u0660-\u0669', arabext: '\u06F0-\u06F9' };

/** Digits of a number, and its separators where they are sure to be some. */
const inSystem = (number: string, system: DigitSystem): string =>
  digitsAs(separatedAs(number, system) ?? number, system);

/** CLDR numbering systems: which one is for the house to say; one article keeps to it. */
export const digitSystem = defineRule({
  id: 'digit-system',
  group: 'formatting',
  severity: 'info',
  needs: needs(...DIGITS),
  title: {
    ar: 'أرقام من نظامين في مقال واحد',
    en: 'Digits of two systems in one article',
    fr: 'Chiffres de deux systèmes dans un article',
  },
  why: {
    ar: 'يختلف شكل الأرقام في الصفحة الواحدة، ويُقرأ النطاق الواحد في اتجاهين.',
    en: 'The page looks uneven, and the same range runs in two directions.',
    fr: 'La page paraît inégale, et un même intervalle se lit dans deux sens.',
  },
  remedy: {
    ar: 'اكتب أرقام المقال كلها بنظام واحد، إلا في الأسماء اللاتينية والروابط.',
    en: 'Write all numbers of the article in one system, except in Latin names and links.',
    fr: 'Écrivez tous les nombres de l’article dans un seul système, sauf dans les noms latins et les liens.',
  },
  messages: {
    other: {
      ar: 'العدد {{number|ltr}} ليس بالأرقام {{wanted|ltr}} كسائر المقال.',
      en: 'The number {{number|ltr}} is not in {{wanted|ltr}} like the rest of the article.',
      fr: 'Le nombre {{number|ltr}} n’est pas en {{wanted|ltr}} comme le reste de l’article.',
    },
    house: {
      ar: 'العدد {{number|ltr}} ليس بالأرقام {{wanted|ltr}} التي تعتمدها الدار.',
      en: 'The number {{number|ltr}} is not in {{wanted|ltr}}, which the house writes.',
      fr: 'Le nombre {{number|ltr}} n’est pas en {{wanted|ltr}}, que la maison écrit.',
    },
  },
  examples: {
    good: ['عام ٢٠٢٥ ويوم ٢٤', 'هاتف iPhone 15 عام ٢٠٢٥'],
    bad: ['عام ٢٠٢٥ ويوم 24', 'عام 2025 و۲۴'],
  },
  check(facts, report) {
    const house = facts.settings.style.digits;
    if (!house && systemsOf(facts.prose).length < 2) return;
    const numbers = Array.from(placesOf(facts.prose, NUMBER)).flatMap((place) => {
      const [system, second] = systemsIn(place.words);
      return system && !second && !isInName(place) ? [{ ...place, system }] : [];
    });
    const wanted = house ?? mostUsed(numbers.map(({ system }) => system));
    const quotations = quotedIn(facts);
    for (const place of numbers) {
      const { block, span, words } = place;
      if (!wanted || place.system === wanted) continue;
      if (quotations(block, span).length > 0) continue;
      const data = { number: words, wanted: NAMES[wanted] };
      const fix = { safe: standsAlone(place), edits: [{ ...span, text: inSystem(words, wanted) }] };
      report({ block, span, message: house ? 'house' : 'other', data, fix });
    }
  },
});
