import { isolate } from '../analysis/order/fix';
import { bothOrders, orderWordsOf, rtlProse } from '../analysis/order/misordered';
import { stuckNumbersIn } from '../analysis/order/stuck-numbers';
import { isProse } from '../analysis/prose';
import { SPACES, needs } from '../text/characters';
import { defineRule } from './rule';

/** UAX #9, W7: behind a Latin letter a number is Latin too (W3C, inline-bidi-markup, “spillover effects”). */
export const numberAfterLatin = defineRule({
  id: 'number-after-latin',
  group: 'formatting',
  severity: 'warning',
  needs: needs([['latin', 'foreign', 'astral', 'sign'], SPACES]),
  title: {
    ar: 'عدد التصق باسم لاتيني',
    en: 'Number stuck to a Latin name',
    fr: 'Nombre collé à un nom latin',
  },
  why: {
    ar: 'يُرى العدد على يمين الاسم اللاتيني كأنه منه، بعيدا عن المعدود بعده.',
    en: 'The number is seen to the right of the Latin name as if part of it, away from what it counts.',
    fr: 'Le nombre est vu à droite du nom latin comme s’il en faisait partie, loin de ce qu’il compte.',
  },
  remedy: {
    ar: 'اعزل الاسم اللاتيني وحده، أو ضع كلمة عربية بينه وبين العدد.',
    en: 'Isolate the Latin name alone, or put a word between it and the number.',
    fr: 'Isolez le nom latin seul, ou mettez un mot entre lui et le nombre.',
  },
  messages: {
    stuck: {
      ar: 'كُتب العدد {{number|ltr}} بعد الاسم {{name|ltr}}، ويراهما القارئ اسما واحدا: {{shown|ltr}}.',
      en: 'Typed as the number {{number|ltr}} behind the name {{name|ltr}}, readers see one name: {{shown|ltr}}.',
      fr: 'Saisi comme le nombre {{number|ltr}} après le nom {{name|ltr}}, le lecteur voit un seul nom : {{shown|ltr}}.',
    },
  },
  examples: {
    good: ['على قناة \u2066CNN\u2069 30 مليون مشاهد', 'هاتف iPhone 15 جديد', 'بلغ USD 50 مليون'],
    bad: ['على قناة CNN 30 مليون مشاهد', 'خسرت Tesla 5 مليار أمس'],
  },
  check(facts, report) {
    const words = orderWordsOf(facts);
    for (const block of rtlProse(facts)) {
      for (const found of stuckNumbersIn(block.text, words)) {
        if (!isProse(block, found) || (facts.levels(block)[found.gap] ?? 1) % 2 === 1) continue;
        const name = block.text.slice(found.name.start, found.name.end);
        const { shown } = bothOrders(facts, block, found);
        const data = { name, number: found.number, shown };
        report({ block, span: found, message: 'stuck', data, fix: isolate(found.name) });
      }
    }
  },
});
