import { placesOf } from '../analysis/prose';
import type { Span } from '../story';
import { needs } from '../text/characters';
import { defineRule } from './rule';

const MARKS = /[,;?]+/gu;
const ARABIC: Readonly<Record<string, string>> = { ',': '\u060C', ';': '\u061B', '?': '\u061F' };
const LETTER = /(?=\p{L})\p{Script=Arabic}/u;
/** Vowel marks and the tatweel belong to the letter before them. */
const ON_LETTER = /[\p{M}\u0640]/u;
const CLOSING = /[\u00BB\u201C\u201D\u2019"'!)\]}]/u;
const FIGURE = /[\p{Nd}.%/:\u066A\u066B\u066C-]/u;
const SPACE = /[ \u00A0\u202F]/u;

const skipBack = (text: string, end: number, pattern: RegExp): number => {
  let at = end;
  while (at > 0 && pattern.test(text.charAt(at - 1))) at -= 1;
  return at;
};

/** Whether what stands before `end` is Arabic: a letter, perhaps with closing marks or a figure after it. */
const followsArabic = (text: string, end: number): boolean => {
  const words = skipBack(text, end, CLOSING);
  const figure = skipBack(text, words, FIGURE);
  const letter = figure < words ? skipBack(text, figure, SPACE) : figure;
  return LETTER.test(text.charAt(skipBack(text, letter, ON_LETTER) - 1));
};

const isAmongDigits = (text: string, { start, end }: Span): boolean =>
  /\p{Nd}/u.test(text.charAt(start - 1)) && /\p{Nd}/u.test(text.charAt(end));

/** `;)` and its like after a word. */
const isSmiley = (text: string, { start, end }: Span): boolean =>
  SPACE.test(text.charAt(start - 1)) && /^(?:;-?[()DPp])/u.test(text.slice(start, end + 2));

/** CLDR's exemplar punctuation of Arabic, Persian, Urdu, Pashto and Kurdish; Hebrew writes these marks as Latin does. */
export const latinPunctuation = defineRule({
  id: 'latin-punctuation',
  group: 'formatting',
  severity: 'warning',
  locales: ['ar', 'fa', 'ur', 'ps', 'ckb'],
  needs: needs('latinMark'),
  title: {
    ar: 'علامة ترقيم لاتينية',
    en: 'Latin punctuation mark',
    fr: 'Signe de ponctuation latin',
  },
  why: {
    ar: 'الفاصلة وعلامة الاستفهام اللاتينيتان تنفتحان على الجهة الخطأ في السطر العربي.',
    en: 'A Latin comma or question mark turns to the wrong side in a line of Arabic script.',
    fr: 'Une virgule ou un point d’interrogation latins s’ouvrent du mauvais côté dans une ligne en écriture arabe.',
  },
  remedy: {
    ar: 'اكتب العلامة العربية (، أو ؛ أو ؟) ملتصقة بالكلمة التي قبلها.',
    en: 'Write the Arabic mark (، ؛ ؟) right after the word before it.',
    fr: 'Écrivez le signe arabe (، ؛ ؟) juste après le mot qui précède.',
  },
  messages: {
    latin: {
      ar: 'بعد كلمة بالحرف العربي العلامة اللاتينية «{{mark}}» مكان «{{wanted}}».',
      en: 'After a word in Arabic script stands the Latin “{{mark}}” instead of “{{wanted}}”.',
      fr: 'Après un mot en écriture arabe se trouve le signe latin « {{mark}} » au lieu de « {{wanted}} ».',
    },
  },
  examples: {
    good: ['قال، ثم مضى', 'بلغ 1,234 درهما', 'ردد عبارة "Yes, we can" أمس', 'الرابط https://example.com/بحث?q=1 متاح'],
    bad: ['قال, ثم مضى', 'هل قال؟ لماذا?', 'وصل الوفد (أمس) , ثم غادر', { text: 'آیا آمد?', locale: 'fa' }],
  },
  check({ prose }, report) {
    for (const { block, text, span, words: marks } of placesOf(prose, MARKS)) {
      const before = skipBack(text, span.start, SPACE);
      if (!followsArabic(text, before) || isAmongDigits(text, span) || isSmiley(text, span)) continue;
      const wanted = Array.from(marks, (one) => ARABIC[one] ?? one).join('');
      const gap = /\p{L}/u.test(text.charAt(span.end)) ? ' ' : '';
      const fix = { safe: true, edits: [{ start: before, end: span.end, text: wanted + gap }] };
      report({ block, span, message: 'latin', data: { mark: marks, wanted }, fix });
    }
  },
});
