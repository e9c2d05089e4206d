import type { Figure } from '../analysis/order/figures';
import { figuresIn, isSigned } from '../analysis/order/figures';
import { isolate } from '../analysis/order/fix';
import { bothOrders, misorderedTokens, orderWordsOf } from '../analysis/order/misordered';
import type { OrderWords } from '../language/order-words';
import { DIGITS, needs } from '../text/characters';
import { hasArabicIndic } from '../text/digit-systems';
import { wordsOf } from '../text/words';
import { defineRule } from './rule';

const MEASURED = /^[%\u066A\u00B0$\u20AC\u00A3\u00A5]/u;
const NEARBY = 32;

/** Whether a number is plus or minus something: `إف -16` is an aircraft, and a dash may open a clause. */
const isMeasure = (text: string, figure: Figure, { counted, signedCues }: OrderWords): boolean => {
  const before = wordsOf(text.slice(Math.max(0, figure.start - NEARBY), figure.start));
  if (before.at(-1)?.kind === 'number') return false;
  if (figure.sign === '\u2212' || figure.fraction !== '' || MEASURED.test(figure.after)) return true;
  const next = wordsOf(text.slice(figure.end, figure.end + NEARBY))[0];
  return counted.has(next?.key ?? '') || before.slice(-2).some(({ key }) => signedCues.has(key));
};

/** UAX #9, W4 to W6: a sign in front joins no number; CLDR writes U+200E before it for 0-9, and not for U+0660-0669. */
export const signedNumberSide = defineRule({
  id: 'signed-number-side',
  group: 'formatting',
  severity: 'warning',
  locales: ['ar', 'fa', 'he', 'ur'],
  needs: needs(
    [
      ['dash', 'sign', 'handle'],
      ['sign', ...DIGITS],
    ],
    [DIGITS, ['sign']],
  ),
  title: {
    ar: 'إشارة العدد في الجهة الأخرى',
    en: 'Sign on the other side of its number',
    fr: 'Signe de l’autre côté du nombre',
  },
  why: {
    ar: 'تنتقل إشارة الناقص أو الزائد إلى يمين العدد، فتُقرأ شرطة ويُقرأ الصقيع دفئا.',
    en: 'A minus or plus moves to the right of the number, where it reads as a dash, and frost as warmth.',
    fr: 'Le moins ou le plus passe à droite du nombre : on y lit un tiret, et le gel devient douceur.',
  },
  remedy: {
    ar: 'اعزل العدد مع إشارته، أو اكتب «5 درجات تحت الصفر».',
    en: 'Isolate the number with its sign, or write 5 degrees below zero.',
    fr: 'Isolez le nombre avec son signe, ou écrivez « 5 degrés au-dessous de zéro ».',
  },
  messages: {
    moved: {
      ar: 'كُتب العدد {{typed|ltr}} ويراه القارئ {{shown|ltr}}.',
      en: 'The number is typed {{typed|ltr}}, but readers see {{shown|ltr}}.',
      fr: 'Le nombre est saisi {{typed|ltr}}, mais le lecteur voit {{shown|ltr}}.',
    },
  },
  examples: {
    good: ['الحرارة \u2066-5\u2069 درجات', 'بنسبة 5 درجات تحت الصفر', 'طائرة من طراز إف -16 حديثة', 'الحرارة -٥ درجات'],
    bad: ['الحرارة -5 درجات', 'ارتفع +3 نقاط', { text: 'دمای هوا -۵ درجه', locale: 'fa' }],
  },
  check(facts, report) {
    const words = orderWordsOf(facts);
    for (const { block, token } of misorderedTokens(facts, (text) => figuresIn(text, words).filter(isSigned))) {
      const { text } = block;
      if (hasArabicIndic(text.slice(token.start, token.end)) || !isMeasure(text, token, words)) continue;
      const data = bothOrders(facts, block, token);
      report({ block, span: token, message: 'moved', data, severity: words.signedNumbers, fix: isolate(token) });
    }
  },
});
