import { placesOf } from '../analysis/prose';
import { needs } from '../text/characters';
import { defineRule } from './rule';

/** Hamza and madda after a letter with which they make one; vowel marks may stand between. */
const PAIRS =
  /(?:\u0627[\u064B-\u0652]{0,3}[\u0653-\u0655]|[\u0648\u064A\u06C1\u06D2\u06D5][\u064B-\u0652]{0,3}\u0654)/gu;

/** UAX #15. Other marks are left in the order of typing: normal form would turn every shadda and its vowel round. */
export const notNfc = defineRule({
  id: 'not-nfc',
  group: 'formatting',
  severity: 'info',
  needs: needs('seat'),
  title: {
    ar: 'حرف واحد مكتوب بحرفين',
    en: 'One letter stored as two characters',
    fr: 'Une lettre enregistrée en deux caractères',
  },
  why: {
    ar: 'يبدو الحرف نفسه، لكن البحث والاستبدال والوسوم لا تعرف الكلمة.',
    en: 'It looks the same, but find-and-replace and tags do not know the word.',
    fr: 'L’aspect est le même, mais la recherche, le remplacement et les mots-clés ne reconnaissent pas le mot.',
  },
  remedy: {
    ar: 'ضع الحرف المركب مكان الحرف وهمزته أو مدته.',
    en: 'Put the one letter in the place of the letter and its hamza or madda.',
    fr: 'Remplacez la lettre et sa hamza ou sa madda par la lettre unique.',
  },
  messages: {
    parts: {
      ar: 'الحرف «{{letter}}» مكتوب بحرفين: {{codes}}.',
      en: 'The letter “{{letter}}” is stored as two characters: {{codes}}.',
      fr: 'La lettre « {{letter}} » est enregistrée en deux caractères : {{codes}}.',
    },
  },
  examples: {
    good: ['آخر', 'رئيس', { text: 'خانه\u0654 ما', locale: 'fa' }],
    bad: ['ا\u0653خر', 'مسو\u0654ول'],
  },
  check({ prose }, report) {
    for (const { block, span, words } of placesOf(prose, PAIRS)) {
      const letter = words.normalize('NFC');
      const codes = [words.charAt(0), words.charAt(words.length - 1)]
        .map((one) => `U+0${one.charCodeAt(0).toString(16).toUpperCase()}`)
        .join(' + ');
      const fix = { safe: true, edits: [{ ...span, text: letter }] };
      report({ block, span, message: 'parts', data: { letter, codes }, fix });
    }
  },
});
