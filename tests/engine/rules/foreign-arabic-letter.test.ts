import { findingsOf, fixed, ruleTable } from '../../support/rule-table';

ruleTable('foreign-arabic-letter', [
  { name: 'Persian kaf', text: '\u06a9تاب جديد', finds: ['\u06a9تاب'] },
  { name: 'Persian ya', text: 'ف\u06cc المغرب', finds: ['ف\u06cc'] },
  { name: 'Urdu ha', text: '\u06c1ذا خبر', finds: ['\u06c1ذا'] },
  { name: 'Arabic kaf in Persian', text: { text: 'كتاب تازه', locale: 'fa' }, finds: ['كتاب'] },
  { name: 'Arabic ya in Urdu', text: { text: 'يہ خبر', locale: 'ur' }, finds: ['يہ'] },
  { name: 'letters of names from abroad', text: 'مدينة پاريس وچاد وڤيينا', finds: [] },
  { name: 'Persian phrase in marks', text: 'قال «\u06a9تاب م\u06cc\u200cخوانم» بالفارسية', finds: [] },
  { name: 'letter by itself', text: 'سنة 1445 \u06be', finds: [] },
  { name: 'Arabic phrase in Persian', text: { text: 'کتاب دایرة المعارف الإسلامية', locale: 'fa' }, finds: [] },
  { name: 'Persian in Persian', text: { text: '\u06a9تاب م\u06cc\u200cخوانم', locale: 'fa' }, finds: [] },
  { name: 'in a hashtag', text: 'وسم #\u06a9تاب', finds: [] },
]);

test('the letter of the language takes its place', () => {
  expect(fixed('foreign-arabic-letter', '\u06a9تاب جديد')).toBe('كتاب جديد');
  expect(fixed('foreign-arabic-letter', 'مد\u06ccنة مراكش')).toBe('مدينة مراكش');
});

test('at the end of a word it may be ya or alef maqsura', () => {
  expect(findingsOf('foreign-arabic-letter', 'ف\u06cc المغرب')[0]?.fix).toBeUndefined();
});
