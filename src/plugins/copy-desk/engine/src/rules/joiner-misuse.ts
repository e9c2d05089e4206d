import { nameOf } from '../analysis/controls';
import { faultOfJoiners } from '../analysis/joiners';
import { placesOf } from '../analysis/prose';
import { needs } from '../text/characters';
import { defineRule } from './rule';

const JOINERS = /[\u200C\u200D]+/gu;
/** W3C, Arabic layout requirements, "Joining control". A joiner after a letter that never joins is left to the typist. */
export const joinerMisuse = defineRule({
  id: 'joiner-misuse',
  group: 'formatting',
  severity: 'info',
  locales: ['ar', 'fa', 'ur', 'ckb'],
  needs: needs('joiner'),
  title: {
    ar: 'واصل أو فاصل خفي في غير موضعه',
    en: 'Invisible joiner out of place',
    fr: 'Liant invisible mal placé',
  },
  why: {
    ar: 'يترك فراغا غريبا بين الحروف، ويمنع البحث من إيجاد الكلمة، ويقطع الوسم.',
    en: 'It leaves odd gaps, hides the word from search and cuts a hashtag in two.',
    fr: 'Il laisse des vides, soustrait le mot à la recherche et coupe un mot-dièse.',
  },
  remedy: {
    ar: 'احذفه إن لم تكن الكلمة تُكتب به.',
    en: 'Remove it unless the word is written with it.',
    fr: 'Supprimez-le si le mot ne s’écrit pas avec lui.',
  },
  messages: {
    edge: {
      ar: 'الحرف الخفي {{names}} على طرف الكلمة أو مكرر، ولا عمل له هناك.',
      en: 'The invisible {{names}} stands at the edge of a word or twice, where it does nothing.',
      fr: 'Le caractère invisible {{names}} est au bord d’un mot ou redoublé : il n’y sert à rien.',
    },
    within: {
      ar: 'الحرف الخفي {{names}} يقطع اتصال الحروف داخل الكلمة.',
      en: 'The invisible {{names}} breaks the join between two letters of a word.',
      fr: 'Le caractère invisible {{names}} rompt la liaison de deux lettres d’un mot.',
    },
  },
  examples: {
    good: [
      { text: 'م\u06cc\u200cرود', locale: 'fa' },
      'سنة 1445 ه\u200d\u0640',
      'عام 1445 ه\u200d في مكة',
      { text: '\u06a9ار\u200cها', locale: 'fa' },
      'وصل \u{1f468}\u200d\u{1f33e} اليوم',
    ],
    bad: [{ text: 'خانه\u200c است', locale: 'fa' }, 'المغ\u200cرب', 'قال \u200cنعم'],
  },
  check({ prose, language: { writing } }, report) {
    for (const place of placesOf(prose, JOINERS)) {
      const { block, span, words } = place;
      const fault = faultOfJoiners(place, writing);
      if (!fault) continue;
      const data = { names: [...new Set(Array.from(words, nameOf))].join(', ') };
      const fix = {
        safe: fault === 'edge' && !words.includes('\u200D') && words.length === 1,
        edits: [{ ...span, text: '' }],
      };
      report({ block, span, message: fault, data, fix });
    }
  },
});
