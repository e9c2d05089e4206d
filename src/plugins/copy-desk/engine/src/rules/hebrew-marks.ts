import { placesOf } from '../analysis/prose';
import { needs } from '../text/characters';
import { defineRule } from './rule';

/** `"` before the last letter of an acronym, `'` after a letter, `-` between two words. */
const MARKS =
  /(?<=[\u05D0-\u05EA][\u0591-\u05C7]{0,3})(?:"(?=[\u05D0-\u05EA](?![\u05D0-\u05EA"]))|'(?![\u05D0-\u05EA]?')|-(?=[\u05D0-\u05EA]))/gu;
const HEBREW_MARK: Readonly<Record<string, string>> = { '"': '\u05F4', "'": '\u05F3', '-': '\u05BE' };

/** CLDR, exemplar punctuation of Hebrew. Most sites type the signs of the keyboard, so the house has to ask for it. */
export const hebrewMarks = defineRule({
  id: 'hebrew-marks',
  group: 'formatting',
  severity: 'info',
  onDemand: true,
  locales: ['he'],
  needs: needs([
    ['hebrew', 'combining'],
    ['quote', 'dash'],
  ]),
  title: {
    ar: 'علامات لوحة المفاتيح مكان العلامات العبرية',
    en: 'Keyboard signs instead of Hebrew marks',
    fr: 'Signes du clavier au lieu des signes hébreux',
  },
  why: {
    ar: 'تحسب البرامج علامة الاختصار فتحا لاقتباس، وينكسر السطر عند الشرطة.',
    en: 'Programs take the sign of an acronym for an opening quotation mark, and lines break at the hyphen.',
    fr: 'Les programmes prennent le signe d’un sigle pour un guillemet ouvrant, et la ligne se rompt au trait d’union.',
  },
  remedy: {
    ar: 'اكتب ״ و׳ و־ في مواضعها.',
    en: 'Write ״, ׳ and ־ in their places.',
    fr: 'Écrivez ״, ׳ et ־ à leur place.',
  },
  messages: {
    keyboard: {
      ar: 'هنا «{{mark}}» مكان «{{wanted}}».',
      en: 'Here stands “{{mark}}” instead of “{{wanted}}”.',
      fr: 'Ici se trouve « {{mark}} » au lieu de « {{wanted}} ».',
    },
  },
  examples: {
    good: ['צה\u05f4ל', 'תל\u05beאביב'],
    bad: ['צה"ל', 'תל-אביב', "ג'ירפה"],
  },
  check({ prose }, report) {
    for (const { block, span, words: mark } of placesOf(prose, MARKS)) {
      const wanted = HEBREW_MARK[mark] ?? mark;
      report({
        block,
        span,
        message: 'keyboard',
        data: { mark, wanted },
        fix: { safe: true, edits: [{ ...span, text: wanted }] },
      });
    }
  },
});
