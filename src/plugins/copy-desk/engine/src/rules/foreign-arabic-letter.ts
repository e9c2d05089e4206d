import type { Place } from '../analysis/prose';
import { placesOf } from '../analysis/prose';
import { quotedIn } from '../analysis/quoted';
import type { Edit, Fix } from '../finding';
import type { Writing } from '../language/writing';
import type { Span } from '../story';
import { memo } from '../text/memo';
import { defineRule } from './rule';

/** A word: letters of the script with the signs that go with them. */
const WORD = /[\u0620-\u065F\u066E-\u06D3\u06D5-\u06DC\u06EE\u06EF\u06FA-\u06FC\u0750-\u077F\u0640\u200C]+/gu;
const MARK = /[\p{M}\u0640\u200C]/u;

/** A pattern for one of some letters. */
const anyOf = memo((letters) => new RegExp(`[${letters}]`, 'u'));

const holds = (word: string, letters: string): boolean => Array.from(letters).some((letter) => word.includes(letter));

/** Words between quotation marks that are of another language: half of them hold its letters. */
const isOtherLanguage = (text: string, quotations: readonly Span[], letters: string): boolean =>
  quotations.some(({ start, end }) => {
    const words = text.slice(start, end).match(WORD) ?? [];
    return words.length > 1 && words.filter((word) => holds(word, letters)).length * 2 >= words.length;
  });

/** A word with the article of the language that it comes from, or right before one. */
const isBorrowed = ({ text, span, words }: Place, { borrowedArticle }: Writing): boolean =>
  borrowedArticle !== '' && (words.startsWith(borrowedArticle) || text.startsWith(` ${borrowedArticle}`, span.end));

/** The letters meant, as far as they are known; a letter that may stand for two is left to the editor. */
const fixOf = ({ words, span }: Place, { foreign, ambiguousAtEnd }: Writing): Fix | undefined => {
  const last =
    Array.from(words, (one) => (MARK.test(one) ? ' ' : one))
      .join('')
      .trimEnd().length - 1;
  const edits: Edit[] = [];
  for (const [at, letter] of Array.from(words).entries()) {
    const meant = foreign[letter];
    if (meant === undefined) continue;
    if (meant === null || (at === last && ambiguousAtEnd.includes(letter))) return undefined;
    edits.push({ start: span.start + at, end: span.start + at + 1, text: meant });
  }
  return { safe: true, edits };
};

/** CLDR exemplar characters of each language; letters of names from abroad are its auxiliary set. */
export const foreignArabicLetter = defineRule({
  id: 'foreign-arabic-letter',
  group: 'formatting',
  severity: 'warning',
  locales: ['ar', 'fa', 'ur'],
  title: {
    ar: 'حرف من لوحة مفاتيح لغة أخرى',
    en: 'Letter of another language’s keyboard',
    fr: 'Lettre du clavier d’une autre langue',
  },
  why: {
    ar: 'يشبه الحرف المقصود، لكن البحث والوسوم والترتيب والقراءة الآلية تخطئ الكلمة.',
    en: 'It looks like the letter that is meant, but search, tags, sorting and speech miss the word.',
    fr: 'Elle ressemble à la lettre voulue, mais la recherche, les mots-clés, le tri et la synthèse vocale manquent le mot.',
  },
  remedy: {
    ar: 'اكتب الكلمة بحروف لغة المقال.',
    en: 'Type the word in the letters of the article’s language.',
    fr: 'Tapez le mot avec les lettres de la langue de l’article.',
  },
  messages: {
    foreign: {
      ar: 'في «{{word}}» حرف من لغة أخرى: {{letters}}.',
      en: '“{{word}}” holds a letter of another language: {{letters}}.',
      fr: '« {{word}} » contient une lettre d’une autre langue : {{letters}}.',
    },
  },
  examples: {
    good: ['كتاب جديد', 'مدينة پاريس', { text: '\u06a9تاب تازه', locale: 'fa' }],
    bad: ['\u06a9تاب جديد', 'ف\u06cc المغرب', { text: 'كتاب تازه', locale: 'fa' }],
  },
  check(facts, report) {
    const { foreign, guests } = facts.language.writing;
    const quotations = quotedIn(facts);
    const letters = Object.keys(foreign).join('');
    const some = anyOf(letters);
    const prose = facts.prose.filter(({ text }) => some.test(text));
    for (const place of placesOf(prose, WORD)) {
      const { block, span, words: word } = place;
      const found = Array.from(new Set(word)).filter((letter) => letters.includes(letter));
      const isLetter = Array.from(word).filter((one) => !MARK.test(one)).length === 1;
      if (found.length === 0 || isLetter || isBorrowed(place, facts.language.writing)) continue;
      if (isOtherLanguage(block.text, quotations(block, span), letters + guests)) continue;
      const names = found.map((letter) => `${letter} U+0${letter.charCodeAt(0).toString(16).toUpperCase()}`).join('، ');
      const fix = fixOf(place, facts.language.writing);
      report({ block, span, message: 'foreign', data: { word, letters: names }, ...(fix && { fix }) });
    }
  },
});
