import { nameOf } from '../analysis/controls';
import { uselessMarks } from '../analysis/marks';
import { isProse } from '../analysis/prose';
import { needs } from '../text/characters';
import { overlaps } from '../story';
import { readingOf } from '../text/reading';
import { defineRule } from './rule';

/** UAX #9: the levels decide, not a list, for dates and percentages formatted by CLDR's patterns carry marks on purpose. */
export const uselessBidiMark = defineRule({
  id: 'useless-bidi-mark',
  group: 'formatting',
  severity: 'info',
  needs: needs('control', 'mark'),
  title: {
    ar: 'علامة اتجاه بلا أثر',
    en: 'Direction mark without effect',
    fr: 'Marque de direction sans effet',
  },
  why: {
    ar: 'لا يراها أحد، لكن البحث عن العبارة يخفق بسببها، والمؤشر يقفز عندها مرتين.',
    en: 'Nobody sees it, yet it makes a search for the phrase fail and the caret jump twice.',
    fr: 'Personne ne la voit, mais elle fait échouer la recherche et sauter deux fois le curseur.',
  },
  remedy: {
    ar: 'احذف العلامة، فترتيب النص يبقى كما هو من دونها.',
    en: 'Remove it: the order of the text stays the same without it.',
    fr: 'Supprimez-la : l’ordre du texte reste le même sans elle.',
  },
  messages: {
    useless: {
      ar: 'العلامة الخفية {{control}} لا تغيّر ترتيب أي حرف.',
      en: 'The invisible mark {{control}} changes the order of no character.',
      fr: 'La marque invisible {{control}} ne change l’ordre d’aucun caractère.',
    },
  },
  examples: {
    good: ['في 24\u200f/11\u200f/2025 قال', 'بنسبة 50\u200e%\u200e من', '\u200fApple تعلن عن هاتف جديد'],
    bad: ['قال \u200fنعم', 'قال \u200f\u200fنعم', 'قال \u2067نعم\u2069 ثم'],
  },
  check({ prose, language }, report) {
    for (const block of prose) {
      const { text } = block;
      const spans = uselessMarks(text, language.direction);
      const addresses = spans.length > 0 ? readingOf(block).addresses : [];
      for (const span of spans) {
        if (!isProse(block, span) || addresses.some((address) => overlaps(address, span))) continue;
        const data = { control: Array.from(text.slice(span.start, span.end), nameOf).join(', ') };
        const fix = { safe: true, edits: [{ ...span, text: '' }] };
        report({ block, span, message: 'useless', data, fix });
      }
    }
  },
});
