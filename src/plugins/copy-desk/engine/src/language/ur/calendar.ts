import { calendar as arabic } from '../ar/calendar';
import { NO_TRAPS } from '../calendar-traps';
import type { CalendarWords } from '../calendar-words';

/** پیر and ہفتہ are other words too (an elder, a week): they need a word or a date beside them; کل is both yesterday and tomorrow. */
export const calendar: CalendarWords = {
  months: ['جنوری', 'فروری', 'مارچ', 'اپریل', 'مئی', 'جون', 'جولائی', 'اگست', 'ستمبر', 'اکتوبر', 'نومبر', 'دسمبر'],
  hijriMonths: arabic.hijriMonths,
  weekdays: [
    'اتوار',
    'پیر|پیر کے روز|بروز پیر|پیر کو',
    'منگل',
    'بدھ',
    'جمعرات',
    'جمعہ',
    'ہفتہ|ہفتے کے روز|بروز ہفتہ|ہفتے کو',
  ],
  relative: [],
  ordinals: [],
  dayLink: '',
  yearLink: '',
  last: '',
  this: '',
  next: '',
  sidesBefore: { last: 'گزشتہ', this: 'رواں', next: 'آئندہ' },
  monthWord: '',
  ranges: [['', '-|\u2013|سے|تا']],
  clitics: '',
  figures: 'day-month',
  correspondsTo: 'بمطابق',
  gregorianEra: 'ء',
  hijriEra: 'ھ|ہجری',
  traps: { ...NO_TRAPS, beforeWeekday: 'ہر|نماز', boundWeekdays: 'پیر|ہفتہ' },
};
