import { ruleTable } from '../../support/rule-table';

ruleTable('hijri-mismatch', [
  {
    name: 'Hijri first',
    text: 'صدر في 6 جمادى الآخرة 1447 هـ الموافق 24 نوفمبر 2025 م.',
    finds: ['6 جمادى الآخرة 1447 هـ الموافق 24 نوفمبر 2025 م'],
  },
  {
    name: 'Gregorian first',
    text: 'صدر في 24 نوفمبر 2025 الموافق 24 جمادى الآخرة 1447.',
    finds: ['24 نوفمبر 2025 الموافق 24 جمادى الآخرة 1447'],
  },
  { name: 'in brackets', text: 'صدر في 24 نوفمبر 2025 (3 رجب 1447).', finds: ['24 نوفمبر 2025 (3 رجب 1447)'] },
  {
    name: 'behind a weekday',
    text: 'صدر الاثنين 6 جمادى الآخرة 1447هـ الموافق 24 نوفمبر 2025.',
    finds: ['الاثنين 6 جمادى الآخرة 1447هـ الموافق 24 نوفمبر 2025'],
  },
  { name: 'in figures', text: 'صدر في 1447/7/3هـ الموافق 24/11/2025.', finds: ['1447/7/3هـ الموافق 24/11/2025'] },
  {
    name: 'in a dateline',
    text: 'جنيف 28 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس أعلن المجلس افتتاح مكتبة عامة.',
    finds: ['28 شوال 1436 هـ الموافق 10 أغسطس 2015 م'],
  },
  { name: 'a thirteenth month', text: 'صدر في 3/13/1447 هـ.', finds: ['3/13/1447 هـ'] },
  { name: 'a thirty-first day', text: 'صدر في 31 محرم 1447.', finds: ['31 محرم 1447'] },
  { name: 'a day apart', text: 'صدر في 2 جمادى الآخرة 1447 هـ الموافق 24 نوفمبر 2025 م.', finds: [] },
  { name: 'no year beside the Hijri day', text: 'صدر في 3 جمادى الآخرة الموافق 24 نوفمبر 2025.', finds: [] },
  { name: 'two dates that only stand side by side', text: 'يصادف 10 محرم، 25 ديسمبر 2025، يوم الأحد.', finds: [] },
  { name: 'a month without a day', text: 'صام في رمضان 1446 وسافر في 24 نوفمبر 2025.', finds: [] },
]);
