import { isolate, noBreakSpaces } from '../analysis/order/fix';
import { bothOrders, misorderedTokens, orderWordsOf } from '../analysis/order/misordered';
import { thousandsIn } from '../analysis/order/thousands';
import type { Edit, Fix } from '../finding';
import type { Span } from '../story';
import { DIGITS, SPACES, needs } from '../text/characters';
import { defineRule } from './rule';

const SIGN = /^\P{Nd}/u;

/** A sign in front needs an isolate besides: it is part of no number. */
const fixOf = (text: string, number: Span): Fix => {
  const spaces = noBreakSpaces(text, number);
  if (!SIGN.test(text.slice(number.start, number.end))) return { safe: true, edits: spaces };
  const [open, close] = isolate(number).edits as [Edit, Edit];
  return { safe: true, edits: [open, ...spaces, close] };
};

/** UAX #9, W4: U+00A0 and U+202F are of class CS and stay in the number; U+0020 and U+2009 part it. */
export const spacedThousands = defineRule({
  id: 'spaced-thousands',
  group: 'formatting',
  severity: 'error',
  needs: needs([SPACES, DIGITS]),
  title: {
    ar: 'عدد مجزأ بمسافات معكوس عند القارئ',
    en: 'Spaced thousands shown backwards',
    fr: 'Milliers espacés affichés à l’envers',
  },
  why: {
    ar: 'المسافة العادية بين خانات الآلاف تقسم العدد، فتُرى أجزاؤه من اليمين إلى اليسار عددا آخر.',
    en: 'A plain space between the thousands cuts the number, and its parts run from right to left: readers see another number.',
    fr: 'Une espace ordinaire entre les milliers coupe le nombre ; ses parties se suivent de droite à gauche et le lecteur en voit un autre.',
  },
  remedy: {
    ar: 'ضع مكان المسافة مسافة غير منكسرة، أو فاصلة.',
    en: 'Put a no-break space in place of the space, or a comma.',
    fr: 'Remplacez l’espace par une espace insécable, ou par une virgule.',
  },
  messages: {
    reversed: {
      ar: 'كُتب العدد {{typed|ltr}} ويراه القارئ {{shown|ltr}}.',
      en: 'The number is typed {{typed|ltr}}, but readers see {{shown|ltr}}.',
      fr: 'Le nombre est saisi {{typed|ltr}}, mais le lecteur voit {{shown|ltr}}.',
    },
  },
  examples: {
    good: ['بلغ 1\u202f234\u202f567 درهما', 'بلغ 1,234,567 درهما', 'في 2025 300 ألف'],
    bad: ['بلغ 1 234 567 درهما', 'بلغ ١ ٢٣٤ ٥٦٧ درهما', 'بلغ 1\u2009234\u2009567 درهما'],
  },
  check(facts, report) {
    const words = orderWordsOf(facts);
    for (const { block, token } of misorderedTokens(facts, (text) => thousandsIn(text, words))) {
      const data = bothOrders(facts, block, token);
      report({ block, span: token, message: 'reversed', data, fix: fixOf(block.text, token) });
    }
  },
});
