import { findingsOf, ruleTable } from '../../support/rule-table';

const STORY = 'أعلنت بلدية المدينة افتتاح مكتبة عامة جديدة تضم آلاف الكتب في مختلف العلوم.';

ruleTable('dateline-place-mismatch', [
  {
    name: 'two cities',
    text: { text: `الرباط (أ ف ب) - ${STORY}`, record: { dateline: { place: 'فاس' } } },
    finds: ['الرباط (أ ف ب) -'],
  },
  {
    name: 'in English',
    text: { text: `RABAT (AP) \u2014 ${STORY}`, locale: 'en', record: { dateline: { place: 'Fez' } } },
    finds: ['RABAT (AP) \u2014'],
  },
  {
    name: 'another country',
    text: { text: `بيروت، لبنان (CNN)-- ${STORY}`, record: { dateline: { place: 'بيروت', country: 'الأردن' } } },
    finds: ['بيروت، لبنان (CNN)--'],
  },
  {
    name: 'another spelling',
    text: { text: `الدار البيضاء (أ ف ب) - ${STORY}`, record: { dateline: { place: 'الدارالبيضاء' } } },
    finds: [],
  },
  {
    name: 'another language',
    text: {
      text: `RABAT (AP) \u2014 ${STORY}`,
      locale: 'en',
      record: { dateline: { place: 'الرباط', country: 'المغرب' } },
    },
    finds: [],
  },
  {
    name: 'one of two places',
    text: { text: `صنعاء (أ ف ب) - ${STORY}`, record: { dateline: { place: 'عدن - صنعاء' } } },
    finds: [],
  },
  {
    name: 'the country beside the place',
    text: { text: `الرباط (أ ف ب) - ${STORY}`, record: { dateline: { place: 'الرباط، المغرب' } } },
    finds: [],
  },
  { name: 'no field', text: `الرباط (أ ف ب) - ${STORY}`, finds: [] },
  {
    name: 'an empty field',
    text: { text: `الرباط (أ ف ب) - ${STORY}`, record: { dateline: { place: ' ' } } },
    finds: [],
  },
]);

test.each([
  ['فاس', 'error'],
  ['تلعة السماء', 'warning'],
])('against %s it is an %s', (place, severity) => {
  const [finding] = findingsOf('dateline-place-mismatch', {
    text: `الرباط (أ ف ب) - ${STORY}`,
    record: { dateline: { place } },
  });
  expect(finding?.severity).toBe(severity);
  expect(finding?.fix).toEqual({ safe: false, edits: [{ start: 0, end: 6, text: place }] });
});
