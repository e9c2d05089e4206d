import type { DatelineForm } from '../dateline-form';

export const datelineForm: DatelineForm = {
  months: {
    common: 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' '),
  },
  calendar: 'jalali',
  weekdays: 'یکشنبه دوشنبه سه\u200Cشنبه چهارشنبه پنجشنبه جمعه شنبه'.split(' '),
  date: '{d} {month} {year}',
  day: '{d} {month}',
  style: {
    templates: ['{place} - {source} -', '({source}) -'],
    months: 'common',
    digits: 'arabext',
    ownLine: false,
  },
};
