import { calendar as arabic } from '../ar/calendar';
import { NO_TRAPS } from '../calendar-traps';
import type { CalendarWords } from '../calendar-words';

/** A Persian story counts in Jalali months, and names Gregorian and Hijri ones too. Words for today and tomorrow are left alone. */
export const calendar: CalendarWords = {
  months: [
    'ژانویه',
    'فوریه',
    'مارس',
    'آوریل',
    'مه|می',
    'ژوئن',
    'ژوئیه|جولای',
    'اوت|آگوست',
    'سپتامبر',
    'اکتبر',
    'نوامبر',
    'دسامبر',
  ],
  jalaliMonths: ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'],
  hijriMonths: arabic.hijriMonths,
  weekdays: [
    'یکشنبه|یک شنبه',
    'دوشنبه|دو شنبه',
    'سه\u200Cشنبه|سه شنبه',
    'چهارشنبه|چهار شنبه',
    'پنجشنبه|پنج\u200Cشنبه|پنج شنبه',
    'جمعه',
    'شنبه',
  ],
  relative: [
    ['امروز', 0],
    ['دیروز', -1],
    ['پریروز', -2],
    ['پس\u200Cفردا', 2],
  ],
  ordinals: [
    ['اول', 1],
    ['دوم', 2],
    ['سوم', 3],
  ],
  dayWord: 'روز',
  dayLink: '',
  yearLink: 'سال|ماه سال|ماه',
  last: 'گذشته',
  this: 'جاری',
  next: 'آینده',
  monthWord: '',
  ranges: [
    ['از', 'تا'],
    ['بین', 'و|تا'],
    ['', '-|\u2013|تا'],
  ],
  clitics: '',
  figures: 'day-month',
  correspondsTo: 'برابر|مطابق|مصادف',
  gregorianEra: 'م|میلادی',
  hijriEra: 'ق|قمری',
  traps: { ...NO_TRAPS, beforeWeekday: 'هر|روزهای|نماز', notRelativeAfter: 'از' },
};
