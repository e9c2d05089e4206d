import { isQuoted } from '../analysis/quoted';
import type { Facts } from '../analysis/facts';
import { daysBetween, isoOf } from '../analysis/dates/iso';
import { fixIn } from '../analysis/dates/redate';
import type { DateFault, DateMention } from '../analysis/types';
import type { Fix } from '../finding';
import { Words } from '../text/word-list';
import { defineRule } from './rule';

const HAS_LETTER = /\p{L}/u;

/** `11/24/2025`, `2025-24-11`: day and month have changed places, where the other order gives a day. */
const inOtherOrder = (fault: DateFault): Fix | null => {
  const numbers = new Words(fault.text).slice(0, 5).filter(({ kind }) => kind === 'number');
  const [first, second, third] = numbers;
  if (HAS_LETTER.test(fault.text) || !first || !second || !third) return null;
  const [year, a, b] = first.key.length === 4 ? [first, second, third] : [third, first, second];
  if (isoOf(year.value, a.value, b.value) === null && isoOf(year.value, b.value, a.value) === null) return null;
  return fixIn(fault, [
    { start: a.start, end: a.end, text: b.key },
    { start: b.start, end: b.end, text: a.key },
  ]);
};

/** A hundred years: no programme of an opening, a vote or a match looks so far ahead. */
const FAR = 36_525;

/** Days in a year so far off that a figure of it must be another. */
const farDays = ({ dates, date }: Facts): readonly DateMention[] =>
  date === null ? [] : dates.filter((mention) => mention.certain && daysBetween(date, mention.date) > FAR);

/** A day that no calendar has: 31 November, 29 February of a common year, a thirteenth month. */
export const impossibleDate = defineRule({
  id: 'impossible-date',
  group: 'datelines',
  severity: 'error',
  title: {
    ar: 'تاريخ لا وجود له',
    en: 'Date that does not exist',
    fr: 'Date qui n’existe pas',
  },
  why: {
    ar: 'لا يعرف القارئ متى يقع ما يُخبَر به.',
    en: 'Readers cannot know when it happens.',
    fr: 'Le lecteur ne peut savoir quand cela a lieu.',
  },
  remedy: {
    ar: 'تحقق من المصدر، ثم صحح اليوم أو الشهر.',
    en: 'Check with the source, then correct the day or the month.',
    fr: 'Vérifiez auprès de la source, puis corrigez le jour ou le mois.',
  },
  messages: {
    impossible: {
      ar: 'لا يوم في التقويم كما في {{text}}.',
      en: 'The calendar has no such day as {{text}}.',
      fr: 'Le calendrier n’a pas de jour tel que {{text}}.',
    },
    far: {
      ar: 'يقع {{text}} بعد أكثر من مئة عام: تحقق من السنة.',
      en: '{{text}} is more than a hundred years ahead: check the year.',
      fr: '{{text}} est dans plus de cent ans : vérifiez l’année.',
    },
  },
  examples: {
    good: [
      'يفتح المعرض في 30 نونبر 2025.',
      'وُلد في 29 فبراير 2024.',
      { text: 'وُضع حجر الأساس في 24 نونبر 1905.', date: '2025-11-20' },
      'قتل 31 في نوفمبر الماضي.',
      { text: 'واستقبل المعرض في 24 نونبر 3025 زائرا.', date: '2025-11-20' },
      { text: 'وقعت المعركة في 24 نونبر 1025.', date: '2025-11-20' },
      { text: 'It opens on Nov. 30, 2025.', locale: 'en' },
    ],
    bad: [
      'يفتح المعرض في 31 نونبر 2025.',
      'يفتح المعرض في 30 فبراير المقبل.',
      'وُلد في 29 فبراير 2025.',
      'يفتح المعرض في 31/11/2025.',
      { text: 'يفتح المعرض في 24 نونبر 2205.', date: '2025-11-20' },
      { text: 'يفتح المعرض في 24 نونبر 3025.', date: '2025-11-20' },
      { text: 'It opens on Nov. 31, 2025.', locale: 'en' },
      { text: 'Elle ouvre le 31 novembre 2025.', locale: 'fr' },
    ],
  },
  check(facts, report) {
    for (const mention of farDays(facts))
      report({ block: mention, span: mention, message: 'far', data: { text: mention.text }, severity: 'warning' });
    for (const fault of facts.dateFaults) {
      if (fault.kind !== 'impossible') continue;
      // Figures without a month's name may be in an order of elsewhere.
      const sure = HAS_LETTER.test(fault.text) && !isQuoted(facts, fault);
      const fix = inOtherOrder(fault);
      const severity = sure ? 'error' : 'warning';
      report({
        block: fault,
        span: fault,
        message: 'impossible',
        data: { text: fault.text },
        severity,
        ...(fix && { fix }),
      });
    }
  },
});
