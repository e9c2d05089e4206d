import { findingsOf, fixed, ruleTable } from '../../support/rule-table';

ruleTable('latin-edge-punctuation', [
  { name: 'plus signs', text: 'لغة C++ قديمة', finds: ['C++'] },
  { name: 'one plus', text: 'منصة Disney+ الجديدة', finds: ['Disney+'] },
  { name: 'sharp', text: 'لغة C# قديمة', finds: ['C#'] },
  { name: 'leading stop', text: 'إطار .NET جديد', finds: ['.NET'] },
  { name: 'handle', text: 'حساب @elaph الرسمي', finds: ['@elaph'] },
  { name: 'hashtag', text: 'وسم #COP30 الجديد', finds: ['#COP30'] },
  { name: 'initials', text: 'في U.S. أمس', finds: ['U.S.'] },
  { name: 'known name', text: 'شركة Yahoo! الأمريكية', finds: ['Yahoo!'] },
  { name: 'known name of two words', text: 'فيلم Mamma Mia! الجديد', finds: ['Mamma Mia!'] },
  { name: 'path', text: 'الملف /etc/hosts هنا', finds: ['/etc/hosts'] },
  { name: 'address that ends in a slash', text: 'على https://example.com/a/ اليوم', finds: ['https://example.com/a/'] },
  { name: 'before a full stop', text: 'كتب بلغة C++.', finds: ['C++'] },
  { name: 'in brackets', text: 'لغة (C++) قديمة', finds: ['C++'] },
  { name: 'isolated', text: 'لغة \u2066C++\u2069 قديمة', finds: [] },
  { name: 'end of the sentence', text: 'قرأ في Reuters.', finds: [] },
  { name: 'any name before an exclamation mark', text: 'قال Reuters! ثم مضى', finds: [] },
  { name: 'initials at the end, where the stop ends the sentence too', text: 'عاد إلى U.S.', finds: [] },
  { name: 'Arabic hashtag', text: 'وسم #كأس_2026 و#COP30_مراكش الجديد', finds: [] },
  { name: 'e-mail', text: 'البريد news@example.com متاح', finds: [] },
  { name: 'address that ends in a letter', text: 'على https://example.com/a. ثم', finds: [] },
  { name: 'in the middle of Latin words', text: 'كتاب The C++ Programming Language الجديد', finds: [] },
  { name: 'a full stop with its space on the wrong side', text: 'انتهى .Reuters قالت', finds: [] },
  { name: 'inside', text: 'شركة AT&T وحلف NATO (OTAN) وNode.js', finds: [] },
]);

test.each([
  ['حساب @elaph الرسمي', 'warning'],
  ['على https://example.com/a/ اليوم', 'warning'],
  ['لغة C++ قديمة', 'info'],
])('%s: how grave it is', (text, severity) => {
  expect(findingsOf('latin-edge-punctuation', text).map((finding) => finding.severity)).toEqual([severity]);
});

test.each([
  ['without the mark that ends the sentence', 'كتب بلغة C++.', 'كتب بلغة \u2066C++\u2069.'],
  ['with the words of the same name', 'برنامج Visual C++ القديم', 'برنامج \u2066Visual C++\u2069 القديم'],
])('the sign is isolated with its name, %s', (_, text, expected) => {
  expect(fixed('latin-edge-punctuation', text)).toBe(expected);
});
