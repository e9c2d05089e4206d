import { fixed, ruleTable } from '../../support/rule-table';

ruleTable('number-first-name', [
  { name: 'hyphen', text: 'سلسلة 7-Eleven للمتاجر', finds: ['7-Eleven'] },
  { name: 'version', text: 'نسخة 1.2.3-beta الجديدة', finds: ['1.2.3-beta'] },
  { name: 'known name', text: 'فرقة 3 Doors Down الأمريكية', finds: ['3 Doors Down'] },
  { name: 'at the start too', text: '7-Eleven سلسلة متاجر', finds: ['7-Eleven'] },
  { name: 'isolated', text: 'سلسلة \u20667-Eleven\u2069 للمتاجر', finds: [] },
  { name: 'no hyphen', text: 'شبكة 5G الجديدة بدقة 4K و1920x1080 للمرة 20th', finds: [] },
  { name: 'count', text: 'باع 15 iPhone أمس', finds: [] },
  { name: 'after a Latin word', text: 'متجر The 7-Eleven الجديد', finds: [] },
  { name: 'number behind', text: 'طائرة F-16 وفيروس COVID-19 أمس', finds: [] },
  { name: 'in a web address', text: 'على https://example.com/7-Eleven اليوم', finds: [] },
]);

test('the whole name is isolated', () => {
  expect(fixed('number-first-name', 'شركة 7-Eleven Inc الأمريكية')).toBe('شركة \u20667-Eleven Inc\u2069 الأمريكية');
});
