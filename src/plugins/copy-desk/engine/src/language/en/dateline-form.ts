import type { DatelineForm } from '../dateline-form';

/** `press` are the abbreviations of the Associated Press; the default template is its dateline too. */
export const datelineForm: DatelineForm = {
  months: {
    common: 'January February March April May June July August September October November December'.split(' '),
    press: 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' '),
    short: 'Jan Feb March April May June July Aug Sept Oct Nov Dec'.split(' '),
  },
  calendar: 'gregorian',
  weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  date: '{month} {d}, {year}',
  day: '{month} {d}',
  hijri: {
    months: [
      'Muharram',
      'Safar',
      'Rabi al-Awwal',
      'Rabi al-Thani',
      'Jumada al-Ula',
      'Jumada al-Akhirah',
      'Rajab',
      'Shaban',
      'Ramadan',
      'Shawwal',
      'Dhu al-Qadah',
      'Dhu al-Hijjah',
    ],
    date: '{d} {month} {year} AH',
  },
  style: {
    templates: [
      '{place|capitals}[, {country}] ({source}) \u2014',
      '{place|capitals}[, {country}] \u2014',
      '({source}) \u2014',
    ],
    months: 'press',
    digits: 'latn',
    ownLine: false,
  },
};
