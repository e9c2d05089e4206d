import type { Opened } from '../analysis/controls';
import { FSI, LRE, LRI, LRO, nameOf, pairControls, PDI, RLO } from '../analysis/controls';
import { isProse } from '../analysis/prose';
import type { Fix } from '../finding';
import type { Span } from '../story';
import { needs } from '../text/characters';
import { defineRule } from './rule';

/** What may stand in a left-to-right token, up to its last letter, digit or closing sign. */
const TOKEN = /(?:(?![\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u200E\u200F\u202A-\u202E\u2066-\u2069\n\r\u2029])[^])*/uy;
const TOKEN_END = /[\p{L}\p{N}%\u00B0$\u20AC+#/)\]"]/u;

/** Where the left-to-right token ends for which an isolate or embedding was opened; null where none follows. */
const tokenEnd = (text: string, { control, at }: Opened): number | null => {
  if (control !== LRI && control !== FSI && control !== LRE) return null;
  TOKEN.lastIndex = at + 1;
  const token = TOKEN.exec(text)?.[0] ?? '';
  let length = token.length;
  while (length > 0 && !TOKEN_END.test(token.charAt(length - 1))) length -= 1;
  return length > 0 ? at + 1 + length : null;
};

const remove = (at: number, safe: boolean): Fix => ({ safe, edits: [{ start: at, end: at + 1, text: '' }] });

/** An embedding becomes the isolate that has taken its place (UAX #9, 2.7). */
const close = ({ control, at }: Opened, end: number): Fix => ({
  safe: true,
  edits: [...(control === LRE ? [{ start: at, end: at + 1, text: LRI }] : []), { start: end, end, text: PDI }],
});

/** UAX #9, BD9, BD11 and X1 to X8: what a paragraph opens ends with it; overrides are the business of their own rule. */
export const unbalancedBidiControl = defineRule({
  id: 'unbalanced-bidi-control',
  group: 'formatting',
  severity: 'error',
  needs: needs('control'),
  title: {
    ar: 'علامة اتجاه بلا نظيرتها',
    en: 'Direction control without its counterpart',
    fr: 'Caractère de direction sans son pendant',
  },
  why: {
    ar: 'العلامة المفتوحة تقلب اتجاه بقية الفقرة، والعلامة الزائدة تفسد أول تعديل لاحق.',
    en: 'One left open turns the rest of the paragraph round; one too many breaks the next edit.',
    fr: 'Laissé ouvert, il retourne la fin du paragraphe ; en trop, il gâche la prochaine correction.',
  },
  remedy: {
    ar: 'أغلق العلامة بعد الكلمة التي وُضعت لها، أو احذفها.',
    en: 'Close it after the word that it was meant for, or remove it.',
    fr: 'Fermez-le après le mot auquel il était destiné, ou supprimez-le.',
  },
  messages: {
    unclosed: {
      ar: 'العلامة الخفية {{control}} تُفتح ولا تُغلق في الفقرة نفسها.',
      en: 'The invisible control {{control}} is opened and not closed in the same paragraph.',
      fr: 'Le caractère invisible {{control}} est ouvert sans être fermé dans le même paragraphe.',
    },
    stray: {
      ar: 'العلامة الخفية {{control}} تُغلق ما لم يُفتح في الفقرة نفسها.',
      en: 'The invisible control {{control}} closes what the same paragraph never opened.',
      fr: 'Le caractère invisible {{control}} ferme ce que le même paragraphe n’a pas ouvert.',
    },
  },
  examples: {
    good: ['قال \u2066CNN\u2069 نعم', 'قال \u2067كتاب \u2066C++\u2069\u2069 نعم'],
    bad: ['قال \u2066CNN نعم', 'قال \u2066CNN\nنعم\u2069', 'قال CNN\u2069 نعم'],
  },
  check({ prose }, report) {
    for (const block of prose) {
      const { text } = block;
      const say = (message: 'unclosed' | 'stray', at: number, span: Span, fix: Fix): void => {
        if (!isProse(block, { start: at, end: at + 1 })) return;
        report({ block, span, message, data: { control: nameOf(text.charAt(at)) }, fix });
      };
      const { opened, stray } = pairControls(text);
      for (const one of opened) {
        if (one.closedAt !== null || one.control === LRO || one.control === RLO) continue;
        const end = tokenEnd(text, one);
        say(
          'unclosed',
          one.at,
          { start: one.at, end: end ?? one.at + 1 },
          end ? close(one, end) : remove(one.at, false),
        );
      }
      for (const at of stray) say('stray', at, { start: at, end: at + 1 }, remove(at, true));
    }
  },
});
