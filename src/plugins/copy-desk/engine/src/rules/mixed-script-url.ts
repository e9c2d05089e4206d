import { isMisordered } from '../analysis/bidi';
import type { Opened } from '../analysis/controls';
import { pairControls } from '../analysis/controls';
import { hasRtlLetters } from '../analysis/order/latin';
import { isolate } from '../analysis/order/fix';
import { bothOrders, rtlProse } from '../analysis/order/misordered';
import { isProse } from '../analysis/prose';
import type { Fix } from '../finding';
import type { Span } from '../story';
import { webAddressesIn } from '../text/addresses';
import { needs } from '../text/characters';
import { defineRule } from './rule';

const FROM_LEFT = /[\u2066\u2068]/u;
const HOST = /^(?:https?:\/\/)?[^/?#]*/u;
const RTL_PART = /[\p{Script=Arabic}\p{Script=Hebrew}\p{M}]+/gu;
const NEUTRAL_END = /[^A-Za-z0-9]$/u;

const isolatesIn = (text: string): readonly Opened[] =>
  pairControls(text).opened.filter(({ control }) => FROM_LEFT.test(control));

/** Letters of the path can be written as bytes (RFC 3986); those of a host or of a mailbox cannot. */
const fixOf = (text: string, address: Span): Fix | undefined => {
  const words = text.slice(address.start, address.end);
  const host = HOST.exec(words)?.[0] ?? '';
  if (hasRtlLetters(host) || host.includes('@')) return undefined;
  const encoded = words.replace(RTL_PART, (letters) => encodeURIComponent(letters));
  const edit = { start: address.start, end: address.end, text: encoded };
  if (!NEUTRAL_END.test(encoded)) return { safe: false, edits: [edit] };
  const [open, close] = isolate(address).edits;
  return { safe: false, edits: [open, edit, close].filter((one) => one !== undefined) };
};

/** UAX #9, N1; UTR #36 on bidi text in addresses; RFC 3987, section 4. Link targets are not shown, and no part of a text. */
export const mixedScriptUrl = defineRule({
  id: 'mixed-script-url',
  group: 'formatting',
  severity: 'info',
  needs: needs('latin', 'handle'),
  title: {
    ar: 'رابط بحروف من اتجاهين',
    en: 'Address in letters of both directions',
    fr: 'Adresse en lettres des deux sens',
  },
  why: {
    ar: 'تُعرض أجزاء الرابط في غير ترتيبها، فلا يستطيع القارئ إعادة كتابته.',
    en: 'The parts of the address are shown in another order, so that nobody can type it again.',
    fr: 'Les parties de l’adresse s’affichent dans un autre ordre : personne ne peut la retaper.',
  },
  remedy: {
    ar: 'ضع الرابط خلف نص عادي، أو اكتب حروفه العربية بترميز النسبة المئوية.',
    en: 'Put the address behind a text as its link, or percent-encode its letters.',
    fr: 'Placez l’adresse derrière un texte sous forme de lien, ou encodez ses lettres en pour cent.',
  },
  messages: {
    mixed: {
      ar: 'في الرابط {{address}} حروف من اتجاهين، ويراه القارئ {{shown|ltr}}.',
      en: 'The address {{address}} has letters of both directions; readers see {{shown|ltr}}.',
      fr: 'L’adresse {{address}} a des lettres des deux sens ; le lecteur voit {{shown|ltr}}.',
    },
  },
  examples: {
    good: ['الرابط https://ar.wikipedia.org/wiki/%D8%A7 هنا', '[المغرب](https://example.com/a)'],
    bad: ['الرابط https://ar.wikipedia.org/wiki/المغرب هنا', 'زوروا https://example.com/أخبار/1'],
  },
  check(facts, report) {
    for (const block of rtlProse(facts)) {
      const { text } = block;
      const addresses = webAddressesIn(text);
      const isolates = addresses.length > 0 ? isolatesIn(text) : [];
      for (const span of addresses) {
        const address = text.slice(span.start, span.end);
        if (!hasRtlLetters(address) || !isProse(block, span)) continue;
        const isolated = isolates.some(({ at, until }) => at < span.start && span.end <= until);
        if (isolated || !isMisordered(text, facts.levels(block), span)) continue;
        const fix = fixOf(text, span);
        const data = { address, shown: bothOrders(facts, block, span).shown };
        report({ block, span, message: 'mixed', data, ...(fix && { fix }) });
      }
    }
  },
});
