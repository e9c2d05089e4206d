import { findingsOf, fixed, ruleTable } from '../../support/rule-table';

ruleTable('unit-sign-side', [
  { name: 'dollar', text: 'بسعر $50 فقط', finds: ['$50'] },
  { name: 'euro', text: 'بسعر €1,234.5 فقط', finds: ['€1,234.5'] },
  { name: 'with a short form', text: 'بقيمة $5bn أمس', finds: ['$5bn'] },
  { name: 'degrees Celsius', text: 'بلغت 37°C ظهرا', finds: ['37°C'] },
  { name: 'below zero', text: 'بلغت -5°C ليلا', finds: ['-5°C'] },
  { name: 'coordinates', text: 'عند 33°35\u2032N شمالا', finds: ['33°35\u2032N'] },
  { name: 'number sign', text: 'المركز #1 عالميا', finds: ['#1'] },
  { name: 'isolated', text: 'بسعر \u2066$50\u2069 فقط', finds: [] },
  { name: 'at the start', text: '$50 سعر البرميل', finds: [] },
  { name: 'typed behind the number', text: 'بسعر 50$ فقط', finds: [] },
  { name: 'percent', text: 'بنسبة 50% فقط', finds: [] },
  { name: 'plain degrees', text: 'بلغت 37° ظهرا', finds: [] },
  { name: 'Arabic-Indic digits', text: 'بسعر $٥٠ فقط', finds: [] },
  { name: 'hashtag', text: 'وسم #2026_كأس الجديد', finds: [] },
  { name: 'Hebrew', text: { text: 'במחיר $50 בלבד', locale: 'he' }, finds: [] },
]);

test.each([
  ['بسعر $50 فقط', 'info'],
  ['بلغت 37°C ظهرا', 'warning'],
])('%s: how grave it is', (text, severity) => {
  expect(findingsOf('unit-sign-side', text).map((finding) => finding.severity)).toEqual([severity]);
});

test('the sign is isolated with its number', () => {
  expect(fixed('unit-sign-side', 'بلغت 37°C ظهرا')).toBe('بلغت \u206637°C\u2069 ظهرا');
});
