import { systemsOf } from '../analysis/digits';
import { placesOf } from '../analysis/prose';
import { DIGITS, needs } from '../text/characters';
import { digitsAs, mostUsed, NUMBER, systemsIn } from '../text/digit-systems';
import { defineRule } from './rule';

/** CLDR numbering systems: a number has one zero. */
export const mixedDigitsInNumber = defineRule({
  id: 'mixed-digits-in-number',
  group: 'formatting',
  severity: 'error',
  needs: needs(...DIGITS),
  title: {
    ar: 'رقم بنوعين من الأرقام',
    en: 'Digits of two systems in one number',
    fr: 'Chiffres de deux systèmes dans un nombre',
  },
  why: {
    ar: 'يظهر العدد كأنه عددان، ولا يقرؤه بحث ولا برنامج.',
    en: 'It looks like two numbers, and neither search nor any program can read it.',
    fr: 'On croit voir deux nombres, et ni la recherche ni aucun programme ne le lit.',
  },
  remedy: {
    ar: 'اكتب العدد كله بأرقام واحدة.',
    en: 'Write the whole number in digits of one system.',
    fr: 'Écrivez tout le nombre dans les chiffres d’un seul système.',
  },
  messages: {
    mixed: {
      ar: 'في العدد {{number|ltr}} أرقام من نظامين.',
      en: 'The number {{number|ltr}} holds digits of two systems.',
      fr: 'Le nombre {{number|ltr}} contient des chiffres de deux systèmes.',
    },
  },
  examples: {
    good: ['عام 2025', 'عام ٢٠٢٥', 'بين ٢٠٢٤ و2025'],
    bad: ['عام ٢025', 'عام ۲٠٢٥'],
  },
  check({ prose, settings }, report) {
    const suspect = prose.filter((block) => systemsOf([block]).length > 1);
    if (!placesOf(suspect, NUMBER).some(({ words }) => systemsIn(words).length > 1)) return;
    const numbers = Array.from(placesOf(prose, NUMBER), (place) => ({ ...place, systems: systemsIn(place.words) }));
    const usual = mostUsed(numbers.flatMap(({ systems }) => (systems.length === 1 ? systems : [])));
    for (const { block, span, words, systems } of numbers) {
      if (systems.length < 2) continue;
      const system = settings.style.digits ?? usual ?? mostUsed(Array.from(words).flatMap(systemsIn)) ?? 'latn';
      const fix = { safe: true, edits: [{ ...span, text: digitsAs(words, system) }] };
      report({ block, span, message: 'mixed', data: { number: words }, fix });
    }
  },
});
