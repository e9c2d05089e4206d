import { findingsOf, ruleTable } from '../../support/rule-table';

ruleTable('script-mix-in-word', [
  { name: 'Cyrillic in a Latin name', text: 'مدينة \u0421airo كبرى', finds: ['\u0421airo'] },
  { name: 'Greek in a Latin name', text: 'مدينة \u039dice كبرى', finds: ['\u039dice'] },
  { name: 'Latin in an Arabic word', text: 'كلمةabcكلمة', finds: ['كلمةabcكلمة'] },
  { name: 'no space before a Latin name', text: 'شركةApple الجديدة', finds: ['شركةApple'] },
  { name: 'no space after a Latin name', text: 'شركة Appleالجديدة', finds: ['Appleالجديدة'] },
  { name: 'Hebrew in an Arabic word', text: 'كلمةשלום', finds: ['كلمةשלום'] },
  { name: 'prefixes', text: 'وGoogle وبCNN والBBC لNATO', finds: [] },
  { name: 'prefix with a tatweel', text: 'نظام الـGPS دقيق', finds: [] },
  { name: 'units', text: 'طوله 5كم ونسبته 5 \u03bcg و3 \u00b5m و2 \u03a9m', finds: [] },
  { name: 'formulas', text: 'علاج IFN\u03b2 وTGF\u03b1', finds: [] },
  { name: 'address', text: 'على https://example.com/newsأخبار', finds: [] },
  { name: 'hashtag', text: 'وسم #COP30مراكش', finds: [] },
  { name: 'isolate between them', text: 'قناةال\u2066CNN\u2069', finds: [] },
]);

test.each([
  ['letters that pass for Latin ones', 'مدينة \u0421airo كبرى', 'error', 'lookalike'],
  ['a missing space', 'شركةApple الجديدة', 'warning', 'mixed'],
])('%s: how grave', (_, text, severity, id) => {
  expect(findingsOf('script-mix-in-word', text)).toMatchObject([{ severity, message: { id } }]);
});
