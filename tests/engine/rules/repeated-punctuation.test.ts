import { findingsOf, fixed, ruleTable } from '../../support/rule-table';

ruleTable('repeated-punctuation', [
  { name: 'comma', text: 'قال،، ثم', finds: ['،،'] },
  { name: 'question marks', text: 'لماذا؟؟؟ عاد', finds: ['؟؟؟'] },
  { name: 'exclamation marks', text: 'عجبا!!', finds: ['!!'] },
  { name: 'two dots', text: 'انتهى..', finds: ['..'] },
  { name: 'four dots', text: 'قال.... ثم', finds: ['....'] },
  { name: 'comma and full stop', text: 'انتهى،.', finds: ['،.'] },
  { name: 'omission', text: 'قال... ثم… مضى؟...', finds: [] },
  { name: 'in wonder', text: 'أحقا؟! نعم!؟', finds: [] },
  { name: 'full stop of an abbreviation', text: 'شركة م.م.، ثم', finds: [] },
  { name: 'in an address', text: 'على https://example.com/a..b اليوم', finds: [] },
]);

test.each([
  ['one of them stays', 'قال،، ثم', 'قال، ثم'],
  ['the comma goes', 'انتهى،.', 'انتهى.'],
  ['four dots are an omission', 'قال.... ثم', 'قال… ثم'],
])('%s', (_, text, expected) => {
  expect(fixed('repeated-punctuation', text)).toBe(expected);
});

test('two dots may be a break of the house', () => {
  expect(findingsOf('repeated-punctuation', 'انتهى..')[0]?.fix?.safe).toBe(false);
});
