import type { Place } from '../analysis/prose';
import { placesOf } from '../analysis/prose';
import type { Writing } from '../language/writing';
import { needs } from '../text/characters';
import { defineRule } from './rule';

const TATWEEL = /\u0640+/gu;
const LETTER = /(?=[\p{L}\p{M}])[\p{Script=Arabic}\p{Script=Inherited}]/u;
/** A ZWJ may show the letter as it begins a word. */
const JOINED = new RegExp(`${LETTER.source}|\\u200D`, 'u');
const MARK = /\p{M}/u;
const GAP = /^\s?$/u;
/** The longest small word that may be joined to a name or a number, with its marks. */
const LONGEST = 6;

/** The letters right before an offset, without their marks. */
const lettersBefore = (text: string, end: number): string => {
  let at = end;
  while (at > 0 && end - at <= LONGEST && JOINED.test(text.charAt(at - 1))) at -= 1;
  return text
    .slice(at, end)
    .normalize('NFC')
    .replace(/[\p{M}\u200D]/gu, '');
};

type Fault = 'stretched' | 'edge';

/** One at the end of a short prefix joins it to a number or a name; one between spaces is a dash of the Gulf press. */
const faultOf = ({ text, span, words }: Place, { proclitics }: Writing): Fault | null => {
  const [before, after] = [text.charAt(span.start - 1), text.charAt(span.end)];
  if (MARK.test(after)) return null;
  const [joins, goesOn] = [JOINED.test(before), LETTER.test(after)];
  if (!joins && !goesOn) return GAP.test(before) && GAP.test(after) ? null : 'edge';
  if (joins && goesOn) return 'stretched';
  if (!joins) return words.length > 1 ? 'edge' : null;
  const word = lettersBefore(text, span.start);
  return words.length === 1 && (word.length <= 2 || proclitics.has(word)) ? null : 'edge';
};

/** W3C, Arabic layout requirements, "Tatweel": stretching is the business of the font. */
export const tatweel = defineRule({
  id: 'tatweel',
  group: 'formatting',
  severity: 'info',
  locales: ['ar', 'fa', 'ur'],
  needs: needs('tatweel'),
  title: {
    ar: 'تطويل في الكلمة',
    en: 'Word stretched by hand',
    fr: 'Mot étiré à la main',
  },
  why: {
    ar: 'لا يجد البحث الكلمة ولا الوسم، ويتغير شكلها مع خط آخر.',
    en: 'Search and tags miss the word, and another font shows it differently.',
    fr: 'La recherche et les mots-clés manquent le mot, et une autre police l’affiche autrement.',
  },
  remedy: {
    ar: 'احذف التطويل، واترك توسيع الحروف للخط.',
    en: 'Remove the tatweel, and leave spacing to the font.',
    fr: 'Supprimez le tatweel, et laissez l’espacement à la police.',
  },
  messages: {
    stretched: {
      ar: 'تطويل (U+0640) بين حرفين.',
      en: 'A tatweel (U+0640) between two letters.',
      fr: 'Un tatweel (U+0640) entre deux lettres.',
    },
    edge: {
      ar: 'تطويل (U+0640) على طرف كلمة لا يصلها بشيء.',
      en: 'A tatweel (U+0640) at the edge of a word, where it joins nothing.',
      fr: 'Un tatweel (U+0640) au bord d’un mot, où il ne lie rien.',
    },
  },
  examples: {
    good: ['الدورة ال\u0640 93', 'سنة 1445 ه\u0640', 'واس \u0640 جدة', 'قناة ل\u0640CNN'],
    bad: ['الأم\u0640\u0640\u0640ن العام', 'المغ\u0640رب', 'المغرب\u0640 العربي'],
  },
  check({ prose, settings, language: { writing } }, report) {
    for (const place of placesOf(prose, TATWEEL)) {
      const { block, span } = place;
      const message = faultOf(place, writing);
      if (!message || (message === 'stretched' && settings.style.tatweel)) continue;
      report({ block, span, message, fix: { safe: true, edits: [{ ...span, text: '' }] } });
    }
  },
});
