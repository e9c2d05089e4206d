import type { DatelineFields } from '../../../engine/src';

type Sample = Omit<DatelineFields, 'date'>;

/** What previews are filled with, by locale; the reporters are nobody. */
const SAMPLES: Readonly<Record<string, Sample>> = {
  ar: { source: 'أنباء الساحل', place: 'الرباط', country: 'المغرب', byline: 'ليلى الورداني' },
  en: { source: 'Coast News', place: 'Rabat', country: 'Morocco', byline: 'Leila Wardani' },
  fr: { source: 'Agence du Littoral', place: 'Rabat', country: 'Maroc', byline: 'Leïla Wardani' },
  fa: { source: 'خبرگزاری ساحل', place: 'تهران', country: 'ایران', byline: 'لیلا وردانی' },
  he: { source: 'חדשות החוף', place: 'חיפה', country: 'ישראל', byline: 'לילה ורדני' },
  ur: { source: 'ساحل نیوز', place: 'لاہور', country: 'پاکستان', byline: 'لیلیٰ وردانی' },
};

/** Fields for a preview: all of them, then those that most stories have. */
export const samplesOf = (locale: string, source: string | undefined, date: string): readonly DatelineFields[] => {
  const sample = SAMPLES[locale];
  if (!sample) return [];
  const all = { ...sample, ...(source?.trim() && { source }), date };
  return [all, { ...all, country: null, byline: null }, { ...all, source: null, country: null, byline: null }];
};
