import type { DatelineForm } from '../dateline-form';

const names = (list: string): readonly string[] => list.split(' ').map((name) => name.replace('_', ' '));

/** Month names by region, after `Intl.DateTimeFormat` in ar, ar-LB, ar-MA, ar-TN and ar-MR. */
export const datelineForm: DatelineForm = {
  months: {
    common: names('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'),
    levant: names('كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول'),
    morocco: names('يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'),
    algeria: names('جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'),
    mauritania: names('يناير فبراير مارس إبريل مايو يونيو يوليو أغشت شتمبر أكتوبر نوفمبر دجمبر'),
  },
  calendar: 'gregorian',
  weekdays: names('الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت'),
  date: '{d} {month} {year}',
  day: '{d} {month}',
  hijri: {
    months: names('محرم صفر ربيع_الأول ربيع_الآخر جمادى_الأولى جمادى_الآخرة رجب شعبان رمضان شوال ذو_القعدة ذو_الحجة'),
    date: '{d} {month} {year} هـ',
  },
  style: {
    templates: ['[{byline} - ]{place} ({source}) -', '{place} - {byline}:', '{place} -', '({source}) -'],
    months: 'common',
    digits: 'latn',
    ownLine: false,
  },
};
