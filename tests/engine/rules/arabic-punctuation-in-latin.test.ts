import { fixed, ruleTable } from '../../support/rule-table';

ruleTable('arabic-punctuation-in-latin', [
  { name: 'comma', text: 'قال "Yes، we can" أمس', finds: ['،'] },
  { name: 'question mark', text: 'سأل "Why؟" ثم', finds: ['؟'] },
  { name: 'in guillemets', text: 'ردد «No؛ never» أمس', finds: ['؛'] },
  { name: 'in an isolate', text: 'مدينة \u2066Washington، D.C.\u2069 اليوم', finds: ['،'] },
  { name: 'Latin marks', text: 'قال "Yes, we can" أمس', finds: [] },
  { name: 'list of Latin names', text: 'شركات Apple، Google، Amazon', finds: [] },
  { name: 'Latin name in an Arabic quotation', text: 'قال سامي الحداد: «شركة Apple، وهي الكبرى، عادت»', finds: [] },
]);

test('the Latin mark takes its place, but not in the words of a source', () => {
  const isolated = 'مدينة \u2066Washington، D.C.\u2069 اليوم';
  expect(fixed('arabic-punctuation-in-latin', isolated)).toBe(isolated.replace('،', ','));
  expect(fixed('arabic-punctuation-in-latin', 'قال "Yes، we can" أمس')).toBeNull();
});
