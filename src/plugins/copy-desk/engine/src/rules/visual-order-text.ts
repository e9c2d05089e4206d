import type { Writing } from '../language/writing';
import type { Block } from '../story';
import { ARABIC, except, needs } from '../text/characters';
import { defineRule } from './rule';

const WORD = /(?=\p{L})\p{Script=Arabic}[\p{Script=Arabic}\p{M}\u0640]*/gu;
const MARKS = /[\p{M}\u0640]/gu;
/** A slip of the key gives one such word; they come in numbers only where the text runs backwards. */
const LEAST = 2;
const LEAST_SHARE = 0.08;

const backwards = (letters: string): string => Array.from(letters).reverse().join('');

/** Words that no writer begins so, and words that end in the article turned round, against those that begin with it. */
const isBackwards = (text: string, { neverInitial, article }: Writing): boolean => {
  const words = Array.from(text.matchAll(WORD), ([word]) => word.normalize('NFC').replace(MARKS, '')).filter(
    (word) => word.length > 1,
  );
  const impossible = words.filter((word) => neverInitial.includes(word.charAt(0))).length;
  const turned = words.filter((word) => word.endsWith(backwards(article))).length;
  const usual = words.filter((word) => word.startsWith(article)).length;
  return impossible >= LEAST && impossible >= words.length * LEAST_SHARE && impossible + turned > usual * 2;
};

/** Latin words and numbers, which stayed as they are; a letter with its marks; any other character. */
const PIECE =
  /[\p{Script=Latin}\p{Nd}](?:[\p{Script=Latin}\p{Nd}.,:/%@_-]*[\p{Script=Latin}\p{Nd}%])?|[^\p{M}]\p{M}*|\p{M}/gu;

/** Only for a paragraph in one piece, so that no link loses its place. */
const turned = ({ text, runs }: Block): string | null =>
  runs.length > 1 ? null : (text.match(PIECE) ?? []).reverse().join('');

/** Letters of a PDF that were stored in the order of the page, from left to right (WordPress/gutenberg#14202, #21517). */
export const visualOrderText = defineRule({
  id: 'visual-order-text',
  group: 'formatting',
  severity: 'error',
  locales: ['ar'],
  needs: needs([except(...ARABIC), ['final']]),
  title: {
    ar: 'نص مخزَّن معكوسا',
    en: 'Text stored backwards',
    fr: 'Texte enregistré à l’envers',
  },
  why: {
    ar: 'تُقرأ الفقرة من آخرها، ولا يجد البحث كلمة منها.',
    en: 'The paragraph reads from the wrong end, and search finds no word of it.',
    fr: 'Le paragraphe se lit par la fin, et la recherche n’y trouve aucun mot.',
  },
  remedy: {
    ar: 'انسخ الفقرة من مصدر غير ملف PDF، أو اعكسها ثم اقرأها كلمة كلمة.',
    en: 'Copy the paragraph from a source other than a PDF, or turn it round and read every word.',
    fr: 'Copiez le paragraphe depuis une autre source qu’un PDF, ou retournez-le et relisez chaque mot.',
  },
  messages: {
    backwards: {
      ar: 'حروف هذه الفقرة مخزَّنة من آخرها إلى أولها.',
      en: 'The letters of this paragraph are stored from the last to the first.',
      fr: 'Les lettres de ce paragraphe sont enregistrées de la dernière à la première.',
    },
  },
  examples: {
    good: ['تناقش الجمعية العامة سنويا أبرز التوجهات', 'لا إلا كلا مثلا فعلا الأمن العام'],
    bad: ['ايونس ةماعلا ةيعمجلا شقانت تاهجوتلا زربأ', 'ةمظنملا ةميرجلا تاكبش ىلع فرعتلا'],
  },
  check({ prose, language: { writing } }, report) {
    for (const block of prose) {
      if (block.opaque.length > 0 || !isBackwards(block.text, writing)) continue;
      const span = { start: 0, end: block.text.length };
      const text = turned(block);
      report({
        block,
        span,
        message: 'backwards',
        ...(text !== null && { fix: { safe: false, edits: [{ ...span, text }] } }),
      });
    }
  },
});
