import { findingsOf, ruleTable } from '../../support/rule-table';

ruleTable('quote-speaker-unintroduced', [
  { name: 'a surname alone', text: 'وقال الحداد: "سنبدأ غدا".', finds: ['الحداد'] },
  {
    name: 'the surname before the full name',
    text: 'زار الحداد الميناء.\n\nوقال رئيس البلدية سامي الحداد: "سنبدأ غدا".',
    finds: ['الحداد'],
  },
  { name: 'no role', text: 'قال سامي الحداد: "سنبدأ غدا".', finds: ['سامي الحداد'] },
  { name: 'name and role', text: 'قال رئيس البلدية سامي الحداد: "سنبدأ غدا".', finds: [] },
  { name: 'the role behind the name', text: 'قال سامي الحداد، رئيس البلدية، إن "الطريق مفتوح".', finds: [] },
  { name: 'nobody of that kind', text: 'قال مصدر أمني: "سنبدأ غدا".', finds: [] },
  {
    name: 'once for all quotations of a person',
    text: 'قال سامي الحداد: "سنبدأ غدا". وأضاف: "لن نتأخر".',
    finds: ['سامي الحداد'],
  },
]);

test.each([
  ['surnameOnly', 'وقال الحداد: "سنبدأ غدا".'],
  ['surnameFirst', 'زار الحداد الميناء. وقال رئيس البلدية سامي الحداد: "سنبدأ غدا".'],
  ['noRole', 'قال سامي الحداد: "سنبدأ غدا".'],
])('%s', (message, text) => {
  expect(findingsOf('quote-speaker-unintroduced', text)[0]?.message.id).toBe(message);
});
