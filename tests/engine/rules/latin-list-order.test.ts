import { fixed, ruleTable } from '../../support/rule-table';

ruleTable('latin-list-order', [
  { name: 'Arabic comma', text: 'شركات Apple، Google الكبرى', finds: ['Apple، Google'] },
  { name: 'three names', text: 'شركات Apple، Google، Amazon الكبرى', finds: ['Apple، Google، Amazon'] },
  { name: 'names with numbers', text: 'برامج Windows 10، Windows 11 فقط', finds: ['Windows 10، Windows 11'] },
  { name: 'Latin commas', text: 'شركات Apple, Google, Amazon الكبرى', finds: ['Apple, Google, Amazon'] },
  { name: 'slash between spaces', text: 'قناتا CNN / BBC أمس', finds: ['CNN / BBC'] },
  { name: 'isolated', text: 'شركات \u2066Apple\u2069، \u2066Google\u2069 الكبرى', finds: [] },
  { name: 'mark behind the comma', text: 'شركات Apple،\u200f Google الكبرى', finds: [] },
  { name: 'joined by a word', text: 'شركات Apple وGoogle الكبرى', finds: [] },
  { name: 'slash or hyphen without spaces', text: 'فرقة AC/DC وشبكة Wi-Fi أمس', finds: [] },
  { name: 'one name with a comma', text: 'في Washington, D.C. وشركة Apple, Inc. أمس', finds: [] },
  { name: 'place and country', text: 'في Paris, France أمس', finds: [] },
  {
    name: 'names with a comma each',
    text: 'زار الوفد مدينتي Paris, Texas، Austin, Texas قبل عودته',
    finds: ['Paris, Texas، Austin, Texas'],
  },
  { name: 'title with a hyphen', text: 'فيلم Top Gun - Maverick الجديد', finds: [] },
  { name: 'sentence in quotation marks', text: 'ردد "Yes, We Can" أمس', finds: [] },
  { name: 'words that are no names', text: 'كتب well, you know أمس', finds: [] },
  { name: 'Latin paragraph', text: 'Photo: Jane Doe, John Roe, Agency / وكالة', finds: [] },
  { name: 'in a web address', text: 'على https://example.com/A,B اليوم', finds: [] },
]);

test('the stop of the sentence stays behind it', () => {
  expect(fixed('latin-list-order', 'أعلنت ذلك شركات Apple، Google.')).toBe(
    'أعلنت ذلك شركات \u2066Apple\u2069، \u2066Google\u2069.',
  );
});

test('each name is isolated', () => {
  expect(fixed('latin-list-order', 'شركات Apple، Google الكبرى')).toBe(
    'شركات \u2066Apple\u2069، \u2066Google\u2069 الكبرى',
  );
});
