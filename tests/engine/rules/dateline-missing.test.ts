import { findingsOf, ruleTable } from '../../support/rule-table';

const REPORT =
  'أعلنت بلدية المدينة افتتاح مكتبة عامة جديدة تضم آلاف الكتب في مختلف العلوم.\n\nوقالت سلمى البركاني مديرة المكتبة إن أبوابها مفتوحة للجميع طوال أيام الأسبوع من الصباح إلى المساء.';

const record = (dateline: object) => ({ text: REPORT, record: { dateline } });
const count = (text: Parameters<typeof findingsOf>[1]): number => findingsOf('dateline-missing', text).length;

ruleTable('dateline-missing', [
  { name: 'a report without one', text: REPORT, finds: [''] },
  { name: 'a report with one', text: `الرباط (أ ف ب) - ${REPORT}`, finds: [] },
  { name: 'one in a line of its own', text: `الرباط: «الشرق الأوسط»\n\n${REPORT}`, finds: [] },
  { name: 'a flash', text: 'افتتاح المكتبة العامة في المدينة.', finds: [] },
]);

test.each([
  ['a place', { place: 'الرباط' }, 0],
  ['a source', { source: 'إيلاف' }, 0],
  ['a date only', { date: '2025-11-24' }, 1],
  ['blanks', { place: ' ', source: '' }, 1],
])('a dateline component that holds %s', (_, dateline, findings) => {
  expect(count(record(dateline))).toBe(findings);
});

test('it never blocks', () => {
  expect(findingsOf('dateline-missing', REPORT)[0]?.severity).toBe('info');
});
