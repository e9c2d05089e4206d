import { nameOf } from '../analysis/controls';
import type { Place } from '../analysis/prose';
import { placesOf } from '../analysis/prose';
import type { Writing } from '../language/writing';
import { needs } from '../text/characters';
import { joinsToNext } from '../text/joining';
import { defineRule } from './rule';

const JOINERS = /[\u200C\u200D]+/gu;
const WORD_CHARACTER = /[\p{L}\p{M}\u0640]/u;
const ARABIC = /(?=\p{L})\p{Script=Arabic}/u;
/** Emoji are put together with joiners, and so are letters of Indian scripts. */
const ELSEWHERE =
  /\p{Extended_Pictographic}|[\uFE0F\uD83C\uD83D\uD83E\u200D]|\p{Emoji_Modifier}|(?![\p{Script=Arabic}\p{Script=Latin}])\p{L}/u;
const ZWNJ = '\u200C';
const LONGEST = 12;
const NO_LETTER = /[^\p{L}\p{M}]/u;

/** The last character before an offset that is no vowel mark. */
const baseBefore = (text: string, end: number): string => {
  let at = end - 1;
  while (/\p{M}/u.test(text.charAt(at))) at -= 1;
  return text.charAt(at);
};

/** A letter alone that a joiner shows as it begins or ends a word: the sign of the Hijri year, or the name of a letter. */
const isLetterAlone = (text: string, { start, end }: Place['span']): boolean => {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if (ARABIC.test(before)) return !WORD_CHARACTER.test(text.charAt(start - 2)) && !ARABIC.test(after);
  return ARABIC.test(after) && !WORD_CHARACTER.test(text.charAt(end + 1));
};

/** A word of a language that is written with joiners: it holds a letter of its own. */
const isForeign = (text: string, { start, end }: Place['span'], { foreign, guests }: Writing): boolean => {
  const before =
    text
      .slice(Math.max(0, start - LONGEST), start)
      .split(NO_LETTER)
      .at(-1) ?? '';
  const after = text.slice(end, end + LONGEST).split(NO_LETTER)[0] ?? '';
  return Array.from(before + after).some((letter) => letter in foreign || guests.includes(letter));
};

/** What is wrong with joiners at one place, if anything. */
const faultOf = ({ text, span, words }: Place, writing: Writing): 'edge' | 'within' | null => {
  const [before, after] = [text.charAt(span.start - 1), text.charAt(span.end)];
  if (ELSEWHERE.test(before) || ELSEWHERE.test(after)) return null;
  if (!words.includes(ZWNJ) && isLetterAlone(text, span)) return null;
  const inside = WORD_CHARACTER.test(before) && WORD_CHARACTER.test(after);
  if (words.length > 1 || !inside) return 'edge';
  if (writing.joinersInWords || isForeign(text, span, writing)) return null;
  return joinsToNext(baseBefore(text, span.start)) ? 'within' : null;
};

/** W3C, Arabic layout requirements, "Joining control". A joiner after a letter that never joins is left to the typist. */
export const joinerMisuse = defineRule({
  id: 'joiner-misuse',
  group: 'formatting',
  severity: 'info',
  locales: ['ar', 'fa', 'ur', 'ckb'],
  needs: needs('joiner'),
  title: {
    ar: 'واصل أو فاصل خفي في غير موضعه',
    en: 'Invisible joiner out of place',
    fr: 'Liant invisible mal placé',
  },
  why: {
    ar: 'يترك فراغا غريبا بين الحروف، ويمنع البحث من إيجاد الكلمة، ويقطع الوسم.',
    en: 'It leaves odd gaps, hides the word from search and cuts a hashtag in two.',
    fr: 'Il laisse des vides, soustrait le mot à la recherche et coupe un mot-dièse.',
  },
  remedy: {
    ar: 'احذفه إن لم تكن الكلمة تُكتب به.',
    en: 'Remove it unless the word is written with it.',
    fr: 'Supprimez-le si le mot ne s’écrit pas avec lui.',
  },
  messages: {
    edge: {
      ar: 'الحرف الخفي {{names}} على طرف الكلمة أو مكرر، ولا عمل له هناك.',
      en: 'The invisible {{names}} stands at the edge of a word or twice, where it does nothing.',
      fr: 'Le caractère invisible {{names}} est au bord d’un mot ou redoublé : il n’y sert à rien.',
    },
    within: {
      ar: 'الحرف الخفي {{names}} يقطع اتصال الحروف داخل الكلمة.',
      en: 'The invisible {{names}} breaks the join between two letters of a word.',
      fr: 'Le caractère invisible {{names}} rompt la liaison de deux lettres d’un mot.',
    },
  },
  examples: {
    good: [
      { text: 'م\u06cc\u200cرود', locale: 'fa' },
      'سنة 1445 ه\u200d\u0640',
      'عام 1445 ه\u200d في مكة',
      { text: '\u06a9ار\u200cها', locale: 'fa' },
      'وصل \u{1f468}\u200d\u{1f33e} اليوم',
    ],
    bad: [{ text: 'خانه\u200c است', locale: 'fa' }, 'المغ\u200cرب', 'قال \u200cنعم'],
  },
  check({ prose, language: { writing } }, report) {
    for (const place of placesOf(prose, JOINERS)) {
      const { block, span, words } = place;
      const fault = faultOf(place, writing);
      if (!fault) continue;
      const data = { names: [...new Set(Array.from(words, nameOf))].join(', ') };
      const fix = {
        safe: fault === 'edge' && !words.includes('\u200D') && words.length === 1,
        edits: [{ ...span, text: '' }],
      };
      report({ block, span, message: fault, data, fix });
    }
  },
});
