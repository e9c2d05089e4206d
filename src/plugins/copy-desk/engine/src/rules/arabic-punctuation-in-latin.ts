import { pairControls } from '../analysis/controls';
import { isProse } from '../analysis/prose';
import type { Span } from '../story';
import { DIGITS, needs } from '../text/characters';
import { defineRule } from './rule';

/** Words between two marks; a list of names outside them is Arabic prose. */
const QUOTED = /"([^"\n]*)"|\u00AB([^\u00AB\u00BB\n]*)\u00BB|[\u201C\u201D]([^\u201C\u201D\n]*)[\u201C\u201D]/gu;
const MARKS = /(?<=\p{Script=Latin}[\p{M}\p{Nd}]{0,4})[\u060C\u061B\u061F]/gu;
const LATIN_MARK: Readonly<Record<string, string>> = { '\u060C': ',', '\u061B': ';', '\u061F': '?' };
const ARABIC = /(?=\p{L})\p{Script=Arabic}/u;

const phrasesIn = (text: string): readonly Span[] => {
  const quoted = Array.from(text.matchAll(QUOTED), ({ index, 0: { length } }) => ({
    start: index + 1,
    end: index + length - 1,
  }));
  const isolated = pairControls(text).opened.flatMap(({ at, closedAt }) =>
    closedAt === null ? [] : [{ start: at + 1, end: closedAt }],
  );
  return [...quoted, ...isolated];
};

/** CLDR exemplar punctuation: a Latin sentence has Latin marks. */
export const arabicPunctuationInLatin = defineRule({
  id: 'arabic-punctuation-in-latin',
  group: 'formatting',
  severity: 'info',
  locales: ['ar', 'fa', 'ur'],
  needs: needs([['latin', 'foreign', 'astral', 'combining', 'seat', ...DIGITS], ['arabicMark']]),
  title: {
    ar: 'علامة ترقيم عربية في عبارة لاتينية',
    en: 'Arabic punctuation mark in a Latin phrase',
    fr: 'Signe de ponctuation arabe dans une expression latine',
  },
  why: {
    ar: 'تنفتح العلامة على الجهة الخطأ في العبارة اللاتينية.',
    en: 'In a Latin phrase the mark turns to the wrong side.',
    fr: 'Dans une expression latine, le signe s’ouvre du mauvais côté.',
  },
  remedy: {
    ar: 'اكتب داخل العبارة اللاتينية علاماتها.',
    en: 'Inside a Latin phrase write its own marks.',
    fr: 'Dans une expression latine, écrivez ses propres signes.',
  },
  messages: {
    arabic: {
      ar: 'في العبارة اللاتينية العلامة العربية «{{mark}}» مكان «{{wanted}}».',
      en: 'In a Latin phrase stands the Arabic “{{mark}}” instead of “{{wanted}}”.',
      fr: 'Dans une expression latine se trouve le signe arabe « {{mark}} » au lieu de « {{wanted}} ».',
    },
  },
  examples: {
    good: ['قال "Yes, we can" أمس', 'شركات Apple، Google'],
    bad: ['قال "Yes، we can" أمس', 'سأل "Why؟" ثم'],
  },
  check({ prose }, report) {
    for (const block of prose) {
      const seen = new Set<number>();
      for (const { start, end } of phrasesIn(block.text)) {
        const phrase = block.text.slice(start, end);
        if (ARABIC.test(phrase)) continue;
        for (const { index, 0: mark } of phrase.matchAll(MARKS)) {
          const span = { start: start + index, end: start + index + 1 };
          const wanted = LATIN_MARK[mark] ?? mark;
          if (seen.has(span.start) || !isProse(block, span)) continue;
          seen.add(span.start);
          report({
            block,
            span,
            message: 'arabic',
            data: { mark, wanted },
            fix: { safe: true, edits: [{ ...span, text: wanted }] },
          });
        }
      }
    }
  },
});
