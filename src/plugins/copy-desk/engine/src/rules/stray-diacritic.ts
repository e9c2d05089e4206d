import type { Place } from '../analysis/prose';
import { placesOf } from '../analysis/prose';
import { needs } from '../text/characters';
import { defineRule } from './rule';

/** Vowel marks of Arabic and points of Hebrew, without the signs of the Koran and of cantillation. */
const MARKS = /[\u064B-\u0656\u0670\u05B0-\u05BD\u05BF\u05C1\u05C2\u05C7]+/gu;
/** Short vowels, their doubled forms and the sign for none. */
const VOWEL = /[\u064B-\u0650\u0652]/gu;
/** Letters, the tatweel and other marks carry one; a dotted circle or a no-break space shows one by itself. */
const CARRIER = /[\p{L}\p{M}\u0640\u25CC\u00A0\u200C\u200D]/u;
const TWICE = /([\u064B-\u0656\u0670\u05B0-\u05BD\u05BF\u05C1\u05C2\u05C7])(?=\1)/gu;

type Fault = 'stray' | 'doubled' | 'contrary';

const faultOf = ({ text, span, words }: Place): Fault | null => {
  if (!CARRIER.test(text.charAt(span.start - 1))) return 'stray';
  const vowels = words.match(VOWEL) ?? [];
  if (new Set(vowels).size > 1) return 'contrary';
  return vowels.length > 1 || words.search(TWICE) >= 0 ? 'doubled' : null;
};

/** Each mark once; which of two contrary ones is meant is for the editor to say. */
const once = (marks: string): string => [...new Set(marks)].join('');

/** Unicode, chapter 9.2: a mark belongs to the letter before it. Shadda with a vowel, and tanwin on either side of alef, are right. */
export const strayDiacritic = defineRule({
  id: 'stray-diacritic',
  group: 'formatting',
  severity: 'warning',
  locales: ['ar', 'fa', 'ur', 'he'],
  needs: needs('combining', 'seat'),
  title: {
    ar: 'حركة في غير موضعها',
    en: 'Vowel mark out of place',
    fr: 'Signe de voyelle mal placé',
  },
  why: {
    ar: 'تظهر دائرة منقطة، أو تقع الحركة على حرف غير حرفها.',
    en: 'It shows on a dotted circle or on the wrong letter.',
    fr: 'Il s’affiche sur un cercle pointillé ou sur une autre lettre.',
  },
  remedy: {
    ar: 'احذف الحركة الزائدة، أو اكتبها بعد حرفها.',
    en: 'Remove the mark, or type it right after its letter.',
    fr: 'Supprimez le signe, ou tapez-le juste après sa lettre.',
  },
  messages: {
    stray: {
      ar: 'حركة بلا حرف قبلها.',
      en: 'A vowel mark without a letter before it.',
      fr: 'Un signe de voyelle sans lettre devant lui.',
    },
    doubled: {
      ar: 'حركة مكررة على حرف واحد.',
      en: 'The same mark twice on one letter.',
      fr: 'Le même signe deux fois sur une lettre.',
    },
    contrary: {
      ar: 'حركتان متعارضتان على حرف واحد.',
      en: 'Two contrary vowel marks on one letter.',
      fr: 'Deux signes de voyelle contraires sur une lettre.',
    },
  },
  examples: {
    good: ['م\u064fعل\u0650\u0651م', 'كتاب\u064bا', { text: 'ש\u05c1\u05b8לום', locale: 'he' }],
    bad: ['قال \u064fنعم', 'مع\u0650\u0650لم', 'ك\u064e\u0650تاب'],
  },
  check({ prose }, report) {
    for (const place of placesOf(prose, MARKS)) {
      const message = faultOf(place);
      if (!message) continue;
      const { block, span, words } = place;
      const edits = [{ ...span, text: message === 'stray' ? '' : once(words) }];
      const fix = { safe: message === 'doubled', edits };
      report({ block, span, message, ...(message !== 'contrary' && { fix }) });
    }
  },
});
