import { fixed, ruleTable } from '../../support/rule-table';

ruleTable('space-before-punctuation', [
  { name: 'comma', text: 'قال ، ثم مضى', finds: [' ،'] },
  { name: 'full stop', text: 'ثم مضى .', finds: [' .'] },
  { name: 'colon', text: 'وقال :نعم', finds: [' :'] },
  { name: 'no-break space', text: 'لماذا\u00a0؟', finds: ['\u00a0؟'] },
  { name: 'marks in a row', text: 'لماذا ؟! عاد', finds: [' ؟!'] },
  { name: 'after a closing mark', text: 'قال «نعم» ، ثم', finds: [' ،'] },
  { name: 'no space', text: 'قال، ثم مضى.', finds: [] },
  { name: 'name with a dot', text: 'إطار .NET جديد وملف .pdf ونطاق .com', finds: [] },
  { name: 'fraction', text: 'بلغ .5 فقط', finds: [] },
  { name: 'omission', text: 'ثم ... مضى .. وعاد', finds: [] },
  { name: 'smiley', text: 'شكرا :) وإلى اللقاء :-(', finds: [] },
  { name: 'score', text: 'انتهت 2 : 1 أمس', finds: [] },
  { name: 'French phrase', text: 'ردد "Vive le roi !" أمس', finds: [] },
  { name: 'French text', text: { text: 'Il a dit : oui !', locale: 'fr' }, finds: [] },
  { name: 'table', text: 'المدينة | : | العدد', finds: [] },
  { name: 'at the start of a line', text: 'قال\n .5', finds: [] },
]);

test('the space goes', () => {
  expect(fixed('space-before-punctuation', 'قال ، ثم مضى')).toBe('قال، ثم مضى');
});
