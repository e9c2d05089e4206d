import { findingsOf, ruleTable } from '../../support/rule-table';

const STORY = 'أعلنت بلدية المدينة افتتاح مكتبة عامة جديدة تضم آلاف الكتب في مختلف العلوم.';

ruleTable('dateline-source-mismatch', [
  {
    name: 'two agencies',
    text: { text: `الرباط (أ ف ب) - ${STORY}`, record: { dateline: { source: 'رويترز' } } },
    finds: ['الرباط (أ ف ب) -'],
  },
  {
    name: 'an agency for an outlet',
    text: { text: `إيلاف من الرباط: ${STORY}`, record: { dateline: { source: 'رويترز' } } },
    finds: ['إيلاف من الرباط:'],
  },
  {
    name: 'one agency in two spellings',
    text: { text: `الرباط (أ ف ب) - ${STORY}`, record: { dateline: { source: 'أ.ف.ب' } } },
    finds: [],
  },
  {
    name: 'one agency in two languages',
    text: { text: `الرباط (رويترز) - ${STORY}`, record: { dateline: { source: 'Reuters' } } },
    finds: [],
  },
  {
    name: 'both in the text',
    text: { text: `سبق - رويترز - الرباط: ${STORY}`, record: { dateline: { source: 'سبق' } } },
    finds: [],
  },
  {
    name: 'no source in the text',
    text: { text: `الرباط - ${STORY}`, record: { dateline: { source: 'سبق' } } },
    finds: [],
  },
]);

test.each([
  ['رويترز', 'error'],
  ['إيلاف', 'warning'],
])('against %s it is an %s', (source, severity) => {
  const found = findingsOf('dateline-source-mismatch', {
    text: `الرباط (أ ف ب) - ${STORY}`,
    record: { dateline: { source } },
  });
  expect(found[0]?.severity).toBe(severity);
});
