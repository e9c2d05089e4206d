import type { Place } from '../analysis/prose';
import { placesOf } from '../analysis/prose';
import type { Fix } from '../finding';
import { MARKS, needs } from '../text/characters';
import { defineRule } from './rule';

const RUN = /[\u060C\u061B\u061F.!?\u06D4\u2026]{2,}/gu;
/** A question put in wonder, and signs of an omission. */
const WANTED = /^(?:[\u061F?]!|![\u061F?]|[\u061F?!]?\.{3}[\u061F?!]{0,2}|\u2026[.\u061F?!]{0,2}|[\u061F?!]\u2026)$/u;
const DOTS = /^\.{4,}$/u;
const DIGIT = /\p{Nd}/u;

/** Signs that end an abbreviation and then its clause are two marks by right: `etc.,`. */
const isFault = ({ text, span, words }: Place): boolean => {
  if (WANTED.test(words) || (DIGIT.test(text.charAt(span.start - 1)) && DIGIT.test(text.charAt(span.end))))
    return false;
  return /([\u060C\u061B\u061F.!?\u06D4])\1|\u060C[.\u06D4]/u.test(words);
};

/** A comma before a full stop goes; of the same mark one stays. */
const once = (marks: string): string =>
  marks.replace(/([\u060C\u061B\u061F.!?\u06D4])\1+/gu, '$1').replace(/\u060C(?=[.\u06D4])/gu, '');

/** Two dots are a break in some houses and a slip in others, so that somebody has to look. */
const fixOf = ({ span, words }: Place): Fix =>
  DOTS.test(words)
    ? { safe: true, edits: [{ ...span, text: '\u2026' }] }
    : { safe: !words.includes('..'), edits: [{ ...span, text: once(words) }] };

/** LanguageTool, ArabicDoublePunctuationRule; dorar.net, "tanbihat" 3. */
export const repeatedPunctuation = defineRule({
  id: 'repeated-punctuation',
  group: 'formatting',
  severity: 'info',
  needs: needs([MARKS, MARKS]),
  title: {
    ar: 'علامة ترقيم مكررة',
    en: 'Punctuation mark repeated',
    fr: 'Signe de ponctuation répété',
  },
  why: {
    ar: 'تبدو كأنها زلة إصبع.',
    en: 'It looks like a slip of the key.',
    fr: 'On dirait une faute de frappe.',
  },
  remedy: {
    ar: 'اكتف بعلامة واحدة، أو بثلاث نقاط للحذف.',
    en: 'Keep one mark, or three dots for an omission.',
    fr: 'Gardez un seul signe, ou trois points pour une omission.',
  },
  messages: {
    repeated: {
      ar: 'العلامات «{{marks}}» متتالية في موضع واحد.',
      en: 'The marks “{{marks}}” stand in a row.',
      fr: 'Les signes « {{marks}} » se suivent.',
    },
  },
  examples: {
    good: ['قال... ثم', 'أحقا؟!', 'قال… ثم'],
    bad: ['قال،، ثم', 'انتهى..', 'لماذا؟؟؟', 'قال....', 'انتهى،.'],
  },
  check({ prose }, report) {
    for (const place of placesOf(prose, RUN)) {
      if (!isFault(place)) continue;
      const { block, span, words: marks } = place;
      report({ block, span, message: 'repeated', data: { marks }, fix: fixOf(place) });
    }
  },
});
