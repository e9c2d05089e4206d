import { fixed, ruleTable } from '../../support/rule-table';

ruleTable('useless-bidi-mark', [
  { name: 'before an Arabic word', text: 'قال \u200fنعم', finds: ['\u200f'] },
  { name: 'twice', text: 'قال \u200f\u200fنعم', finds: ['\u200f\u200f'] },
  { name: 'one of two that keep a date in order', text: 'في 24\u200f\u200f/11\u200f/2025', finds: ['\u200f'] },
  { name: 'inside a Latin word', text: 'قناة CN\u200eN', finds: ['\u200e'] },
  { name: 'isolate round Arabic words', text: 'قال \u2067نعم\u2069 ثم', finds: ['\u2067', '\u2069'] },
  { name: 'isolate with nothing in it', text: 'قال \u2066\u2069 ثم', finds: ['\u2066\u2069'] },
  { name: 'isolate round a Latin name, which guards it', text: 'قال \u2066CNN\u2069 ثم', finds: [] },
  { name: 'in a date of CLDR', text: 'في 24\u200f/11\u200f/2025 قال', finds: [] },
  { name: 'in a percentage of CLDR', text: 'بنسبة 50\u200e%\u200e من', finds: [] },
  { name: 'before a range that it keeps in order', text: 'بين \u200f24-27 نوفمبر', finds: [] },
  { name: 'opening a paragraph before a Latin name', text: '\u200fApple تعلن عن هاتف', finds: [] },
  { name: 'opening a paragraph before an Arabic name', text: '\u200fأعلنت Apple عن هاتف', finds: ['\u200f'] },
  { name: 'in an address, which another rule reports', text: 'على https://exa\u200fmple.com/a', finds: [] },
]);

test('all of several in a row go at once', () => {
  expect(fixed('useless-bidi-mark', 'قال \u200f\u200fنعم')).toBe('قال نعم');
});

test('they go from a quotation too, whose words stay', () => {
  expect(fixed('useless-bidi-mark', 'قال سامي الحداد: «لن \u200fنقبل ذلك»')).toBe('قال سامي الحداد: «لن نقبل ذلك»');
});
