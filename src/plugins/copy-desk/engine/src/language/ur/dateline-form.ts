import type { DatelineForm } from '../dateline-form';

export const datelineForm: DatelineForm = {
  months: {
    common: 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر'.split(' '),
  },
  calendar: 'gregorian',
  weekdays: 'اتوار پیر منگل بدھ جمعرات جمعہ ہفتہ'.split(' '),
  date: '{d} {month} {year}',
  day: '{d} {month}',
  style: {
    templates: ['{place} ({source})', '({source}) -'],
    months: 'common',
    digits: 'latn',
    ownLine: false,
  },
};
