import { DEFAULT_SETTINGS, DEFAULT_STYLE } from '../../../src/plugins/copy-desk/engine/src';
import { findingsOf, fixed, ruleTable } from '../../support/rule-table';

ruleTable('tatweel', [
  { name: 'between letters', text: 'المغ\u0640رب', finds: ['\u0640'] },
  { name: 'several', text: 'الأم\u0640\u0640\u0640ن العام', finds: ['\u0640\u0640\u0640'] },
  { name: 'after a word', text: 'المغرب\u0640 العربي', finds: ['\u0640'] },
  { name: 'several after a prefix', text: 'الدورة ال\u0640\u0640 93', finds: ['\u0640\u0640'] },
  { name: 'beside a digit', text: 'عام \u06402025', finds: ['\u0640'] },
  { name: 'after the article', text: 'الدورة ال\u0640 93 وال\u064094', finds: [] },
  { name: 'after a preposition', text: 'صرح ل\u0640«الصحيفة» ول\u0640CNN وبال\u0640GPS', finds: [] },
  { name: 'sign of the Hijri year', text: 'سنة 1445ه\u0640/2024م', finds: [] },
  { name: 'dash of the Gulf press', text: 'واس \u0640 جدة', finds: [] },
  { name: 'under a vowel mark', text: 'الفتحة \u0640\u064e', finds: [] },
]);

test('it goes', () => {
  expect(fixed('tatweel', 'الأم\u0640\u0640\u0640ن العام')).toBe('الأمن العام');
});

test('a house may stretch its words', () => {
  const settings = { ...DEFAULT_SETTINGS, style: { ...DEFAULT_STYLE, tatweel: true } };
  expect(findingsOf('tatweel', 'المغ\u0640رب', { settings })).toEqual([]);
  expect(findingsOf('tatweel', 'المغرب\u0640 العربي', { settings })).toHaveLength(1);
});
