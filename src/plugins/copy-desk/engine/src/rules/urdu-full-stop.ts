import { placesOf } from '../analysis/prose';
import { needs } from '../text/characters';
import { defineRule } from './rule';

/** A full stop after a word, at the end of a sentence. */
const STOP = /(?<=\p{Script=Arabic}\p{M}{0,3}["\u201C\u201D\u2019)\]]?)\.(?=["\u201C\u201D\u2019)\]]?(?:\s|$))/gu;
const NEARBY = 16;

/** The word before an offset. */
const wordBefore = (text: string, end: number): string =>
  text
    .slice(Math.max(0, end - NEARBY), end)
    .split(/[^\p{L}\p{M}\u200C]/u)
    .filter(Boolean)
    .at(-1) ?? '';

/** CLDR, exemplar punctuation of Urdu. */
export const urduFullStop = defineRule({
  id: 'urdu-full-stop',
  group: 'formatting',
  severity: 'info',
  locales: ['ur'],
  needs: needs('stop'),
  title: {
    ar: 'نقطة لاتينية في آخر الجملة الأردية',
    en: 'Latin full stop in Urdu',
    fr: 'Point latin en ourdou',
  },
  why: {
    ar: 'لا تناسب النقطة اللاتينية خط النستعليق.',
    en: 'The Latin dot does not go with Nastaliq script.',
    fr: 'Le point latin ne va pas avec l’écriture nastaliq.',
  },
  remedy: {
    ar: 'اكتب «۔» (U+06D4) في آخر الجملة.',
    en: 'Write “۔” (U+06D4) at the end of the sentence.',
    fr: 'Écrivez « ۔ » (U+06D4) à la fin de la phrase.',
  },
  messages: {
    latin: {
      ar: 'في آخر الجملة نقطة لاتينية مكان «۔».',
      en: 'The sentence ends in a Latin full stop instead of “۔”.',
      fr: 'La phrase finit par un point latin au lieu de « ۔ ».',
    },
  },
  examples: {
    good: ['\u06ccہ خبر ہے\u06d4', 'ق\u06ccمت 3.5 ہے\u06d4', 'ا\u06ccم. اے. کی ڈگری'],
    bad: ['\u06ccہ خبر ہے.', 'وہ گ\u06ccا. پھر آ\u06ccا\u06d4'],
  },
  check({ prose, language: { writing } }, report) {
    for (const { block, text, span } of placesOf(prose, STOP)) {
      const word = wordBefore(text, span.start).normalize('NFC');
      if (word.replace(/\p{M}/gu, '').length < 2 || writing.spelling.has(word)) continue;
      report({ block, span, message: 'latin', fix: { safe: true, edits: [{ ...span, text: '\u06D4' }] } });
    }
  },
});
