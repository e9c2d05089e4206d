import { fixed, ruleTable } from '../../support/rule-table';

ruleTable('missing-space-after-punctuation', [
  { name: 'comma', text: 'قال،ثم', finds: ['،'] },
  { name: 'question mark', text: 'لماذا؟قال', finds: ['؟'] },
  { name: 'before a Latin name', text: 'شركة Apple،Google', finds: ['،'] },
  { name: 'full stop', text: 'انتهى الاجتماع.وقال الوزير', finds: ['.'] },
  { name: 'colon', text: 'وقال الوزير:نحن', finds: [':'] },
  { name: 'after a vowel mark', text: 'شكرا\u064b.وقال', finds: ['.'] },
  { name: 'space', text: 'قال، ثم: نعم. لا؟ بلى', finds: [] },
  { name: 'closing mark', text: '"نعم؟" قال', finds: [] },
  { name: 'number', text: 'بلغ 1،234 درهما', finds: [] },
  { name: 'verse and time', text: 'سورة البقرة:255 في الساعة 10:30', finds: [] },
  { name: 'initials', text: 'شركة م.ع والأستاذ د.أحمد وأ.ف.ب', finds: [] },
  { name: 'names of letters', text: 'قناة (بي.إف.إم) وسي.إن.إن', finds: [] },
  { name: 'domain', text: 'موقع example.com وelaph.com', finds: [] },
  { name: 'comma after a space, which another rule reports', text: 'قال ،ثم', finds: [] },
]);

test('a space comes in', () => {
  expect(fixed('missing-space-after-punctuation', 'قال،ثم')).toBe('قال، ثم');
});
