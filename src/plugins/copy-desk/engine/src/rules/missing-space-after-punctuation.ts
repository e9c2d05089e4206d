import type { Place } from '../analysis/prose';
import { placesOf } from '../analysis/prose';
import { LETTERS, needs } from '../text/characters';
import { defineRule } from './rule';

const MARKS = /[\u060C\u061B\u061F.:](?=\p{L})/gu;
const ARABIC = /(?=[\p{L}\p{M}\u0640])[\p{Script=Arabic}\p{Script=Inherited}\u0640]/u;
const LETTER = /\p{L}/u;

/** How many letters a word has on one side of an offset, as far as four. */
const lettersAt = (text: string, from: number, step: 1 | -1): number => {
  let count = 0;
  for (let at = from; count < 4 && ARABIC.test(text.charAt(at)); at += step)
    if (LETTER.test(text.charAt(at))) count += 1;
  return count;
};

const isWordPair = (before: number, after: number): boolean =>
  Math.min(before, after) > 1 && Math.max(before, after) > 3;

/** A full stop or colon parts two words; initials (`م.ع`) and names of letters (`بي.إن.سي`) are short on both sides. */
const partsWords = ({ text, span, words }: Place): boolean =>
  /[\u060C\u061B\u061F]/u.test(words)
    ? !/\s/u.test(text.charAt(span.start - 1))
    : isWordPair(lettersAt(text, span.start - 1, -1), lettersAt(text, span.end, 1));

/** LanguageTool, ARABIC_COMMA_PARENTHESIS_WHITESPACE; figures, times and verses keep together. */
export const missingSpaceAfterPunctuation = defineRule({
  id: 'missing-space-after-punctuation',
  group: 'formatting',
  severity: 'warning',
  locales: ['ar', 'fa', 'ur'],
  needs: needs([['arabicMark', 'stop'], LETTERS]),
  title: {
    ar: 'لا مسافة بعد علامة الترقيم',
    en: 'No space after a punctuation mark',
    fr: 'Pas d’espace après un signe de ponctuation',
  },
  why: {
    ar: 'تلتصق الكلمتان فلا ينكسر السطر بينهما.',
    en: 'Two words stick together, and the line cannot break between them.',
    fr: 'Deux mots se collent, et la ligne ne peut se rompre entre eux.',
  },
  remedy: {
    ar: 'أضف مسافة بعد العلامة.',
    en: 'Add a space after the mark.',
    fr: 'Ajoutez une espace après le signe.',
  },
  messages: {
    none: {
      ar: 'بعد العلامة «{{mark}}» حرف بلا مسافة.',
      en: 'A letter follows “{{mark}}” without a space.',
      fr: 'Une lettre suit « {{mark}} » sans espace.',
    },
  },
  examples: {
    good: [
      'قال، ثم',
      '"نعم؟" قال',
      'بلغ 1،234 درهما',
      'سورة البقرة:255',
      'شركة م.ع. للنقل',
      'قناة (بي.إف.إم) الفرنسية',
    ],
    bad: ['قال،ثم', 'لماذا؟قال', 'انتهى الاجتماع.وقال الوزير'],
  },
  check({ prose }, report) {
    for (const place of placesOf(prose, MARKS)) {
      if (!partsWords(place)) continue;
      const { block, span, words: mark } = place;
      const fix = { safe: true, edits: [{ start: span.end, end: span.end, text: ' ' }] };
      report({ block, span, message: 'none', data: { mark }, fix });
    }
  },
});
