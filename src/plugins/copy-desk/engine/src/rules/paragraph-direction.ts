import { embeddingLevels, shownAs } from '../analysis/bidi';
import { opensFromLeft } from '../analysis/order/first-strong';
import { rtlShare } from '../analysis/order/latin';
import { rtlProse } from '../analysis/order/misordered';
import { isProse } from '../analysis/prose';
import type { Direction } from '../story';
import { needs } from '../text/characters';
import { defineRule } from './rule';

const BODY: readonly string[] = ['body', 'captions'];

/** As much of a paragraph as shows how it is laid out. */
const LONGEST = 40;

const openingOf = (text: string): string => {
  const start = text.trim();
  return start.length <= LONGEST ? start : start.slice(0, Math.max(1, start.lastIndexOf(' ', LONGEST)));
};

/** What readers see, from left to right, if the paragraph has this direction. */
const laidOut = (text: string, direction: Direction): string =>
  shownAs(text, embeddingLevels(text, direction), { start: 0, end: text.length });

/** UAX #9, P2 and P3: pages, feeds and share cards with `dir=auto` go by the first letter of a paragraph. */
export const paragraphDirection = defineRule({
  id: 'paragraph-direction',
  group: 'formatting',
  severity: 'info',
  needs: needs('latin', 'foreign', 'astral', 'hidden', 'mark'),
  title: {
    ar: 'فقرة تُفتتح بحرف لاتيني',
    en: 'Paragraph that opens with a Latin letter',
    fr: 'Paragraphe qui s’ouvre sur une lettre latine',
  },
  why: {
    ar: 'حيث يُحدَّد الاتجاه بأول حرف تُعرض الفقرة من اليسار، فتنتقل النقطة وتتبدل مواضع الجمل.',
    en: 'Where the first letter decides, the paragraph is laid out from the left: the full stop jumps and clauses change places.',
    fr: 'Là où la première lettre décide, le paragraphe est disposé depuis la gauche : le point saute et les membres de phrase s’échangent.',
  },
  remedy: {
    ar: 'ابدأ الفقرة بكلمة عربية، أو ضع في أولها علامة اتجاه من اليمين إلى اليسار.',
    en: 'Begin with a word that runs from the right, or put a right-to-left mark in front.',
    fr: 'Commencez par un mot écrit de droite à gauche, ou placez devant une marque droite-à-gauche.',
  },
  messages: {
    'from-left': {
      ar: 'أول كلمة {{word|ltr}}، فما كُتب ليُرى {{meant|ltr}} قد يراه القارئ {{shown|ltr}}.',
      en: 'The first word is {{word|ltr}}: meant to be seen as {{meant|ltr}}, it may be laid out as {{shown|ltr}}.',
      fr: 'Le premier mot est {{word|ltr}} : ce qui devait se voir {{meant|ltr}} risque de se voir {{shown|ltr}}.',
    },
  },
  examples: {
    good: ['\u200fApple تعلن عن هاتف جديد', 'أعلنت Apple عن هاتف جديد', 'Photo by Jane Doe / وكالة'],
    bad: [
      'Apple تعلن عن هاتف جديد',
      { body: [{ type: 'paragraph', children: [{ type: 'text', text: ' date 2025-11-24 إيلاف من الرباط' }] }] },
    ],
  },
  check(facts, report) {
    for (const block of rtlProse(facts)) {
      const span = opensFromLeft(block.text);
      if (!span || !isProse(block, span) || rtlShare(block.text) <= 0.5) continue;
      const severity = BODY.includes(block.field) ? 'info' : 'warning';
      const fix = { safe: true, edits: [{ start: 0, end: 0, text: '\u200F' }] };
      const words = openingOf(block.text);
      const [meant, shown] = (['rtl', 'ltr'] as const).map((direction) => laidOut(words, direction));
      const data = { word: block.text.slice(span.start, span.end), meant: meant ?? '', shown: shown ?? '' };
      report({ block, span, message: 'from-left', data, severity, fix });
    }
  },
});
