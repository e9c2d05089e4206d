import { keepOrder } from '../analysis/order/fix';
import { latinNameAround } from '../analysis/order/latin';
import { bothOrders, misorderedTokens } from '../analysis/order/misordered';
import { signedNamesIn } from '../analysis/order/signed-names';
import { needs } from '../text/characters';
import { defineRule } from './rule';

/** UAX #9, N1 and N2: a sign at the edge of a Latin name goes with the paragraph (W3C, inline-bidi-markup). */
export const latinEdgePunctuation = defineRule({
  id: 'latin-edge-punctuation',
  group: 'formatting',
  severity: 'info',
  needs: needs('latin', 'handle'),
  title: {
    ar: 'علامة من اسم لاتيني في الجهة الأخرى',
    en: 'Sign of a Latin name on its other side',
    fr: 'Signe d’un nom latin passé de l’autre côté',
  },
  why: {
    ar: 'العلامة في أول الاسم اللاتيني أو آخره تقفز إلى الجهة الأخرى، فلا يعود الاسم ولا الرابط كما هو.',
    en: 'A sign at the edge of a Latin name jumps to its other side, so that name or address is no longer itself.',
    fr: 'Un signe au bord d’un nom latin saute de l’autre côté : le nom ou l’adresse n’est plus lui-même.',
  },
  remedy: {
    ar: 'اعزل الاسم مع علامته باتجاه من اليسار إلى اليمين.',
    en: 'Isolate the name with its sign from left to right.',
    fr: 'Isolez le nom avec son signe de gauche à droite.',
  },
  messages: {
    moved: {
      ar: 'كُتب {{typed|ltr}} ويراه القارئ {{shown|ltr}}.',
      en: 'Typed {{typed|ltr}}, readers see {{shown|ltr}}.',
      fr: 'Saisi {{typed|ltr}}, le lecteur voit {{shown|ltr}}.',
    },
  },
  examples: {
    good: ['لغة \u2066C++\u2069 قديمة', 'قرأ في Reuters.', 'وسم #كأس_2026 الجديد'],
    bad: ['لغة C++ قديمة', 'حساب @elaph الرسمي', 'على https://example.com/a/ اليوم', 'شركة Yahoo! الأمريكية'],
  },
  check(facts, report) {
    for (const { block, token } of misorderedTokens(facts, signedNamesIn)) {
      const data = bothOrders(facts, block, token);
      const severity = token.kind === 'name' ? 'info' : 'warning';
      const whole = token.kind === 'name' ? latinNameAround(block.text, token) : token;
      report({ block, span: token, message: 'moved', data, severity, fix: keepOrder(block.text, whole) });
    }
  },
});
