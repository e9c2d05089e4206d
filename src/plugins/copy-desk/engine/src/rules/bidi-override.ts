import { embeddingLevels, isMisordered } from '../analysis/bidi';
import type { Opened } from '../analysis/controls';
import { LRI, LRO, nameOf, pairControls, PDI, RLO } from '../analysis/controls';
import { isProse } from '../analysis/prose';
import type { Edit, Fix } from '../finding';
import { needs } from '../text/characters';
import { defineRule } from './rule';

/** Longer than any phone number, web address or name that is worth isolating. */
const LONGEST_TOKEN = 100;
const OVERRIDES = /[\u202C-\u202E]/gu;

/** An override with those inside it: word processors pile them up, and to a reader they are one. */
type Pile = readonly [outermost: Opened, ...inner: Opened[]];

const pilesIn = (text: string): readonly Pile[] => {
  const piles: [Opened, ...Opened[]][] = [];
  for (const one of pairControls(text).opened) {
    if (one.control !== LRO && one.control !== RLO) continue;
    const last = piles[piles.length - 1];
    if (last && one.at < last[0].until) last.push(one);
    else piles.push([one]);
  }
  return piles;
};

/** Whether words look the same in an isolate: then the override was meant to keep a token in order. */
const keepsOrder = (words: string): boolean =>
  !isMisordered(words, embeddingLevels(words, 'ltr'), { start: 0, end: words.length });

/** What an override encloses; null where it is not closed. */
const wordsIn = (text: string, [{ at, closedAt }]: Pile): string | null =>
  closedAt === null ? null : text.slice(at + 1, closedAt).replace(OVERRIDES, '');

/** A leftover of a word processor, around nothing that a reader could see otherwise than it is. */
const isBlank = (text: string, pile: Pile): boolean => wordsIn(text, pile)?.trim() === '';

const fixOf = (text: string, pile: Pile): Fix => {
  const [{ control, at, closedAt }] = pile;
  const words = wordsIn(text, pile) ?? '';
  const blank = isBlank(text, pile);
  const isToken = control === LRO && closedAt !== null && !blank && words.length <= LONGEST_TOKEN && keepsOrder(words);
  const swap = (place: number, isolate: string): Edit => ({
    start: place,
    end: place + 1,
    text: isToken && (place === at || place === closedAt) ? isolate : '',
  });
  const edits = pile.flatMap((one) => [swap(one.at, LRI), ...(one.closedAt === null ? [] : [swap(one.closedAt, PDI)])]);
  return { safe: isToken || blank, edits: edits.sort((a, b) => a.start - b.start) };
};

/** U+202D and U+202E: UAX #9 2.2; UTS #55 on text that reads otherwise than it is stored (CVE-2021-42574). */
export const bidiOverride = defineRule({
  id: 'bidi-override',
  group: 'formatting',
  severity: 'error',
  needs: needs('control'),
  title: {
    ar: 'ترتيب مفروض على الأحرف',
    en: 'Order of characters forced',
    fr: 'Ordre des caractères forcé',
  },
  why: {
    ar: 'يرى القارئ نصا غير المخزَّن، فيختلف ما يُقرأ عما يُبحث عنه ويُنسخ ويُنطق.',
    en: 'Readers see another text than the one that is stored, searched, copied and read aloud.',
    fr: 'Le lecteur voit un autre texte que celui qui est enregistré, cherché, copié et lu à voix haute.',
  },
  remedy: {
    ar: 'احذف علامة الفرض، وإن كان ما بعدها رقما أو اسما لاتينيا فاعزله بدلا من ذلك.',
    en: 'Remove the override; if it holds a number or a Latin name, isolate that instead.',
    fr: 'Supprimez le forçage ; s’il contient un nombre ou un nom latin, isolez-le plutôt.',
  },
  messages: {
    forced: {
      ar: 'العلامة الخفية {{control}} تفرض على الأحرف بعدها ترتيبا غير ترتيبها المخزَّن.',
      en: 'The invisible control {{control}} forces the characters after it out of their stored order.',
      fr: 'Le caractère invisible {{control}} impose aux caractères qui le suivent un autre ordre que celui du texte.',
    },
  },
  examples: {
    good: ['قال \u2066CNN\u2069 نعم', 'قال CNN نعم'],
    bad: ['قال \u202eabc\u202c نعم', 'ملف\u202dtxt.exe', 'الرقم \u202d050-123-4567\u202c متاح'],
  },
  check({ prose }, report) {
    for (const block of prose) {
      for (const pile of pilesIn(block.text)) {
        const [{ control, at, closedAt, until }] = pile;
        if (!isProse(block, { start: at, end: at + 1 })) continue;
        report({
          block,
          span: { start: at, end: closedAt === null ? until : closedAt + 1 },
          message: 'forced',
          data: { control: nameOf(control) },
          ...(isBlank(block.text, pile) && { severity: 'warning' }),
          fix: fixOf(block.text, pile),
        });
      }
    }
  },
});
