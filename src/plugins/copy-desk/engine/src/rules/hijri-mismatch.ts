import { isQuoted } from '../analysis/quoted';
import { rewritten } from '../analysis/dates/redate';
import type { DateFault } from '../analysis/types';
import type { Fix } from '../finding';
import type { Language } from '../language';
import { defineRule } from './rule';

/** Either date may be the right one: the Hijri day of the Gregorian date, or the other way round. */
const ways = (fault: DateFault, language: Language): readonly Fix[] => {
  const { kind, date, hijri } = fault;
  if (kind !== 'hijri' || date === null || hijri === null) return [];
  const [first, second] = [
    rewritten(fault, language, 'hijri', hijri, date),
    rewritten(fault, language, 'gregorian', date, hijri),
  ];
  return [first, second].filter((fix) => fix !== null);
};

/** A day in two calendars that are more than the sighting of the moon apart, or one that the Hijri calendar cannot have. */
export const hijriMismatch = defineRule({
  id: 'hijri-mismatch',
  group: 'datelines',
  severity: 'error',
  title: {
    ar: 'التاريخ الهجري لا يوافق الميلادي',
    en: 'Hijri and Gregorian date disagree',
    fr: 'Dates hégirienne et grégorienne en désaccord',
  },
  why: {
    ar: 'لا يعرف القارئ أيَّ التاريخين يصدِّق.',
    en: 'Readers cannot tell which of the two dates to believe.',
    fr: 'Le lecteur ne sait laquelle des deux dates croire.',
  },
  remedy: {
    ar: 'تحقق من التاريخين بتقويم أم القرى؛ فرق يوم واحد مقبول لاختلاف الرؤية.',
    en: 'Check both by the calendar of Umm al-Qura; one day apart is right, since the moon is sighted.',
    fr: 'Vérifiez les deux au calendrier d’Oumm al-Qura ; un jour d’écart est juste, la lune étant observée.',
  },
  messages: {
    hijri: {
      ar: 'في {{text}} يومان مختلفان: الهجري يوافق {{hijri}}، والميلادي {{date}}.',
      en: '{{text}} names two days: the Hijri date is {{hijri}}, the Gregorian one {{date}}.',
      fr: '{{text}} nomme deux jours : la date hégirienne est le {{hijri}}, la grégorienne le {{date}}.',
    },
    impossible: {
      ar: 'لا يوم في التقويم الهجري كما في {{text}}.',
      en: 'The Hijri calendar has no such day as {{text}}.',
      fr: 'Le calendrier hégirien n’a pas de jour tel que {{text}}.',
    },
  },
  examples: {
    good: [
      'صدر القرار في 3 جمادى الآخرة 1447 هـ الموافق 24 نوفمبر 2025 م.',
      'صدر القرار في 4 جمادى الآخرة 1447 هـ الموافق 24 نوفمبر 2025 م.',
      'صدر القرار في 24 نوفمبر 2025 (3 جمادى الآخرة 1447).',
      'صدر القرار في 3 جمادى الآخرة 1447 هـ.',
    ],
    bad: [
      'صدر القرار في 6 جمادى الآخرة 1447 هـ الموافق 24 نوفمبر 2025 م.',
      'صدر القرار في 24 نوفمبر 2025 (3 جمادى الأولى 1447).',
      'صدر القرار في 31 شوال 1446 هـ.',
      'صدر القرار في 3/13/1447 هـ.',
    ],
  },
  check(facts, report) {
    for (const fault of facts.dateFaults) {
      if (fault.kind !== 'hijri' && fault.kind !== 'impossible-hijri') continue;
      const { date, hijri, text } = fault;
      const [fix, otherFix] = ways(fault, facts.language);
      report({
        block: fault,
        span: fault,
        message: fault.kind === 'hijri' ? 'hijri' : 'impossible',
        data: { text, ...(date !== null && hijri !== null && { date, hijri }) },
        severity: isQuoted(facts, fault) ? 'warning' : 'error',
        ...(fix && { fix }),
        ...(otherFix && { otherFix }),
      });
    }
  },
});
