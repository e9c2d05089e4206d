import { placesOf } from '../analysis/prose';
import { memo } from '../text/memo';
import { defineRule } from './rule';

/** A letter alone between spaces, before a word. */
const alone = memo(
  (letter) =>
    new RegExp(
      `(?<![\\p{L}\\p{M}\\p{Nd}\\u0640.])${letter}[ \\u00A0]{1,8}(?=(\\p{Script=Arabic}[\\p{L}\\p{M}\\u0640]*))`,
      'gu',
    ),
);
const NO_LETTER = /[^\p{L}\p{M}]/u;
const LONGEST = 24;
const MARKS = /[\p{M}\u0640]/gu;

const lengthOf = (word: string): number => word.normalize('NFC').replace(MARKS, '').length;

/** W3C, Arabic layout requirements, "Word boundaries": the conjunction is written together with its word. */
export const detachedWaw = defineRule({
  id: 'detached-waw',
  group: 'formatting',
  severity: 'info',
  locales: ['ar'],
  title: {
    ar: 'واو العطف منفصلة عن كلمتها',
    en: 'Conjunction waw apart from its word',
    fr: 'Conjonction waw séparée de son mot',
  },
  why: {
    ar: 'قد تبقى الواو وحدها في آخر السطر.',
    en: 'The waw may be left alone at the end of a line.',
    fr: 'Le waw peut rester seul en bout de ligne.',
  },
  remedy: {
    ar: 'ألصق الواو بالكلمة التي بعدها.',
    en: 'Write the waw together with the word after it.',
    fr: 'Écrivez le waw attaché au mot qui suit.',
  },
  messages: {
    apart: {
      ar: 'بين الواو و«{{word}}» مسافة.',
      en: 'There is a space between the waw and “{{word}}”.',
      fr: 'Il y a une espace entre le waw et « {{word}} ».',
    },
  },
  examples: {
    good: ['المغرب وتونس', '24 و27 نوفمبر', 'حرف و في آخر الكلمة', 'شركتا Apple و Google', 'و) الخاتمة'],
    bad: ['المغرب و تونس', 'قال و مضى'],
  },
  check({ prose, language: { writing } }, report) {
    for (const { block, text, span, words, groups } of placesOf(prose, alone(writing.conjunction))) {
      const [word = ''] = groups;
      if (lengthOf(word) < 2) continue;
      const nearby = text.slice(Math.max(0, span.start - LONGEST), span.start);
      const before = nearby.split(NO_LETTER).filter(Boolean).at(-1) ?? '';
      if (lengthOf(before) === 1 || writing.letterNames.has(before)) continue;
      const fix = { safe: true, edits: [{ ...span, start: span.end - words.length + 1, text: '' }] };
      report({ block, span, message: 'apart', data: { word }, fix });
    }
  },
});
