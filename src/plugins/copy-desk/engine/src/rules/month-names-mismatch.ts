import { agreeing, placedBy } from '../analysis/dates/month-ways';
import { isQuoted } from '../analysis/quoted';
import { defineRule } from './rule';

/** Two names of one month that are of two months, or `of this month` said of another one. */
export const monthNamesMismatch = defineRule({
  id: 'month-names-mismatch',
  group: 'datelines',
  severity: 'error',
  title: {
    ar: 'اسمان لشهرين لا لشهر واحد',
    en: 'Month names of two months',
    fr: 'Noms de deux mois différents',
  },
  why: {
    ar: 'يُكتب الشهر باسمين ليفهمه كل قارئ؛ فإن اختلفا فهم كلٌّ شهرا.',
    en: 'A month is named twice so that all readers understand it; if the names differ, each understands another month.',
    fr: 'Un mois reçoit deux noms pour que chacun le comprenne ; s’ils diffèrent, chacun en comprend un autre.',
  },
  remedy: {
    ar: 'تحقق من الشهر، ثم صحح الاسم الخطأ.',
    en: 'Check which month it is, and correct the wrong name.',
    fr: 'Vérifiez de quel mois il s’agit et corrigez le nom faux.',
  },
  messages: {
    months: {
      ar: 'في {{text}} اسما شهرين مختلفين.',
      en: '{{text}} names two different months.',
      fr: '{{text}} nomme deux mois différents.',
    },
    current: {
      ar: 'ليس {{text}} شهر الخبر: تاريخه {{today}}.',
      en: '{{text}} is not the month of the story, which is of {{today}}.',
      fr: '{{text}} n’est pas le mois du texte, qui est du {{today}}.',
    },
  },
  examples: {
    good: [
      'يفتح المعرض في 24 تشرين الثاني/نوفمبر 2025.',
      'يفتح المعرض في نوفمبر (تشرين الثاني) المقبل.',
      'يفتح المعرض بين أكتوبر/نوفمبر من كل عام.',
      { text: 'يفتح المعرض في 27 نوفمبر الجاري.', date: '2025-11-24' },
    ],
    bad: [
      'يفتح المعرض في 24 تشرين الأول/نوفمبر 2025.',
      'يفتح المعرض في نوفمبر/ تشرين الأول المقبل.',
      'يفتح المعرض في 3 يوليو (حزيران) 2025.',
      { text: 'يفتح المعرض في 27 أكتوبر الجاري.', date: '2025-11-24' },
    ],
  },
  check(facts, report) {
    for (const fault of facts.dateFaults) {
      if (fault.kind !== 'months' && fault.kind !== 'not-current') continue;
      const isPair = fault.kind === 'months';
      const [fix, otherFix] = isPair
        ? agreeing(fault, facts.language)
        : placedBy(fault, facts.language, facts.date ?? '');
      report({
        block: fault,
        span: fault,
        message: isPair ? 'months' : 'current',
        data: { text: fault.text, ...(facts.date !== null && { today: facts.date }) },
        severity: isPair && !isQuoted(facts, fault) ? 'error' : 'warning',
        ...(fix && { fix }),
        ...(otherFix && { otherFix }),
      });
    }
  },
});
