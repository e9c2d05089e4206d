import { check, explain, parsePlainText } from '../../src/plugins/copy-desk/engine/src';

/** Without the controls that keep the words in order inside the sentence. */
const plain = (sentence: string): string => sentence.replace(/[\u2066-\u2069\u202C\u202D]/gu, '');

/** The sentence on a text, in English; the messages of the other languages hold the same places. */
const said = (id: string, text: string): string => {
  const finding = check(parsePlainText(text, { locale: 'ar' })).findings.find(({ rule }) => rule === id);
  return finding ? plain(explain(finding, 'en').what) : '';
};

test.each<[string, string, string, string]>([
  ['phone-number-order', 'اتصل على +971 50 123 4567 الآن', '+971 50 123 4567', '4567 123 50 971+'],
  ['iso-date-order', 'في 2025-11-24 بمراكش', '2025-11-24', '24-11-2025'],
  ['spaced-thousands', 'بلغ 1 234 567 درهما', '1 234 567', '567 234 1'],
  ['range-direction', 'فاز 3-2 أمس\nوانتهت 4-1 أيضا\n\n5-0 نتيجة المباراة\n\n6-0\n\n7-0', '3-2', '2-3'],
  ['signed-number-side', 'الحرارة -5 درجات', '-5', '5-'],
  ['unit-sign-side', 'بسعر $50 فقط', '$50', '50$'],
  ['latin-edge-punctuation', 'لغة C++ قديمة', 'C++', '++C'],
  ['number-first-name', 'سلسلة 7-Eleven للمتاجر', '7-Eleven', 'Eleven-7'],
  ['latin-list-order', 'شركات Apple، Google الكبرى', 'Apple before Google', 'Google before Apple'],
  ['number-after-latin', 'على قناة CNN 30 مليون مشاهد', 'number 30 behind the name CNN', 'CNN 30'],
  ['paragraph-direction', 'Apple تعلن عن هاتف', 'فتاه نع نلعت Apple', 'Apple فتاه نع نلعت'],
  [
    'mixed-script-url',
    'زوروا https://example.com/أخبار/1',
    'https://example.com/أخبار/1',
    '1/رابخأ/https://example.com',
  ],
])('%s shows what readers see beside what was typed', (id, text, typed, shown) => {
  expect(said(id, text)).toContain(typed);
  expect(said(id, text)).toContain(shown);
});
