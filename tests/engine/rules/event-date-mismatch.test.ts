import { ruleTable } from '../../support/rule-table';

const record = { event: { name: 'قمة المياه العربية', start: '2025-11-24', end: '2025-11-27' } };
const told = (text: string) => ({ text, date: '2025-11-20', record });

ruleTable('event-date-mismatch', [
  {
    name: 'it ends later',
    text: told('تنعقد القمة ما بين 24 و29 نوفمبر الجاري.'),
    finds: ['ما بين 24 و29 نوفمبر الجاري'],
  },
  { name: 'it begins earlier', text: told('تنعقد القمة من 22 إلى 27 نوفمبر.'), finds: ['من 22 إلى 27 نوفمبر'] },
  {
    name: 'other days in a sentence about it',
    text: told('تنعقد قمة المياه العربية في تونس من 1 إلى 3 ديسمبر المقبل.'),
    finds: ['من 1 إلى 3 ديسمبر المقبل'],
  },
  { name: 'the same days', text: told('تنعقد القمة ما بين 24 و27 نوفمبر الجاري.'), finds: [] },
  { name: 'two days of it', text: told('تُعرض الأفلام ما بين 25 و26 نوفمبر.'), finds: [] },
  { name: 'another trip', text: told('زار الوفد المدينة من 3 إلى 5 نوفمبر الجاري.'), finds: [] },
  { name: 'no event', text: 'تنعقد القمة ما بين 24 و29 نوفمبر 2025.', finds: [] },
  {
    name: 'an event without days',
    text: { text: 'تنعقد القمة ما بين 24 و29 نوفمبر 2025.', record: { event: { name: 'قمة' } } },
    finds: [],
  },
]);
