import { findingsOf, ruleTable } from '../../support/rule-table';

const TWO = 'التقى سامي الحداد كريم الحداد.';

ruleTable('quote-speaker-ambiguous', [
  { name: 'two people of one surname', text: `${TWO} وقال الحداد: "سنبدأ غدا".`, finds: ['الحداد'] },
  { name: 'the second one comes later', text: 'وقال الحداد: "سنبدأ غدا".\n\n' + TWO, finds: ['الحداد'] },
  { name: 'the full name', text: `${TWO} وقال كريم الحداد: "سنبدأ غدا".`, finds: [] },
  { name: 'the role with the surname', text: `${TWO} وقال الوزير الحداد: "سنبدأ غدا".`, finds: [] },
  { name: 'one person in two forms', text: 'التقى سامي الحداد سامي كريم الحداد. وقال الحداد: "سنبدأ غدا".', finds: [] },
  { name: 'one person', text: 'قال سامي الحداد نعم. وقال الحداد: "سنبدأ غدا".', finds: [] },
]);

test('the message names both', () => {
  const [finding] = findingsOf('quote-speaker-ambiguous', `${TWO} وقال الحداد: "سنبدأ غدا".`);
  expect([finding?.message.data['name'], finding?.message.data['other']].sort()).toEqual([
    'سامي الحداد',
    'كريم الحداد',
  ]);
});
