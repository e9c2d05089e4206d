import type { Facts } from '../analysis/facts';
import { daysBetween, weekdayOf } from '../analysis/dates/iso';
import { isQuoted } from '../analysis/quoted';
import type { DateMention, WeekdayMention } from '../analysis/types';
import type { Severity } from '../finding';
import { defineRule } from './rule';

type Contradiction = DateMention & { readonly weekday: WeekdayMention };

/** Beyond this many days, a date without a year may as well lie in another one. */
const NEAR = 30;

const isContradiction = (mention: DateMention): mention is Contradiction =>
  mention.kind === 'date' && mention.weekday !== null && mention.weekday.day !== weekdayOf(mention.date);

/** An error only where the words settle the year; the year of the others was inferred, and a source may err. */
const severityOf = (facts: Facts, mention: Contradiction): Severity | null => {
  if (isQuoted(facts, mention)) return 'warning';
  if (mention.certain) return 'error';
  const distance = facts.date === null ? Infinity : Math.abs(daysBetween(facts.date, mention.date));
  return distance <= NEAR ? 'warning' : null;
};

/** A weekday beside a date that falls on another day: one of the two is wrong. */
export const weekdayMismatch = defineRule({
  id: 'weekday-mismatch',
  group: 'datelines',
  severity: 'error',
  title: {
    ar: 'اليوم لا يوافق التاريخ',
    en: 'Weekday and date disagree',
    fr: 'Jour et date en désaccord',
  },
  why: {
    ar: 'لا يعرف القارئ أيَّ الاثنين يصدِّق، وقد يفوته الموعد بسبب ذلك.',
    en: 'Readers cannot tell which of the two to believe, and may miss the day because of it.',
    fr: 'Le lecteur ne sait lequel des deux croire et peut en manquer le rendez-vous.',
  },
  remedy: {
    ar: 'تحقق من المصدر، ثم صحح اسم اليوم أو التاريخ.',
    en: 'Check with the source, then correct the weekday or the date.',
    fr: 'Vérifiez auprès de la source, puis corrigez le jour ou la date.',
  },
  messages: {
    mismatch: {
      ar: 'يوافق {{date}} يوم {{expected}}، لا يوم {{weekday}}.',
      en: '{{date}} is {{expected}}, not {{weekday}}.',
      fr: '{{date}} tombe un {{expected}}, et non un {{weekday}}.',
    },
  },
  examples: {
    good: [
      'يفتتح المعرض أبوابه الاثنين 24 نوفمبر 2025 في الساعة العاشرة.',
      'تلتقي اللجنة مجددا الأربعاء (3 كانون الأول/ديسمبر 2025).',
      { text: 'تبدأ الدورة الخميس 27 نوفمبر الجاري.', date: '2025-11-24' },
      'يغلق المتحف أبوابه كل اثنين، ويعود إلى استقبال الزوار في 25 نوفمبر 2025.',
    ],
    bad: [
      'يفتتح المعرض أبوابه الاثنين 25 نوفمبر 2025 في الساعة العاشرة.',
      'تلتقي اللجنة مجددا الخميس (3 كانون الأول/ديسمبر 2025).',
      { text: 'تبدأ الدورة الجمعة 27 نوفمبر الجاري.', date: '2025-11-24' },
    ],
  },
  check(facts, report) {
    const names = facts.language.calendar?.weekdays ?? [];
    for (const mention of facts.dates.filter(isContradiction)) {
      const severity = severityOf(facts, mention);
      const expected = names[weekdayOf(mention.date)]?.split('|')[0];
      if (severity === null || expected === undefined) continue;
      const { start, end } = mention.weekday;
      const weekday = mention.text.slice(start - mention.start, end - mention.start);
      report({
        block: mention,
        span: mention,
        message: 'mismatch',
        data: { date: mention.date, expected, weekday },
        severity,
        fix: { safe: false, edits: [{ start, end, text: expected }] },
      });
    }
  },
});
