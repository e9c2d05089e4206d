import { placesOf } from '../analysis/prose';
import type { Writing } from '../language/writing';
import type { List } from '../text/characters';
import { ARABIC, DIGITS, needs } from '../text/characters';
import { defineRule } from './rule';

/** A word, with controls of direction that hide in it; a tatweel or an isolate parts a prefix from a name. */
const WORD = /[\p{L}\p{M}\p{Nd}\u202A-\u202E]+/gu;
/** Letters that are taken for Latin ones: Greek ones that are no sign of a unit or a formula, and Cyrillic ones. */
const LOOKALIKE =
  /[\u0391\u0392\u0395-\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03BD\u03BF\u03C1\p{Script=Cyrillic}]/u;
const SCRIPTS = [
  ['arabic', /(?=\p{L})\p{Script=Arabic}/u],
  ['hebrew', /(?=\p{L})\p{Script=Hebrew}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['latin', /(?=\p{L})\p{Script=Latin}/u],
] as const;
const RARE: List = ['hebrew', 'foreign', 'astral'];
const OTHER: List = ['latin', ...RARE];
/** What may stand between the letters of one word. */
const BETWEEN: List = ['combining', 'seat', 'tatweel', 'control', 'hidden', ...DIGITS];
const RTL_WORD = /^(?:(?=[\p{L}\p{M}])[\p{Script=Arabic}\p{Script=Inherited}])+/u;

/** Whether a word is a prefix written together with a name in another script: `وGoogle`. */
const isPrefixed = (word: string, { proclitics }: Writing): boolean => {
  const prefix = RTL_WORD.exec(word)?.[0] ?? '';
  return proclitics.has(prefix) && !SCRIPTS[0][1].test(word.slice(prefix.length));
};

/** UTS #39, mixed-script detection. */
export const scriptMixInWord = defineRule({
  id: 'script-mix-in-word',
  group: 'formatting',
  severity: 'warning',
  needs: needs([ARABIC, OTHER], [OTHER, [...ARABIC, ...RARE]], [RARE, OTHER], [BETWEEN, OTHER], [OTHER, BETWEEN]),
  title: {
    ar: 'حروف من كتابتين في كلمة واحدة',
    en: 'Letters of two scripts in one word',
    fr: 'Lettres de deux écritures dans un mot',
  },
  why: {
    ar: 'تنقسم الكلمة في السطر، أو تظهر كأنها اسم آخر، ولا يجدها البحث.',
    en: 'The word breaks in the line or passes for another name, and search does not find it.',
    fr: 'Le mot se brise dans la ligne ou passe pour un autre nom, et la recherche ne le trouve pas.',
  },
  remedy: {
    ar: 'افصل الكلمتين بمسافة، أو أعد كتابة الكلمة بلوحة مفاتيح واحدة.',
    en: 'Part the two words with a space, or type the word again with one keyboard.',
    fr: 'Séparez les deux mots par une espace, ou retapez le mot avec un seul clavier.',
  },
  messages: {
    mixed: {
      ar: 'في «{{word}}» حروف من أكثر من كتابة.',
      en: '“{{word}}” holds letters of more than one script.',
      fr: '« {{word}} » contient des lettres de plusieurs écritures.',
    },
    lookalike: {
      ar: 'في «{{word}}» الحرف {{letter}}، وهو يشبه حرفا لاتينيا وليس منه.',
      en: '“{{word}}” holds {{letter}}, which looks like a Latin letter and is none.',
      fr: '« {{word}} » contient {{letter}}, qui ressemble à une lettre latine et n’en est pas une.',
    },
  },
  examples: {
    good: ['شركة وGoogle معا', 'مدينة Cairo كبرى', 'نظام الـGPS دقيق', 'نسبة 5 \u03bcg في اللتر', 'طوله 5كم'],
    bad: ['مدينة \u0421airo كبرى', 'كلمةabcكلمة'],
  },
  check({ prose, language: { writing } }, report) {
    for (const { block, span, words: word } of placesOf(prose, WORD)) {
      const scripts = SCRIPTS.filter(([, letters]) => letters.test(word)).map(([name]) => name);
      if (scripts.length < 2) continue;
      const lookalike = scripts.includes('latin') ? LOOKALIKE.exec(word)?.[0] : undefined;
      if (lookalike) {
        const letter = `U+0${lookalike.charCodeAt(0).toString(16).toUpperCase()}`;
        report({ block, span, message: 'lookalike', severity: 'error', data: { word, letter } });
      } else if (
        !(scripts.length === 2 && scripts.includes('greek') && scripts.includes('latin')) &&
        !isPrefixed(word, writing)
      ) {
        report({ block, span, message: 'mixed', data: { word } });
      }
    }
  },
});
