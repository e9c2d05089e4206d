import { isolate } from '../analysis/order/fix';
import { rtlShare } from '../analysis/order/latin';
import { latinListsIn } from '../analysis/order/latin-lists';
import { rtlProse } from '../analysis/order/misordered';
import { isProse } from '../analysis/prose';
import { needs } from '../text/characters';
import { defineRule } from './rule';

/** A paragraph with fewer letters from the right than this share is a Latin one: credits, a quotation. */
const CREDITS = 0.25;

/** UAX #9, N1: a mark between Latin words joins their run (W3C, inline-bidi-markup, “lists in the correct order”). */
export const latinListOrder = defineRule({
  id: 'latin-list-order',
  group: 'formatting',
  severity: 'info',
  needs: needs('latin'),
  title: {
    ar: 'قائمة لاتينية تبدأ من آخرها',
    en: 'Latin list that opens with its last name',
    fr: 'Liste latine qui s’ouvre sur son dernier nom',
  },
  why: {
    ar: 'تجري الأسماء اللاتينية المتتالية من اليسار إلى اليمين، فيصادف القارئ آخرها أولا.',
    en: 'Latin names in a row run from left to right, so that readers of the line meet the last one first.',
    fr: 'Des noms latins à la suite courent de gauche à droite : le lecteur de la ligne rencontre d’abord le dernier.',
  },
  remedy: {
    ar: 'اعزل كل اسم على حدة، أو صل بين الأسماء بواو العطف.',
    en: 'Isolate each name by itself, or join the names by a word such as “and”.',
    fr: 'Isolez chaque nom séparément, ou liez les noms par un mot comme « et ».',
  },
  messages: {
    reversed: {
      ar: 'كُتب {{first|ltr}} قبل {{last|ltr}}، والقارئ القادم من اليمين يصادف {{last|ltr}} قبل {{first|ltr}}.',
      en: 'Typed {{first|ltr}} before {{last|ltr}}, readers who come from the right meet {{last|ltr}} before {{first|ltr}}.',
      fr: 'Saisi {{first|ltr}} avant {{last|ltr}}, le lecteur qui vient de la droite rencontre {{last|ltr}} avant {{first|ltr}}.',
    },
  },
  examples: {
    good: [
      'شركات \u2066Apple\u2069، \u2066Google\u2069 الكبرى',
      'شركات Apple وGoogle الكبرى',
      'في Washington, D.C. أمس',
      'ردد عبارة "Yes, we can" أمس',
    ],
    bad: ['شركات Apple، Google الكبرى', 'برامج Windows 10، Windows 11 فقط'],
  },
  check(facts, report) {
    for (const block of rtlProse(facts)) {
      const lists = latinListsIn(block.text).filter((list) => isProse(block, list));
      if (lists.length === 0 || rtlShare(block.text) < CREDITS) continue;
      for (const list of lists) {
        if (!list.separators.some((at) => (facts.levels(block)[at] ?? 1) % 2 === 0)) continue;
        const [first, last] = [list.names[0]?.words ?? '', list.names.at(-1)?.words ?? ''];
        report({ block, span: list, message: 'reversed', data: { first, last }, fix: isolate(...list.names) });
      }
    }
  },
});
