import { findingsOf, ruleTable } from '../../support/rule-table';

ruleTable('impossible-date', [
  { name: 'a month of thirty days', text: 'يفتح في 31 نونبر 2025.', finds: ['31 نونبر 2025'] },
  { name: 'without a year', text: 'يفتح في 31 أيلول المقبل.', finds: ['31 أيلول المقبل'] },
  { name: 'behind a weekday', text: 'يفتح الاثنين 31 نونبر 2025.', finds: ['الاثنين 31 نونبر 2025'] },
  { name: 'at the end of a range', text: 'يفتح من 24 إلى 31 نونبر 2025.', finds: ['31 نونبر 2025'] },
  { name: 'a common year', text: 'وُلد في 29 فبراير 2023.', finds: ['29 فبراير 2023'] },
  { name: 'in figures', text: 'وُلد في 31/04/2023.', finds: ['31/04/2023'] },
  { name: 'in a dateline', text: 'الرباط/ 31 نونبر 2025/ ومع/ أعلنت البلدية افتتاح مكتبة.', finds: ['31 نونبر 2025'] },
  { name: 'in Persian', text: { text: 'در ۳۱ آذر ۱۴۰۴ گشایش یافت.', locale: 'fa' }, finds: ['۳۱ آذر ۱۴۰۴'] },
  { name: 'in Hebrew', text: { text: 'נפתח ב-31 בנובמבר 2025.', locale: 'he' }, finds: ['31 בנובמבר 2025'] },
  {
    name: 'a year of another century to come',
    text: { text: 'يفتح في 24 نونبر 2205.', date: '2025-11-20' },
    finds: ['24 نونبر 2205'],
  },
  { name: 'a year of the last century', text: { text: 'وُلد في 24 نونبر 1925.', date: '2025-11-20' }, finds: [] },
  { name: 'a leap year', text: 'وُلد في 29 فبراير 2024.', finds: [] },
  { name: 'a leap day without its year', text: 'يفتح كل 29 فبراير.', finds: [] },
  { name: 'a count before a month', text: 'قتل 31 في نوفمبر الماضي.', finds: [] },
  { name: 'a number of a file', text: 'الملف 31-11-20255 مغلق.', finds: [] },
]);

test('within a quotation it is a warning: the words are a source’s', () => {
  const [finding] = findingsOf('impossible-date', 'قال سالم الفاسي: "أصل في 31 نونبر 2025".');
  expect(finding?.severity).toBe('warning');
});
