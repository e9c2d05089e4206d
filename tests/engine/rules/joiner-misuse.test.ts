import { findingsOf, fixed, ruleTable } from '../../support/rule-table';

ruleTable('joiner-misuse', [
  { name: 'before a space', text: { text: 'خانه\u200c است', locale: 'fa' }, finds: ['\u200c'] },
  { name: 'after a space', text: 'قال \u200cنعم', finds: ['\u200c'] },
  { name: 'before a mark', text: 'قال\u200c، ثم', finds: ['\u200c'] },
  { name: 'at the end', text: 'قال نعم\u200c', finds: ['\u200c'] },
  { name: 'beside a digit', text: 'عام\u200c2025', finds: ['\u200c'] },
  { name: 'twice', text: { text: 'م\u06cc\u200c\u200cرود', locale: 'fa' }, finds: ['\u200c\u200c'] },
  { name: 'in an Arabic word', text: 'المغ\u200cرب', finds: ['\u200c'] },
  { name: 'in a Persian word', text: { text: 'م\u06cc\u200cرود', locale: 'fa' }, finds: [] },
  { name: 'in a Persian word of an Arabic text', text: 'قال «م\u06cc\u200cرود» بالفارسية', finds: [] },
  { name: 'after a letter that never joins', text: { text: '\u06a9ار\u200cها', locale: 'fa' }, finds: [] },
  { name: 'sign of the Hijri year', text: 'سنة 1445 ه\u200d\u0640 وسنة 1446 ه\u200d', finds: [] },
  { name: 'joiner after a word', text: 'كتب\u200d ثم', finds: ['\u200d'] },
  { name: 'emoji', text: 'وصل \u{1f468}\u200d\u{1f33e} اليوم', finds: [] },
  { name: 'in a hashtag', text: { text: '#م\u06cc\u200cرود', locale: 'fa' }, finds: [] },
]);

test('at the edge of a word it goes unread, within a word somebody has to look', () => {
  expect(fixed('joiner-misuse', 'قال \u200cنعم')).toBe('قال نعم');
  expect(findingsOf('joiner-misuse', 'قال \u200cنعم')[0]?.fix?.safe).toBe(true);
  expect(findingsOf('joiner-misuse', 'المغ\u200cرب')[0]?.fix?.safe).toBe(false);
});
