import type { DatelineForm } from '../dateline-form';

export const datelineForm: DatelineForm = {
  months: {
    common: 'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר'.split(' '),
  },
  calendar: 'gregorian',
  weekdays: ['יום ראשון', 'יום שני', 'יום שלישי', 'יום רביעי', 'יום חמישי', 'יום שישי', 'שבת'],
  date: '{d} ב{month} {year}',
  day: '{d} ב{month}',
  style: {
    templates: ['{place} ({source}) -', '({source}) -'],
    months: 'common',
    digits: 'latn',
    ownLine: false,
  },
};
