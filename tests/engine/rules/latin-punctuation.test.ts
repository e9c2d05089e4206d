import { fixed, ruleTable } from '../../support/rule-table';

ruleTable('latin-punctuation', [
  { name: 'comma', text: 'قال, ثم مضى', finds: [','] },
  { name: 'question mark', text: 'هل قال؟ لماذا?', finds: ['?'] },
  { name: 'semicolon', text: 'قال; ثم مضى', finds: [';'] },
  { name: 'a run of marks is one fault', text: 'لماذا?? عاد', finds: ['??'] },
  { name: 'after an exclamation mark', text: 'أحقا!?', finds: ['?'] },
  { name: 'after a vowel mark', text: 'كتاب\u064b, ثم', finds: [','] },
  { name: 'after a closing mark', text: 'قال «نعم», ثم (لا), ثم مضى', finds: [',', ','] },
  { name: 'after a figure', text: 'في عام 2025, ثم بنسبة 50%, ثم', finds: [',', ','] },
  { name: 'after a date or a time', text: 'منذ يوم 2026-05-11, ثم في 10:30, ثم في 24/11, ثم', finds: [',', ',', ','] },
  { name: 'after a space', text: 'عاد الوفد , ثم غادر', finds: [','] },
  { name: 'Persian', text: { text: 'آیا آمد?', locale: 'fa' }, finds: ['?'] },
  { name: 'between digits', text: 'بلغ 1,234 درهما', finds: [] },
  { name: 'in a Latin phrase', text: 'ردد عبارة "Yes, we can" أمس', finds: [] },
  { name: 'after a Latin name', text: 'شركات Apple, Google الكبرى', finds: [] },
  { name: 'in a web address', text: 'على https://example.com/بحث?q=1;2 اليوم', finds: [] },
  { name: 'after a web address', text: 'على https://example.com/بحث, ثم', finds: [','] },
  { name: 'character reference', text: 'قال&nbsp;نعم', finds: [] },
  { name: 'smiley', text: 'شكرا ;) وإلى اللقاء', finds: [] },
  { name: 'Arabic marks', text: 'قال، ثم؛ لماذا؟', finds: [] },
]);

test.each([
  ['in the place of the Latin mark', 'قال, ثم مضى', 'قال، ثم مضى'],
  ['close to the word before', 'عاد الوفد , ثم غادر', 'عاد الوفد، ثم غادر'],
  ['with a space before the next word', 'قال,ثم مضى', 'قال، ثم مضى'],
])('the Arabic mark stands %s', (_, text, expected) => {
  expect(fixed('latin-punctuation', text)).toBe(expected);
});

test('a source keeps its punctuation', () => {
  expect(fixed('latin-punctuation', 'سأل أحمد العلمي: «لماذا? متى»')).toBeNull();
});
