import { isMisordered } from '../analysis/bidi';
import type { Facts } from '../analysis/facts';
import { keepOrder } from '../analysis/order/fix';
import { bothOrders, orderWordsOf, rtlProse } from '../analysis/order/misordered';
import type { Range } from '../analysis/order/ranges';
import { rangesIn } from '../analysis/order/ranges';
import { isProse } from '../analysis/prose';
import type { Fix } from '../finding';
import type { Block, Direction } from '../story';
import { DIGITS, needs } from '../text/characters';
import { defineRule } from './rule';

interface Shown {
  readonly block: Block;
  readonly range: Range;
  readonly direction: Direction;
}

const rangesOf = (facts: Facts): readonly Shown[] =>
  rtlProse(facts).flatMap((block) =>
    rangesIn(block.text, orderWordsOf(facts))
      .filter((range) => isProse(block, range))
      .map((range) => {
        const reversed = isMisordered(block.text, facts.levels(block), range);
        return { block, range, direction: reversed ? 'rtl' : 'ltr' };
      }),
  );

/** The house's direction; else that of most ranges of the article; else that of the language. */
const wantedIn = (facts: Facts, ranges: readonly Shown[]): Direction => {
  if (facts.settings.style.ranges) return facts.settings.style.ranges;
  const fromLeft = ranges.filter(({ direction }) => direction === 'ltr').length;
  if (fromLeft * 2 === ranges.length) return orderWordsOf(facts).ranges;
  return fromLeft * 2 > ranges.length ? 'ltr' : 'rtl';
};

/** An en dash is of class ON: nothing but a Latin word before it joins the numbers beside it. */
const fixOf = (text: string, range: Range, wanted: Direction): Fix =>
  wanted === 'ltr' ? keepOrder(text, range) : { safe: false, edits: [{ ...range.dash, text: '\u2013' }] };

/** UAX #9, W2 and W4; W3C, lang-bidi-use-cases: Arabic reads ranges from the right, so that only a mixture is a fault. */
export const rangeDirection = defineRule({
  id: 'range-direction',
  group: 'formatting',
  severity: 'warning',
  needs: needs([['dash'], ['space', ...DIGITS]]),
  title: {
    ar: 'مدى يُقرأ في اتجاه آخر',
    en: 'Range that runs the other way',
    fr: 'Intervalle qui court dans l’autre sens',
  },
  why: {
    ar: 'يُكتب المدى بالطريقة نفسها فيُرى مرة من اليمين ومرة من اليسار، وفي نتيجة مباراة يتبدل الفائز.',
    en: 'Typed alike, one range is seen from the right and another from the left; of a score the winner changes.',
    fr: 'Saisis de la même façon, l’un est vu de droite et l’autre de gauche ; pour un score, le vainqueur change.',
  },
  remedy: {
    ar: 'اكتب «من 24 إلى 27»، أو وحّد اتجاه المدى في المقال كله.',
    en: 'Write 24 to 27 in words, or let all ranges of the article run the same way.',
    fr: 'Écrivez « de 24 à 27 », ou donnez le même sens à tous les intervalles de l’article.',
  },
  messages: {
    differs: {
      ar: 'كُتب {{typed|ltr}} ويراه القارئ {{shown|ltr}}، بخلاف الاتجاه المعتمد في المقال.',
      en: 'Typed {{typed|ltr}}, readers see {{shown|ltr}}, against the direction that the article keeps to.',
      fr: 'Saisi {{typed|ltr}}, le lecteur voit {{shown|ltr}}, à rebours du sens que suit l’article.',
    },
  },
  examples: {
    good: ['فاز 3-2 أمس\nانتهت 1-0 أيضا', '24–27 نوفمبر\nبين 24–27 نوفمبر'],
    bad: ['24-27 نوفمبر\nبين 24-27 نوفمبر', 'فاز 3-2 أمس\n3-2 نتيجة المباراة'],
  },
  check(facts, report) {
    const ranges = rangesOf(facts);
    const wanted = wantedIn(facts, ranges);
    for (const { block, range, direction } of ranges) {
      if (direction === wanted) continue;
      const data = bothOrders(facts, block, range);
      report({ block, span: range, message: 'differs', data, fix: fixOf(block.text, range, wanted) });
    }
  },
});
