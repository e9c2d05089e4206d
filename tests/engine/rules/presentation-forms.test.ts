import { findingsOf, fixed, ruleTable } from '../../support/rule-table';

ruleTable('presentation-forms', [
  { name: 'lam-alef', text: '\ufefb بد', finds: ['\ufefb'] },
  { name: 'a word', text: '\ufea7\ufe92\ufeae', finds: ['\ufea7\ufe92\ufeae'] },
  {
    name: 'a passage is one fault',
    text: 'قال \ufea7\ufe92\ufeae \ufea7\ufe92\ufeae أمس',
    finds: ['\ufea7\ufe92\ufeae \ufea7\ufe92\ufeae'],
  },
  { name: 'among letters', text: 'ا\ufefbمن', finds: ['\ufefb'] },
  { name: 'Persian letter', text: 'قال \ufb56س', finds: ['\ufb56'] },
  { name: 'wanted signs', text: 'قال \ufdfa ثم \ufdf2 و\ufdfc', finds: [] },
  { name: 'ornate brackets', text: '\ufd3fالحمد لله\ufd3e', finds: [] },
  { name: 'letters', text: 'لا بد من خبر', finds: [] },
]);

test.each([
  ['ligature', '\ufefb بد', 'لا بد'],
  ['word', '\ufea7\ufe92\ufeae', 'خبر'],
  ['with its vowel marks', '\ufea7\u064e\ufe92\ufeae', 'خ\u064eبر'],
])('%s in letters', (_, text, expected) => {
  expect(fixed('presentation-forms', text)).toBe(expected);
});

test('letters that look the same may replace them between quotation marks', () => {
  expect(fixed('presentation-forms', 'قال «\ufefb بد»')).toBe('قال «لا بد»');
});

test.each([
  ['stored backwards', '\ufeae\ufe92\ufea7'],
  ['a shape shown for its own sake', 'الشكل \ufe91 وحده'],
])('no fix where letters would look otherwise: %s', (_, text) => {
  const [finding] = findingsOf('presentation-forms', text);
  expect(finding?.message.id).toBe('backwards');
  expect(finding?.fix).toBeUndefined();
});

test('a ligature that hides how it joins is never replaced unread, nor in a quotation', () => {
  expect(findingsOf('presentation-forms', 'قال \ufc08 ثم')[0]?.fix?.safe).toBe(false);
  expect(fixed('presentation-forms', 'قال «\ufc08»')).toBeNull();
});
