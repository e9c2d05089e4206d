import type { Bracket } from '../analysis/brackets';
import { marksOfQuotations } from '../analysis/quotation-marks';
import { needs } from '../text/characters';
import { defineRule } from './rule';

const SEVERITIES = { bracket: 'error', guillemet: 'warning', ornate: 'warning' } as const;

/** UAX #9, BD16 and N0: a bracket without its pair follows its neighbours, and beside Latin may face the wrong way. */
export const unbalancedBrackets = defineRule({
  id: 'unbalanced-brackets',
  group: 'formatting',
  severity: 'error',
  needs: needs('bracket', 'guillemet'),
  title: {
    ar: 'قوس بلا نظيره',
    en: 'Bracket without its pair',
    fr: 'Parenthèse sans sa paire',
  },
  why: {
    ar: 'لا يعرف القارئ أين تنتهي الجملة المعترضة، وقد ينقلب القوس بجوار كلمة لاتينية.',
    en: 'Readers cannot tell where the aside ends, and beside a Latin word the bracket may turn round.',
    fr: 'Le lecteur ne sait pas où finit l’incise, et à côté d’un mot latin la parenthèse peut se retourner.',
  },
  remedy: {
    ar: 'أضف القوس الناقص في موضعه، أو احذف الزائد.',
    en: 'Add the missing bracket where it belongs, or remove the one too many.',
    fr: 'Ajoutez la parenthèse manquante à sa place, ou supprimez celle qui est de trop.',
  },
  messages: {
    unclosed: {
      ar: 'القوس «{{sign}}» يُفتح ولا يُغلق في الفقرة.',
      en: 'The sign “{{sign}}” is opened and not closed in its paragraph.',
      fr: 'Le signe « {{sign}} » est ouvert sans être fermé dans son paragraphe.',
    },
    stray: {
      ar: 'القوس «{{sign}}» يُغلق ما لم يُفتح في الفقرة.',
      en: 'The sign “{{sign}}” closes what its paragraph never opened.',
      fr: 'Le signe « {{sign}} » ferme ce que son paragraphe n’a pas ouvert.',
    },
    crossed: {
      ar: 'القوس «{{sign}}» يُغلَق بقوس من نوع آخر «{{closer}}».',
      en: 'The sign “{{sign}}” is closed by one of another kind, “{{closer}}”.',
      fr: 'Le signe « {{sign}} » est fermé par un signe d’un autre genre, « {{closer}} ».',
    },
  },
  examples: {
    good: ['حلف (NATO) الجديد', '1) أولا', 'أ) النتائج\n\nب) التوصيات', 'شكرا :)'],
    bad: ['حلف (NATO الجديد', 'قال [نعم) ثم', 'حلف NATO) الجديد', 'هذه هي الفرصة» كما وصفها'],
  },
  check(facts, report) {
    for (const [block, { crossed, unclosed, stray }] of facts.brackets) {
      for (const { opener, closer } of crossed) {
        const span = { start: opener.start, end: closer.end };
        report({ block, span, message: 'crossed', data: { sign: opener.sign, closer: closer.sign } });
      }
      const say = (message: 'unclosed' | 'stray', { sign, family, ...span }: Bracket): void =>
        report({ block, span, message, severity: SEVERITIES[family], data: { sign } });
      // A guillemet that opens or closes a quotation is reported with the quotation, if at all.
      const marks = unclosed.length + stray.length > 0 ? marksOfQuotations(facts, block) : new Set();
      const alone = ({ start }: Bracket): boolean => !marks.has(start);
      for (const one of unclosed.filter(alone)) say('unclosed', one);
      for (const one of stray.filter(alone)) say('stray', one);
    }
  },
});
