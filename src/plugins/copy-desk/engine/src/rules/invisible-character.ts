import { nameOf } from '../analysis/controls';
import { placesOf } from '../analysis/prose';
import type { Place } from '../analysis/prose';
import type { Fix } from '../finding';
import { needs } from '../text/characters';
import { defineRule } from './rule';

/** Tabs and line breaks are the business of `extra-space`; joiners and direction marks of their own rules. */
const HIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u115F\u1160\u180E\u200B\u2028\u2029\u2060-\u2064\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFD]+/gu;
const LOST = /\uFFFD/u;
const BROKEN = /[\u0000-\u001F\u007F-\u009F\uFFFD]/u;
const LINE_BREAK = /[\u2028\u2029]/u;
const LATIN = /\p{Script=Latin}/u;
const LETTER = /[\p{L}\p{M}\p{Nd}]/u;

/** A soft hyphen says where a long Latin word may be parted. */
const isHyphenation = ({ text, span, words }: Place): boolean =>
  words === '\u00AD' && LATIN.test(text.charAt(span.start - 1)) && LATIN.test(text.charAt(span.end));

/** A zero-width space may stand for the space between two words, so that somebody has to look. */
const fixOf = ({ text, span, words }: Place): Fix | undefined => {
  if (LOST.test(words)) return undefined;
  const between = LETTER.test(text.charAt(span.start - 1)) && LETTER.test(text.charAt(span.end));
  const safe = !BROKEN.test(words) && !(between && words.includes('\u200B'));
  return { safe, edits: [{ ...span, text: LINE_BREAK.test(words) ? '\n' : '' }] };
};

/** UTS #55 and UTR #36 on characters that nobody sees; U+FFFD stands where one was lost. */
export const invisibleCharacter = defineRule({
  id: 'invisible-character',
  group: 'formatting',
  severity: 'warning',
  needs: needs('hidden'),
  title: {
    ar: 'حرف خفي',
    en: 'Invisible character',
    fr: 'Caractère invisible',
  },
  why: {
    ar: 'يقطع الكلمة عن البحث والوسوم، وقد يظهر للقارئ مربعا.',
    en: 'It hides a word from search and tags, and may show as a box.',
    fr: 'Il soustrait un mot à la recherche et aux mots-clés, et peut s’afficher comme un carré.',
  },
  remedy: {
    ar: 'احذفه، وإن كان مكانه حرف ضائع فأعد كتابة الكلمة من مصدرها.',
    en: 'Remove it; where a letter was lost, type the word again from its source.',
    fr: 'Supprimez-le ; si une lettre est perdue, retapez le mot d’après sa source.',
  },
  messages: {
    hidden: {
      ar: 'في النص حرف خفي: {{names}}.',
      en: 'An invisible character stands in the text: {{names}}.',
      fr: 'Un caractère invisible se trouve dans le texte : {{names}}.',
    },
    lost: {
      ar: 'ضاع هنا حرف وبقيت مكانه علامة الاستبدال {{names}}.',
      en: 'A character was lost here; the replacement character {{names}} stands in its place.',
      fr: 'Un caractère s’est perdu ici ; le caractère de remplacement {{names}} en tient lieu.',
    },
  },
  examples: {
    good: [
      'قال نعم',
      'م\u06cc\u200cرود',
      'شركة Donau\u00addampf الألمانية',
      'على https://example.com/\u200bnews اليوم',
    ],
    bad: ['قال \u200bنعم', 'الم\u00adغرب', 'قال\u2028نعم', 'المغ\ufffdب'],
  },
  check({ prose }, report) {
    for (const place of placesOf(prose, HIDDEN)) {
      const { block, span, words } = place;
      if (isHyphenation(place)) continue;
      const fix = fixOf(place);
      report({
        block,
        span,
        message: LOST.test(words) ? 'lost' : 'hidden',
        data: { names: [...new Set(Array.from(words, nameOf))].join(', ') },
        ...(BROKEN.test(words) && { severity: 'error' as const }),
        ...(fix && { fix }),
      });
    }
  },
});
