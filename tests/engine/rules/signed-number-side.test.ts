import { findingsOf, fixed, ruleTable } from '../../support/rule-table';

ruleTable('signed-number-side', [
  { name: 'minus before what is measured', text: 'بلغت -5 درجات', finds: ['-5'] },
  { name: 'minus behind a measure', text: 'الحرارة -5 أمس', finds: ['-5'] },
  { name: 'plus', text: 'ارتفع +3 نقاط', finds: ['+3'] },
  { name: 'minus sign', text: 'سجل \u221212 في المدينة', finds: ['\u221212'] },
  { name: 'percent', text: 'أغلق على -1% أمس', finds: ['-1%'] },
  { name: 'fraction', text: 'أغلق على -1.2 أمس', finds: ['-1.2'] },
  { name: 'degrees', text: 'أمس -5° ليلا', finds: ['-5°'] },
  { name: 'at the start too', text: '-5 درجات في إفران', finds: ['-5'] },
  { name: 'Persian digits', text: { text: 'دمای هوا -۵ درجه', locale: 'fa' }, finds: ['-۵'] },
  { name: 'Hebrew', text: { text: 'נמדדו -5 מעלות', locale: 'he' }, finds: ['-5'] },
  { name: 'isolated', text: 'الحرارة \u2066-5\u2069 درجات', finds: [] },
  { name: 'in words', text: 'بنسبة 5 درجات تحت الصفر', finds: [] },
  { name: 'after a Latin word', text: 'توقيت GMT +3 صباحا', finds: [] },
  { name: 'Arabic-Indic digits', text: 'الحرارة -٥ درجات', finds: [] },
  { name: 'list marker', text: '- 5 درجات', finds: [] },
  { name: 'page number', text: 'صفحة -5- من الكتاب', finds: [] },
  { name: 'name of an aircraft', text: 'طائرات إف -16 وسو -35 أمس', finds: [] },
  { name: 'name of a sickness', text: 'فيروس كوفيد -19 المستجد', finds: [] },
  { name: 'age', text: 'للكبار +18 فقط', finds: [] },
  { name: 'range with a space', text: 'بين 24 -27 درجة', finds: [] },
  { name: 'telephone', text: 'على +212537123456 درهم', finds: [] },
  { name: 'degrees with their scale', text: 'الحرارة -5°C ليلا', finds: [] },
]);

test.each([
  ['ar', 'الحرارة -5 درجات', 'info'],
  ['fa', 'دمای هوا -۵ درجه', 'warning'],
  ['he', 'נמדדו -5 מעלות', 'warning'],
  ['ur', 'درجہ حرارت -5 ڈگری', 'warning'],
])('%s: how grave it is', (locale, text, severity) => {
  expect(findingsOf('signed-number-side', { text, locale }).map((finding) => finding.severity)).toEqual([severity]);
});

test('the sign is isolated with its number', () => {
  expect(fixed('signed-number-side', 'أغلق على -1.2% أمس')).toBe('أغلق على \u2066-1.2%\u2069 أمس');
});
