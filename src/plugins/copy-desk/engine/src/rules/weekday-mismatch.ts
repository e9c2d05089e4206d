import type { Facts } from '../analysis/facts';
import { addDays, daysBetween, isoOf, partsOf, weekdayOf } from '../analysis/dates/iso';
import { redated, renamedDay, weekdayName } from '../analysis/dates/redate';
import { isQuoted } from '../analysis/quoted';
import type { DateMention, WeekdayMention } from '../analysis/types';
import type { Severity } from '../finding';
import type { IsoDate } from '../story';
import { defineRule } from './rule';

type Contradiction = DateMention & { readonly weekday: WeekdayMention };

/** Beyond this many days, a date without a year may as well lie in another one. */
const NEAR = 30;
/** How many years back a story looks that gives a day without its year. */
const YEARS = 3;

const isContradiction = (mention: DateMention): mention is Contradiction =>
  (mention.kind === 'date' || mention.kind === 'range') &&
  mention.weekday !== null &&
  mention.weekday.day !== weekdayOf(mention.date);

/** A date by itself, and either end of a range with the weekday that it names. */
const endsOf = (mention: DateMention): readonly DateMention[] => {
  const { until, untilWeekday } = mention;
  return until === null ? [mention] : [mention, { ...mention, date: until, weekday: untilWeekday }];
};

/** Whether the weekday is that of the same day in a year not long ago. */
const isOfAnotherYear = ({ date, weekday }: Contradiction): boolean => {
  const { year, month, day } = partsOf(date) ?? { year: 0, month: 1, day: 1 };
  const earlier = Array.from({ length: YEARS }, (_, back) => isoOf(year - 1 - back, month, day));
  return earlier.some((one) => one !== null && weekdayOf(one) === weekday.day);
};

/** An error only where the words settle the year; the year of the others was inferred, and a source may err. */
const severityOf = (facts: Facts, mention: Contradiction): Severity | null => {
  if (isQuoted(facts, mention)) return 'warning';
  if (mention.certain) return 'error';
  const distance = facts.date === null ? Infinity : Math.abs(daysBetween(facts.date, mention.date));
  return distance <= NEAR || !isOfAnotherYear(mention) ? 'warning' : null;
};

/** The day nearest to the date with the weekday that is named; null where it lies in another month. */
const nearest = ({ date, weekday }: Contradiction): IsoDate | null => {
  const ahead = (weekday.day - weekdayOf(date) + 7) % 7;
  const day = addDays(date, ahead > 3 ? ahead - 7 : ahead);
  return partsOf(day)?.month === partsOf(date)?.month ? day : null;
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
    for (const mention of facts.dates.flatMap(endsOf).filter(isContradiction)) {
      const severity = severityOf(facts, mention);
      const expected = weekdayName(facts.language, mention.date);
      if (severity === null || expected === null) continue;
      const { start, end } = mention.weekday;
      const day = mention.kind === 'date' ? nearest(mention) : null;
      const other = day && redated(mention, facts.language, day);
      const weekday = mention.text.slice(start - mention.start, end - mention.start);
      report({
        block: mention,
        span: mention,
        message: 'mismatch',
        data: { date: mention.date, expected, weekday },
        severity,
        fix: { safe: false, edits: renamedDay(mention, facts.language, mention.date) },
        ...(other && { otherFix: other }),
      });
    }
  },
});
