import { ruleTable } from '../../support/rule-table';

const record = { event: { name: 'قمة المياه العربية', start: '2025-11-24', end: '2025-11-27' } };
const told = (text: string) => ({ text, date: '2025-11-20', record });

const named = (name: string) => ({ event: { ...record.event, name, city: 'تونس' } });
const inTunis = (text: string) => ({ ...told(text), record: named(record.event.name) });
const inEnglish = (text: string) => ({
  ...told(text),
  locale: 'en',
  record: { event: { ...record.event, name: 'Arab Water Summit', city: 'Tunis' } },
});
const inFrench = (text: string) => ({
  ...told(text),
  locale: 'fr',
  record: { event: { ...record.event, name: 'Sommet arabe de l’eau', city: 'Tunis' } },
});

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
  {
    name: 'one day on which it is held',
    text: told('تنطلق قمة المياه العربية يوم 29 نوفمبر في تونس.'),
    finds: ['29 نوفمبر'],
  },
  { name: 'a day of it', text: told('تنطلق قمة المياه العربية يوم 24 نوفمبر في تونس.'), finds: [] },
  { name: 'a day on which it is announced', text: told('أعلن يوم 12 نوفمبر أن قمة المياه العربية قريبة.'), finds: [] },
  {
    name: 'another summit',
    text: told('وكانت القمة السابقة عقدت من 3 إلى 5 مارس 2024 في المدينة.'),
    finds: [],
  },
  { name: 'another place', text: inTunis('تنعقد قمة المياه العربية في الرباط.'), finds: ['الرباط'] },
  { name: 'another place, behind a letter', text: inTunis('تنعقد القمة بمدينة مراكش.'), finds: ['مراكش'] },
  { name: 'its own place', text: inTunis('تنعقد قمة المياه العربية في مدينة تونس.'), finds: [] },
  {
    name: 'the place of the dateline',
    text: inTunis('الرباط (أ ف ب) - تنعقد قمة المياه العربية في تونس.\n\nوعاد الوفد إلى الرباط.'),
    finds: [],
  },
  { name: 'where somebody speaks', text: inTunis('قال المنظمون في الرباط إن قمة المياه العربية قريبة.'), finds: [] },
  {
    name: 'English',
    text: inEnglish('The Arab Water Summit will be held from Nov. 24 to Nov. 29 in Tunis.'),
    finds: ['from Nov. 24 to Nov. 29'],
  },
  {
    name: 'English, by the noun alone',
    text: inEnglish('The summit runs Dec. 1-3, 2025, in Tunis.'),
    finds: ['Dec. 1-3, 2025'],
  },
  { name: 'English, held elsewhere', text: inEnglish('The summit is held in Rabat.'), finds: ['Rabat'] },
  { name: 'English, the same days', text: inEnglish('The summit opens on Nov. 24, 2025, in Tunis.'), finds: [] },
  {
    name: 'French',
    text: inFrench('Le Sommet arabe de l’eau se tient du 24 au 29 novembre à Tunis.'),
    finds: ['du 24 au 29 novembre'],
  },
  { name: 'French, held elsewhere', text: inFrench('Le sommet se tiendra à Rabat.'), finds: ['Rabat'] },
  { name: 'French, the same', text: inFrench('Le sommet se tient du 24 au 27 novembre à Tunis.'), finds: [] },
  { name: 'French, an earlier one', text: inFrench('Le sommet précédent s’est tenu à Rabat.'), finds: [] },
  {
    name: 'Persian',
    text: { ...told('نشست آب از ۱۰ تا ۱۲ آذر برگزار می\u200Cشود.'), locale: 'fa', record: named('نشست آب') },
    finds: ['از ۱۰ تا ۱۲ آذر'],
  },
  {
    name: 'Hebrew',
    text: { ...told('ועידת המים תיערך בין 24 ל-29 בנובמבר.'), locale: 'he', record: named('ועידת המים') },
    finds: ['בין 24 ל-29 בנובמבר'],
  },
  {
    name: 'Urdu',
    text: { ...told('آبی کانفرنس 24 سے 29 نومبر تک جاری رہے گی۔'), locale: 'ur', record: named('آبی کانفرنس') },
    finds: ['24 سے 29 نومبر'],
  },
]);
