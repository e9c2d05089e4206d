import { applyEdits } from '../../../src/plugins/copy-desk/engine/src';
import { findingsOf, fixed, ruleTable } from '../../support/rule-table';

ruleTable('weekday-mismatch', [
  { name: 'day, month and year', text: 'يصل الاثنين 25 نوفمبر 2025 إلى فاس.', finds: ['الاثنين 25 نوفمبر 2025'] },
  { name: 'a date in brackets', text: 'يصل الأحد (24 نوفمبر 2025).', finds: ['الأحد (24 نوفمبر 2025)'] },
  { name: 'a date after a comma', text: 'يصل الأحد، 24 نوفمبر 2025، مساء.', finds: ['الأحد، 24 نوفمبر 2025'] },
  { name: 'a date in figures', text: 'يصل الأحد 24/11/2025 مساء.', finds: ['الأحد 24/11/2025'] },
  { name: 'Arabic-Indic digits', text: 'يصل الأحد ٢٤ نوفمبر ٢٠٢٥ مساء.', finds: ['الأحد ٢٤ نوفمبر ٢٠٢٥'] },
  {
    name: 'a doubled month',
    text: 'يصل الأحد 24 تشرين الثاني/نوفمبر 2025.',
    finds: ['الأحد 24 تشرين الثاني/نوفمبر 2025'],
  },
  { name: 'a month of the Maghreb', text: 'يصل الأحد 24 نونبر 2025 مساء.', finds: ['الأحد 24 نونبر 2025'] },
  { name: 'after a joined و', text: 'يصل فريق والأحد 24 نوفمبر 2025 يغادر.', finds: ['الأحد 24 نوفمبر 2025'] },
  {
    name: 'after yesterday',
    text: { text: 'وصل أمس السبت 23 نوفمبر 2025.', date: '2025-11-24' },
    finds: ['السبت 23 نوفمبر 2025'],
  },
  { name: 'they agree', text: 'يصل الاثنين 24 نوفمبر 2025 إلى فاس.', finds: [] },
  { name: 'another spelling that agrees', text: 'يصل الإثنين 24 نوفمبر 2025 إلى فاس.', finds: [] },
  { name: 'a weekday by itself', text: { text: 'وصل الأحد إلى فاس.', date: '2025-11-24' }, finds: [] },
  { name: 'a weekday beside today', text: { text: 'وصل اليوم الأحد إلى فاس.', date: '2025-11-24' }, finds: [] },
  { name: 'no year, and no day to count from', text: 'يصل الأحد 24 نوفمبر إلى فاس.', finds: [] },
  { name: 'no year, long ago', text: { text: 'وقع ذلك الأحد 24 نوفمبر.', date: '2025-06-01' }, finds: [] },
  { name: 'no year, an anniversary', text: { text: 'بدأ ذلك السبت 7 أكتوبر.', date: '2025-11-24' }, finds: [] },
]);

test.each([
  ['يصل الأحد 24 نوفمبر 2025.', 'error'],
  ['يصل الأحد 24 نوفمبر الجاري.', 'error'],
  ['يصل الأحد 24 نوفمبر.', 'warning'],
  ['قال سالم الفاسي: "أصل الأحد 24 نوفمبر 2025".', 'warning'],
])('%s is an %s', (text, severity) => {
  expect(findingsOf('weekday-mismatch', { text, date: '2025-11-20' })[0]?.severity).toBe(severity);
});

test('the weekday can be corrected', () => {
  expect(fixed('weekday-mismatch', 'يصل الأحد 24 نوفمبر 2025.')).toBe('يصل الاثنين 24 نوفمبر 2025.');
  expect(findingsOf('weekday-mismatch', 'يصل الأحد 24 نوفمبر 2025.')[0]?.fix?.safe).toBe(false);
});

test('the words of a source are not corrected', () => {
  expect(fixed('weekday-mismatch', 'قال سالم الفاسي: "أصل الأحد 24 نوفمبر 2025".')).toBeNull();
});

test.each([
  ['يصل الأحد 24 نوفمبر 2025.', 'يصل الأحد 23 نوفمبر 2025.'],
  ['يصل الأحد ٢٤ نوفمبر ٢٠٢٥.', 'يصل الأحد ٢٣ نوفمبر ٢٠٢٥.'],
  ['يصل الثلاثاء 03/12/2025.', 'يصل الثلاثاء 02/12/2025.'],
])('or the date can: %s', (text, wanted) => {
  const [finding] = findingsOf('weekday-mismatch', text);
  expect(applyEdits(text, finding?.otherFix?.edits ?? [])).toBe(wanted);
});

test('a day of another month is not put in its place', () => {
  expect(findingsOf('weekday-mismatch', 'يصل الأحد 03/12/2025.')[0]?.otherFix).toBeUndefined();
});
