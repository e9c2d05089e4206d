import { ruleTable } from '../../support/rule-table';

ruleTable('month-names-mismatch', [
  { name: 'Levant first', text: 'يفتح في 24 تشرين الأول/نوفمبر 2025.', finds: ['24 تشرين الأول/نوفمبر 2025'] },
  { name: 'Levant second', text: 'يفتح في 24 نوفمبر/ تشرين الأول 2025.', finds: ['24 نوفمبر/ تشرين الأول 2025'] },
  { name: 'in brackets', text: 'يفتح في يوليو (حزيران) المقبل.', finds: ['يوليو (حزيران) المقبل'] },
  { name: 'of the Maghreb', text: 'يفتح في 3 غشت/تموز 2025.', finds: ['3 غشت/تموز 2025'] },
  {
    name: 'of this month, in another one',
    text: { text: 'يفتح في 27 أكتوبر الجاري.', date: '2025-11-24' },
    finds: ['27 أكتوبر الجاري'],
  },
  {
    name: 'of this month, without a day',
    text: { text: 'يفتح في أكتوبر الحالي.', date: '2025-11-24' },
    finds: ['أكتوبر الحالي'],
  },
  {
    name: 'of this month, in a range',
    text: { text: 'يفتح ما بين 24 و27 أكتوبر الجاري.', date: '2025-11-24' },
    finds: ['ما بين 24 و27 أكتوبر الجاري'],
  },
  { name: 'the same month', text: 'يفتح في 24 تشرين الثاني/نوفمبر 2025.', finds: [] },
  { name: 'two months of one tradition', text: 'يفتح في أكتوبر/نوفمبر 2025.', finds: [] },
  { name: 'two months in a row', text: 'كان نوفمبر كانون الأول في البرد.', finds: [] },
  { name: 'of this month', text: { text: 'يفتح في 27 نوفمبر الجاري.', date: '2025-11-24' }, finds: [] },
  { name: 'of this month, where no day is known', text: 'يفتح في 27 أكتوبر الجاري.', finds: [] },
  { name: 'of this year', text: { text: 'فتح في 27 أكتوبر من العام الجاري.', date: '2025-11-24' }, finds: [] },
]);
