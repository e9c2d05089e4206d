import { fixed, ruleTable } from '../../support/rule-table';

ruleTable('number-after-latin', [
  { name: 'million', text: 'على قناة CNN 30 مليون مشاهد', finds: ['CNN 30'] },
  { name: 'money', text: 'خسرت Tesla 5 مليار أمس', finds: ['Tesla 5'] },
  { name: 'name of two words', text: 'دفعت Goldman Sachs 1.5 مليار أمس', finds: ['Goldman Sachs 1.5'] },
  { name: 'percent sign', text: 'تملك Tesla 5% منها', finds: ['Tesla 5'] },
  { name: 'times', text: 'ذكرت CNN 30 مرة', finds: ['CNN 30'] },
  { name: 'Persian', text: { text: 'شبکه CNN ۳۰ میلیون بیننده دارد', locale: 'fa' }, finds: ['CNN ۳۰'] },
  { name: 'isolated', text: 'على قناة \u2066CNN\u2069 30 مليون مشاهد', finds: [] },
  { name: 'mark behind the name', text: 'على قناة CNN\u200f 30 مليون مشاهد', finds: [] },
  { name: 'Arabic-Indic digits, which are no part of the run', text: 'على قناة CNN ٣٠ مليون مشاهد', finds: [] },
  { name: 'name with a number', text: 'هاتف iPhone 15 جديد', finds: [] },
  { name: 'model before a count', text: 'باعت iPhone 15 مليون مرة', finds: [] },
  { name: 'currency', text: 'بلغ USD 50 مليون', finds: [] },
  { name: 'day or year behind the name', text: 'هاتف Nokia 15 يوم الثلاثاء عام 2025', finds: [] },
  { name: 'once more', text: 'عرض Studio 54 مرة أخرى', finds: [] },
]);

test('the name is isolated', () => {
  expect(fixed('number-after-latin', 'دفعت Goldman Sachs 5 مليارات أمس')).toBe(
    'دفعت \u2066Goldman Sachs\u2069 5 مليارات أمس',
  );
});
