import { explain } from '../../../src/plugins/copy-desk/engine/src';
import { findingsOf, fixed, ruleTable } from '../../support/rule-table';

ruleTable('invisible-character', [
  { name: 'zero-width space', text: 'قال \u200bنعم', finds: ['\u200b'] },
  { name: 'several are one fault', text: 'قال \u200b\u2060\u200bنعم', finds: ['\u200b\u2060\u200b'] },
  { name: 'soft hyphen in an Arabic word', text: 'الم\u00adغرب', finds: ['\u00ad'] },
  { name: 'byte order mark inside the text', text: 'قال \ufeffنعم', finds: ['\ufeff'] },
  { name: 'control', text: 'قال\u0007 نعم', finds: ['\u0007'] },
  { name: 'line separator', text: 'قال\u2028نعم', finds: ['\u2028'] },
  { name: 'lost character', text: 'المغ\ufffdب', finds: ['\ufffd'] },
  { name: 'byte order mark of a file', text: '\ufeffقال نعم', finds: [] },
  { name: 'soft hyphen in a Latin word', text: 'شركة Donau\u00addampf', finds: [] },
  { name: 'after a slash of an address', text: 'على https://example.com/\u200bnews', finds: [] },
  { name: 'in a host, which another rule reports', text: 'على https://exa\u200bmple.com/', finds: [] },
  { name: 'joiner', text: { text: 'م\u06cc\u200cرود', locale: 'fa' }, finds: [] },
  { name: 'direction mark', text: 'قال \u200fنعم', finds: [] },
  { name: 'line break', text: 'قال\nنعم', finds: [] },
]);

test.each([
  ['zero-width space', 'قال \u200bنعم', 'warning'],
  ['lost character', 'المغ\ufffdب', 'error'],
  ['control', 'قال\u0085 نعم', 'error'],
])('%s: how grave', (_, text, severity) => {
  expect(findingsOf('invisible-character', text)[0]?.severity).toBe(severity);
});

test('its number and name are said', () => {
  const [finding] = findingsOf('invisible-character', 'قال \u200bنعم');
  expect(finding && explain(finding, 'en').what).toContain('U+200B (ZWSP)');
});

test('it goes, and a line separator becomes a line break', () => {
  expect(fixed('invisible-character', 'قال \u200bنعم')).toBe('قال نعم');
  expect(fixed('invisible-character', 'قال\u2028نعم')).toBe('قال\nنعم');
});

test('between two letters it may stand for a space, and what is lost cannot be mended', () => {
  expect(findingsOf('invisible-character', 'قال\u200bنعم')[0]?.fix?.safe).toBe(false);
  expect(findingsOf('invisible-character', 'المغ\ufffdب')[0]?.fix).toBeUndefined();
});
