import { isolate } from '../analysis/order/fix';
import { latinNameAround } from '../analysis/order/latin';
import { bothOrders, misorderedTokens } from '../analysis/order/misordered';
import { numberedNamesIn } from '../analysis/order/numbered-names';
import { needs } from '../text/characters';
import { defineRule } from './rule';

/** UAX #9, W2 and N1: a number before Latin letters is no part of their run (W3C, inline-bidi-markup). */
export const numberFirstName = defineRule({
  id: 'number-first-name',
  group: 'formatting',
  severity: 'info',
  needs: needs('latin'),
  title: {
    ar: 'اسم لاتيني فارقه رقمه الأول',
    en: 'Latin name that loses its first number',
    fr: 'Nom latin séparé de son premier nombre',
  },
  why: {
    ar: 'ينتقل الرقم من أول الاسم إلى آخره، فيُقرأ الاسم اسما آخر.',
    en: 'The number leaves the front of the name for its end, and the name reads as another.',
    fr: 'Le nombre quitte le début du nom pour sa fin, et le nom en devient un autre.',
  },
  remedy: {
    ar: 'اعزل الاسم كله باتجاه من اليسار إلى اليمين.',
    en: 'Isolate the whole name from left to right.',
    fr: 'Isolez le nom entier de gauche à droite.',
  },
  messages: {
    moved: {
      ar: 'كُتب الاسم {{typed|ltr}} ويراه القارئ {{shown|ltr}}.',
      en: 'The name is typed {{typed|ltr}}, but readers see {{shown|ltr}}.',
      fr: 'Le nom est saisi {{typed|ltr}}, mais le lecteur voit {{shown|ltr}}.',
    },
  },
  examples: {
    good: ['سلسلة \u20667-Eleven\u2069 للمتاجر', 'شبكة 5G الجديدة', 'باع 15 iPhone أمس'],
    bad: ['سلسلة 7-Eleven للمتاجر', 'نسخة 1.2.3-beta الجديدة', 'فرقة 3 Doors Down الأمريكية'],
  },
  check(facts, report) {
    for (const { block, token } of misorderedTokens(facts, numberedNamesIn)) {
      const data = bothOrders(facts, block, token);
      const fix = isolate(latinNameAround(block.text, token));
      report({ block, span: token, message: 'moved', data, fix });
    }
  },
});
