import { fixed, ruleTable } from '../../support/rule-table';

ruleTable('extra-space', [
  { name: 'two', text: 'قال  نعم', finds: ['  '] },
  { name: 'before a paragraph', text: ' قال نعم', finds: [' '] },
  { name: 'after a paragraph', text: 'قال نعم ', finds: [' '] },
  { name: 'before a line', text: 'قال\n نعم', finds: [' '] },
  { name: 'tab', text: 'قال\tنعم', finds: ['\t'] },
  { name: 'no-break space between words', text: 'قال\u00a0نعم', finds: ['\u00a0'] },
  { name: 'no-break space beside a space', text: 'قال \u00a0نعم', finds: [' \u00a0'] },
  { name: 'one', text: 'قال نعم', finds: [] },
  { name: 'line break of Markdown', text: 'قال نعم  \nثم مضى', finds: [] },
  { name: 'in a number', text: 'بلغ 1\u00a0234 درهما و10\u202f000', finds: [] },
  { name: 'between number and unit', text: 'بلغ 10\u00a0ملايين', finds: [] },
  { name: 'table', text: 'المدينة\tالعدد\nمراكش\t10', finds: [] },
  { name: 'before a mark, which another rule reports', text: 'قال  ، ثم', finds: [] },
  {
    name: 'inline code',
    text: { body: [{ type: 'paragraph', children: [{ type: 'text', text: 'a  b', code: true }] }] },
    finds: [],
  },
]);

test.each([
  ['one stays', 'قال   نعم', 'قال نعم'],
  ['a tab becomes one', 'قال\tنعم', 'قال نعم'],
])('%s', (_, text, expected) => {
  expect(fixed('extra-space', text)).toBe(expected);
});
