import type { Place } from '../analysis/prose';
import { placesOf } from '../analysis/prose';
import { SPACES, needs } from '../text/characters';
import { defineRule } from './rule';

const MARKS = /(?<=[^\s|])[ \u00A0\u2009\u202F]{1,8}[\u060C\u061B\u061F.!:]{1,8}/gu;
const LATIN = /\p{Script=Latin}/u;
const DIGIT = /\p{Nd}/u;
/** Marks with which French parts from the word. */
const FRENCH = /[:!]$/u;

/** `.5`, `.NET`, ` ...`, and smileys: the mark belongs to what follows. */
const opensToken = (text: string, { end }: Place['span'], marks: string): boolean => {
  const after = text.charAt(end);
  if (marks.startsWith('..')) return true;
  if (marks === '.') return /[\p{Nd}\p{Script=Latin}_/]/u.test(after);
  return marks.startsWith(':') && /^(?:-?[()DPp|*/]|-)/u.test(text.slice(end, end + 2));
};

/** `2 : 1`: a score or a ratio, with the same space on both sides. */
const isRatio = (text: string, { start, end }: Place['span'], marks: string): boolean =>
  marks === ':' && DIGIT.test(text.charAt(start - 1)) && /^ ?\p{Nd}/u.test(text.slice(end, end + 2));

/** LanguageTool, ARABIC_PUNCTUATION_WHITESPACE, with its exceptions; dorar.net, "tanbihat" 2. */
export const spaceBeforePunctuation = defineRule({
  id: 'space-before-punctuation',
  group: 'formatting',
  severity: 'warning',
  needs: needs([SPACES, ['arabicMark', 'stop']]),
  title: {
    ar: 'مسافة قبل علامة الترقيم',
    en: 'Space before a punctuation mark',
    fr: 'Espace avant un signe de ponctuation',
  },
  why: {
    ar: 'قد تسقط العلامة وحدها في أول السطر التالي.',
    en: 'The mark may fall to the next line alone.',
    fr: 'Le signe peut passer seul à la ligne suivante.',
  },
  remedy: {
    ar: 'احذف المسافة لتلتصق العلامة بالكلمة التي قبلها.',
    en: 'Remove the space, so that the mark stands right after its word.',
    fr: 'Supprimez l’espace, pour que le signe suive directement son mot.',
  },
  messages: {
    space: {
      ar: 'قبل العلامة «{{mark}}» مسافة.',
      en: 'There is a space before “{{mark}}”.',
      fr: 'Il y a une espace avant « {{mark}} ».',
    },
  },
  examples: {
    good: ['قال، ثم مضى.', 'إطار .NET جديد', 'ثم ... مضى', 'شكرا :)', 'انتهت 2 : 1 أمس'],
    bad: ['قال ، ثم مضى', 'ثم مضى .', 'لماذا ؟!'],
  },
  check({ prose, language: { writing } }, report) {
    for (const { block, text, span, words } of placesOf(prose, MARKS)) {
      const mark = words.trim();
      const before = text.charAt(span.start - 1);
      if (writing.spacedMarks.includes(mark) || (LATIN.test(before) && FRENCH.test(mark))) continue;
      if (opensToken(text, span, mark) || isRatio(text, span, mark)) continue;
      const fix = { safe: true, edits: [{ ...span, end: span.end - mark.length, text: '' }] };
      report({ block, span, message: 'space', data: { mark }, fix });
    }
  },
});
