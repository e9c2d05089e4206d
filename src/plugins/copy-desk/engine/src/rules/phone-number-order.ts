import { keepOrder } from '../analysis/order/fix';
import { bothOrders, misorderedTokens, orderWordsOf } from '../analysis/order/misordered';
import { phonesIn } from '../analysis/order/phones';
import { DIGITS, SPACES, needs } from '../text/characters';
import { defineRule } from './rule';

/** UAX #9, W2, W4 and N1: behind an Arabic letter neither `+` nor hyphen nor space joins groups of digits. */
export const phoneNumberOrder = defineRule({
  id: 'phone-number-order',
  group: 'formatting',
  severity: 'error',
  needs: needs([DIGITS, [...SPACES, 'dash', 'stop', 'bracket']], [['sign'], DIGITS]),
  title: {
    ar: 'رقم هاتف معكوس عند القارئ',
    en: 'Phone number shown backwards',
    fr: 'Numéro affiché à l’envers',
  },
  why: {
    ar: 'تتوالى مجموعات الرقم من اليمين إلى اليسار، فيتصل القارئ برقم آخر.',
    en: 'The groups of the number run from right to left, so that readers dial another number.',
    fr: 'Les groupes du numéro se suivent de droite à gauche : le lecteur en compose un autre.',
  },
  remedy: {
    ar: 'اعزل الرقم باتجاه من اليسار إلى اليمين، أو ضع بين مجموعاته مسافات غير منكسرة.',
    en: 'Isolate the number from left to right, or part its groups by no-break spaces.',
    fr: 'Isolez le numéro de gauche à droite, ou séparez ses groupes par des espaces insécables.',
  },
  messages: {
    reversed: {
      ar: 'كُتب الرقم {{typed|ltr}} ويراه القارئ {{shown|ltr}}.',
      en: 'The number is typed {{typed|ltr}}, but readers see {{shown|ltr}}.',
      fr: 'Le numéro est saisi {{typed|ltr}}, mais le lecteur voit {{shown|ltr}}.',
    },
  },
  examples: {
    good: ['اتصل على \u2066+971 50 123 4567\u2069 الآن', 'الرقم 050\u00a0123\u00a04567 متاح', 'بين 24 و27 أو 15 2025'],
    bad: ['اتصل على +971 50 123 4567 الآن', 'هاتف ٠٥٠ ١٢٣ ٤٥٦٧ متاح'],
  },
  check(facts, report) {
    const words = orderWordsOf(facts);
    for (const { block, token } of misorderedTokens(facts, (text) => phonesIn(text, words))) {
      const data = bothOrders(facts, block, token);
      report({ block, span: token, message: 'reversed', data, fix: keepOrder(block.text, token) });
    }
  },
});
