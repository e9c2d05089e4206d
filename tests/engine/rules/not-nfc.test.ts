import { fixed, ruleTable } from '../../support/rule-table';

ruleTable('not-nfc', [
  { name: 'alef and madda', text: 'ا\u0653خر', finds: ['ا\u0653'] },
  { name: 'alef and hamza above', text: 'را\u0654ى', finds: ['ا\u0654'] },
  { name: 'alef and hamza below', text: 'ا\u0655ن', finds: ['ا\u0655'] },
  { name: 'waw and hamza', text: 'مسو\u0654ول', finds: ['و\u0654'] },
  { name: 'ya and hamza', text: 'ري\u0654يس', finds: ['ي\u0654'] },
  { name: 'with a vowel between', text: 'ا\u064e\u0654كد', finds: ['ا\u064e\u0654'] },
  { name: 'one letter', text: 'آخر رئيس مسؤول', finds: [] },
  { name: 'hamza on a Persian ha', text: { text: 'خانه\u0654 ما', locale: 'fa' }, finds: [] },
  { name: 'shadda before its vowel', text: 'م\u064fعل\u0651\u0650م', finds: [] },
  { name: 'pointed Hebrew', text: { text: 'ש\u05c1\u05b8לום', locale: 'he' }, finds: [] },
]);

test('the one letter takes its place', () => {
  expect(fixed('not-nfc', 'مسو\u0654ول')).toBe('مسؤول');
});

test('in a quotation too, whose words stay the same', () => {
  expect(fixed('not-nfc', 'قال سامي الحداد: «هذا ا\u0653خر قرار»')).toBe('قال سامي الحداد: «هذا آخر قرار»');
});
