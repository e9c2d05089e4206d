import { figuresIn, hasUnitSign, isDegrees } from '../analysis/order/figures';
import { isolate } from '../analysis/order/fix';
import { bothOrders, misorderedTokens, orderWordsOf } from '../analysis/order/misordered';
import { DIGITS, needs } from '../text/characters';
import { defineRule } from './rule';

const EUROPEAN = /[0-9]/u;

/** UAX #9, W2, W5 and W6: behind an Arabic letter a sign of class ET no longer belongs to its number. */
export const unitSignSide = defineRule({
  id: 'unit-sign-side',
  group: 'formatting',
  severity: 'info',
  locales: ['ar', 'fa', 'ur', 'ps', 'ckb'],
  needs: needs(
    [
      ['dash', 'sign', 'handle'],
      ['sign', ...DIGITS],
    ],
    [DIGITS, ['sign']],
  ),
  title: {
    ar: 'رمز الوحدة في الجهة الأخرى',
    en: 'Unit sign on the other side of its number',
    fr: 'Symbole d’unité de l’autre côté du nombre',
  },
  why: {
    ar: 'ينتقل الرمز بعد الحرف العربي إلى الجهة الأخرى من العدد، ويبقى في مكانه أول الفقرة.',
    en: 'After an Arabic letter the sign moves to the other side of its number; at the start of a paragraph it stays.',
    fr: 'Après une lettre arabe, le symbole passe de l’autre côté du nombre ; en début de paragraphe il reste en place.',
  },
  remedy: {
    ar: 'اعزل العدد مع رمزه، أو اكتب الوحدة بالكلمات، مثل «37 درجة مئوية».',
    en: 'Isolate the number with its sign, or write the unit as a word, as in 37 degrees Celsius.',
    fr: 'Isolez le nombre avec son symbole, ou écrivez l’unité en toutes lettres, comme dans 37 degrés Celsius.',
  },
  messages: {
    moved: {
      ar: 'كُتب {{typed|ltr}} ويراه القارئ {{shown|ltr}}.',
      en: 'Typed {{typed|ltr}}, readers see {{shown|ltr}}.',
      fr: 'Saisi {{typed|ltr}}, le lecteur voit {{shown|ltr}}.',
    },
  },
  examples: {
    good: ['بسعر \u2066$50\u2069 فقط', 'بلغت \u206637°C\u2069 ظهرا', 'بنسبة 50% فقط', 'بسعر 50$ فقط'],
    bad: ['بسعر $50 فقط', 'بلغت 37°C ظهرا'],
  },
  check(facts, report) {
    const words = orderWordsOf(facts);
    for (const { block, token } of misorderedTokens(facts, (text) => figuresIn(text, words).filter(hasUnitSign))) {
      if (!EUROPEAN.test(block.text.slice(token.start, token.end))) continue;
      const data = bothOrders(facts, block, token);
      const severity = isDegrees(token) ? 'warning' : 'info';
      report({ block, span: token, message: 'moved', data, severity, fix: isolate(token) });
    }
  },
});
