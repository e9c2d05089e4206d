import { explain } from '../../../src/plugins/copy-desk/engine/src';
import { findingsOf, fixed, ruleTable } from '../../support/rule-table';

ruleTable('bidi-override', [
  { name: 'right-to-left override', text: 'قال \u202eabc\u202c نعم', finds: ['\u202eabc\u202c'] },
  { name: 'never closed', text: 'ملف\u202dtxt.exe', finds: ['\u202dtxt.exe'] },
  { name: 'never closed, to the end of its line', text: 'ملف \u202eabc\nنعم', finds: ['\u202eabc'] },
  { name: 'piled up', text: 'قال \u202d\u202dOPR\u202c\u202c نعم', finds: ['\u202d\u202dOPR\u202c\u202c'] },
  { name: 'side by side', text: '\u202dA\u202c \u202dB\u202c', finds: ['\u202dA\u202c', '\u202dB\u202c'] },
  { name: 'ended by the isolate around it', text: 'قال \u2066\u202eabc\u2069 نعم', finds: ['\u202eabc'] },
  { name: 'an isolate', text: 'قال \u2066CNN\u2069 نعم', finds: [] },
  { name: 'an embedding', text: 'قال \u202aCNN\u202c نعم', finds: [] },
  { name: 'no control at all', text: 'قال CNN نعم', finds: [] },
]);

test('the control is named', () => {
  const [finding] = findingsOf('bidi-override', 'ملف\u202dtxt.exe');
  expect(finding && explain(finding, 'en').what).toContain('U+202D (LRO)');
});

test.each([
  ['what it hides comes to light', 'قال \u202eabc\u202c نعم', 'قال abc نعم'],
  ['a token keeps its order', 'هاتف \u202d050-123-4567\u202c متاح', 'هاتف \u2066050-123-4567\u2069 متاح'],
  ['a pile becomes one isolate', 'قال \u202d\u202dOPR\u202c\u202c نعم', 'قال \u2066OPR\u2069 نعم'],
  ['an empty one goes', 'قال\u202d \u202cنعم', 'قال نعم'],
  ['one without an end goes', 'ملف\u202dtxt.exe', 'ملفtxt.exe'],
  ['also between quotation marks', 'قال «\u202eabc\u202c نعم»', 'قال «abc نعم»'],
])('%s', (_, text, expected) => {
  expect(fixed('bidi-override', text)).toBe(expected);
});

test('only a fix that leaves the picture as it is counts as safe', () => {
  expect(findingsOf('bidi-override', 'قال \u202eabc\u202c نعم')[0]?.fix?.safe).toBe(false);
  expect(findingsOf('bidi-override', 'قال \u202dOPR\u202c نعم')[0]?.fix?.safe).toBe(true);
});
