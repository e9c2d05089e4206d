import { findingsOf, fixed, ruleTable } from '../../support/rule-table';

ruleTable('legacy-embedding', [
  { name: 'from left to right', text: 'رقم \u202a24-27\u202c هنا', finds: ['\u202a24-27\u202c'] },
  { name: 'from right to left', text: '\u202bقال نعم\u202c', finds: ['\u202bقال نعم\u202c'] },
  {
    name: 'one in another',
    text: '\u202bقال \u202aCNN\u202c\u202c',
    finds: ['\u202bقال \u202aCNN\u202c\u202c', '\u202aCNN\u202c'],
  },
  { name: 'never closed, which another rule reports', text: 'رقم \u202a24-27 هنا', finds: [] },
  { name: 'override', text: 'رقم \u202d24-27\u202c هنا', finds: [] },
  { name: 'isolate', text: 'رقم \u206624-27\u2069 هنا', finds: [] },
]);

test('an isolate takes the place of an embedding that keeps an order', () => {
  expect(fixed('legacy-embedding', 'رقم \u202a24-27\u202c هنا')).toBe('رقم \u206624-27\u2069 هنا');
});

test('an embedding round a whole line goes', () => {
  expect(fixed('legacy-embedding', '\u202bقال نعم\u202c')).toBe('قال نعم');
});

test('a number beside it may move, so that somebody has to look', () => {
  const [finding] = findingsOf('legacy-embedding', 'رقم \u202aCNN\u202c 30 هنا');
  expect(finding?.fix?.safe).toBe(true);
  expect(findingsOf('legacy-embedding', 'رقم \u202a24-27\u202c - 30 هنا')[0]?.fix?.safe).toBe(false);
});
