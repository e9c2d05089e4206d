import { findingsOf, fixed, ruleTable } from '../../support/rule-table';

ruleTable('stray-diacritic', [
  { name: 'after a space', text: 'قال \u064fنعم', finds: ['\u064f'] },
  { name: 'at the start', text: '\u064eقال نعم', finds: ['\u064e'] },
  { name: 'after a mark', text: 'قال،\u064e ثم', finds: ['\u064e'] },
  { name: 'after a digit', text: 'عام 2025\u064b ثم', finds: ['\u064b'] },
  { name: 'twice', text: 'مع\u0650\u0650لم', finds: ['\u0650\u0650'] },
  { name: 'shadda twice', text: 'زو\u0651\u0651د', finds: ['\u0651\u0651'] },
  { name: 'contrary', text: 'ك\u064e\u0650تاب', finds: ['\u064e\u0650'] },
  { name: 'contrary with a shadda between', text: 'ك\u064e\u0651\u0650تاب', finds: ['\u064e\u0651\u0650'] },
  { name: 'in Hebrew', text: { text: 'אמר \u05b8לום', locale: 'he' }, finds: ['\u05b8'] },
  { name: 'shadda with a vowel', text: 'م\u064fعل\u0650\u0651م مد\u0651\u064eرس', finds: [] },
  { name: 'tanwin before and after alef', text: 'كتاب\u064bا كتابا\u064b', finds: [] },
  { name: 'signs of the Koran', text: 'قال \u06d6 ثم', finds: [] },
  { name: 'on a tatweel', text: 'الفتحة \u0640\u064e', finds: [] },
  { name: 'points of Hebrew', text: { text: 'ש\u05c1\u05b8לום', locale: 'he' }, finds: [] },
]);

test('what is there twice stays once', () => {
  expect(fixed('stray-diacritic', 'مع\u0650\u0650لم')).toBe('مع\u0650لم');
});

test('which letter or vowel is meant is for a person to say', () => {
  expect(findingsOf('stray-diacritic', 'قال \u064fنعم')[0]?.fix?.safe).toBe(false);
  expect(findingsOf('stray-diacritic', 'ك\u064e\u0650تاب')[0]?.fix).toBeUndefined();
});
