import type { Place } from '../analysis/prose';
import { placesOf } from '../analysis/prose';
import { SPACES, needs } from '../text/characters';
import { NUMBER, separatedAs, systemsIn } from '../text/digit-systems';
import { defineRule } from './rule';

/** A number with its percent sign, if it has one. */
const FIGURE = new RegExp(`${NUMBER.source}(?:[ \\u00A0\\u202F]?[%\\u066A])?`, 'gu');
const SIGN = /[%\u066A]$/u;

/** The figure with the separators and the sign that go with its digits. */
const asWritten = (words: string, percent: string | null): string => {
  const sign = SIGN.exec(words)?.[0] ?? '';
  const number = sign ? words.slice(0, -1) : words;
  const [system] = systemsIn(words);
  const isOther = (system === 'latn' ? /[\u066B\u066C]/u : /[.,]/u).test(number);
  const separated = (system && isOther ? separatedAs(number, system) : null) ?? number;
  return separated + (sign && (percent ?? sign));
};

const isOfOneSystem = ({ words }: Place): boolean => systemsIn(words).length === 1;

/** A house that writes U+066A after 0-9 throughout does so by choice, as CLDR has it for some countries. */
const mixesSigns = (figures: readonly Place[]): boolean =>
  ['%', '\u066A'].every((sign) => figures.some(({ words }) => /^[0-9]/u.test(words) && words.endsWith(sign)));

/** CLDR, symbols of the numbering systems: U+066B, U+066C and U+066A go with Arabic digits. Dotted dates keep their dots. */
export const numericSeparators = defineRule({
  id: 'numeric-separators',
  group: 'formatting',
  severity: 'info',
  locales: ['ar', 'fa', 'ur', 'ckb'],
  needs: needs('separator', 'arab', 'arabext', [['latn', ...SPACES], ['sign']]),
  title: {
    ar: 'فاصلة عددية من نظام أرقام آخر',
    en: 'Separator of another system of digits',
    fr: 'Séparateur d’un autre système de chiffres',
  },
  why: {
    ar: 'تختلط الخطوط في العدد الواحد، وقد تُقرأ الفاصلة نقطة.',
    en: 'One number shows in two fonts, and its decimal point can be read as a full stop.',
    fr: 'Un même nombre s’affiche en deux polices, et sa virgule peut passer pour un point.',
  },
  remedy: {
    ar: 'اكتب ٫ و٬ و٪ مع الأرقام العربية، والنقطة والفاصلة و% مع 0-9.',
    en: 'Write ٫ ٬ ٪ with Arabic digits, and point, comma and % with 0-9.',
    fr: 'Écrivez ٫ ٬ ٪ avec les chiffres arabes, et point, virgule et % avec 0-9.',
  },
  messages: {
    separator: {
      ar: 'في {{number|ltr}} علامة لا تناسب أرقامه، والمناسب {{wanted|ltr}}.',
      en: '{{number|ltr}} holds a sign that does not go with its digits; {{wanted|ltr}} does.',
      fr: '{{number|ltr}} contient un signe qui ne va pas avec ses chiffres ; {{wanted|ltr}} convient.',
    },
  },
  examples: {
    good: ['بلغ ٣٫٥ مليون', 'في ٢٤.١١.٢٠٢٥ قال', 'بلغ 3.5 مليون بنسبة 50%', 'بنسبة 96,9%', 'بنسبة 50\u066A فقط'],
    bad: ['بلغ ٣.٥ مليون', 'بنسبة ٥٠% فقط', 'بلغ ١,٢٣٤ درهما', 'بلغ 3\u066B5 مليون'],
  },
  check({ prose, settings }, report) {
    const figures = Array.from(placesOf(prose, FIGURE)).filter(isOfOneSystem);
    const { percentSign } = settings.style;
    const latin = percentSign ?? (mixesSigns(figures) ? '%' : null);
    for (const { block, span, words: number } of figures) {
      const wanted = asWritten(number, systemsIn(number)[0] === 'latn' ? latin : (percentSign ?? '\u066A'));
      if (wanted === number) continue;
      const fix = { safe: true, edits: [{ ...span, text: wanted }] };
      report({ block, span, message: 'separator', data: { number, wanted }, fix });
    }
  },
});
