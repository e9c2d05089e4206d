import { closingSide, editsOf, openingSide, RTL_LETTER } from '../analysis/bracket-sides';
import { isProse } from '../analysis/prose';
import { needs } from '../text/characters';
import { defineRule } from './rule';

const LATIN = /\p{Script=Latin}/u;
/** What is added to a word in brackets: another ending, or the number of a note. */
const SHORT = /^(?:\p{Nd}+|(?:\p{L}\p{M}*\u0640?){0,3})$/u;
/** LanguageTool and virastar (fix_spacing_for_braces_and_quotes); straight quotation marks do not show their inner side. */
export const bracketQuoteSpacing = defineRule({
  id: 'bracket-quote-spacing',
  group: 'formatting',
  severity: 'info',
  needs: needs('bracket', 'guillemet'),
  title: {
    ar: 'مسافة في غير جهتها من القوس',
    en: 'Space on the wrong side of a bracket',
    fr: 'Espace du mauvais côté d’une parenthèse',
  },
  why: {
    ar: 'قد يبقى القوس وحده في آخر السطر أو أوله.',
    en: 'The bracket may be left alone at the end of a line.',
    fr: 'La parenthèse peut rester seule en bout de ligne.',
  },
  remedy: {
    ar: 'اجعل المسافة خارج القوسين لا داخلهما.',
    en: 'Put the space outside the brackets, not inside.',
    fr: 'Mettez l’espace à l’extérieur des parenthèses, pas à l’intérieur.',
  },
  messages: {
    inside: {
      ar: 'مسافة بين القوس «{{sign}}» وما بداخله.',
      en: 'A space between “{{sign}}” and what it encloses.',
      fr: 'Une espace entre « {{sign}} » et ce qu’il enferme.',
    },
    touching: {
      ar: 'لا مسافة بين القوس «{{sign}}» والكلمة التي خارجه.',
      en: 'No space between “{{sign}}” and the word outside it.',
      fr: 'Pas d’espace entre « {{sign}} » et le mot à l’extérieur.',
    },
  },
  examples: {
    good: ['قال (نعم) ثم', 'قال «نعم» ثم', 'صرح لـ«الصحيفة» و(الوكالة) أمس', 'الطالب(ة) والمرجع[1]'],
    bad: ['قال ( نعم ) ثم', 'قال « نعم» ثم', 'مدينة(مراكش) الحمراء', 'حلف (الناتو)وحده'],
  },
  check({ brackets, language: { writing } }, report) {
    for (const [block, { pairs }] of brackets) {
      const { text } = block;
      for (const { opener, closer } of pairs) {
        const inner = text.slice(opener.end, closer.start);
        if (inner.trim() === '' || writing.spacedMarks.includes(opener.sign)) continue;
        const short = SHORT.test(inner);
        const french = opener.family === 'guillemet' && LATIN.test(inner) && !RTL_LETTER.test(inner);
        for (const side of [openingSide(text, opener, writing), closingSide(text, closer)]) {
          const edits = editsOf(short ? { ...side, touches: false } : side);
          const isInside = side.inside.start < side.inside.end;
          if (edits.length === 0 || (isInside && french)) continue;
          const span = {
            start: Math.min(side.sign.start, side.inside.start),
            end: Math.max(side.sign.end, side.inside.end),
          };
          if (!isProse(block, span)) continue;
          report({
            block,
            span,
            message: isInside ? 'inside' : 'touching',
            data: { sign: side.sign.sign },
            fix: { safe: true, edits },
          });
        }
      }
    }
  },
});
