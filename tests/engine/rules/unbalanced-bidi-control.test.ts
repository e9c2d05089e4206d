import { fixed, ruleTable } from '../../support/rule-table';

ruleTable('unbalanced-bidi-control', [
  { name: 'isolate left open', text: 'قال \u2066CNN نعم', finds: ['\u2066CNN'] },
  { name: 'closed in the next line only', text: 'قال \u2066CNN\nنعم\u2069', finds: ['\u2066CNN', '\u2069'] },
  { name: 'closed in the next paragraph only', text: 'قال \u2066CNN\n\nنعم\u2069', finds: ['\u2066CNN', '\u2069'] },
  { name: 'embedding left open', text: 'قال \u202aCNN نعم', finds: ['\u202aCNN'] },
  { name: 'right-to-left isolate left open', text: 'قال \u2067كتاب', finds: ['\u2067'] },
  { name: 'embedding that ends with the isolate around it', text: '\u2066\u202aCNN\u2069 نعم', finds: ['\u202aCNN'] },
  { name: 'stray end of an isolate', text: 'قال CNN\u2069 نعم', finds: ['\u2069'] },
  { name: 'an end of the wrong kind closes nothing', text: '\u2066CNN\u202c\u2069', finds: ['\u202c'] },
  { name: 'balanced', text: 'قال \u2066CNN\u2069 نعم', finds: [] },
  { name: 'nested', text: 'قال \u2067كتاب \u2066C++\u2069\u2069 نعم', finds: [] },
  { name: 'marks need no end', text: 'قال \u200fCNN\u200e نعم\u061c', finds: [] },
  { name: 'overrides have a rule of their own', text: 'ملف\u202dtxt.exe', finds: [] },
  {
    name: 'balanced across inline nodes',
    text: {
      body: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'قال \u2066CN' },
            { type: 'text', text: 'N\u2069', bold: true },
          ],
        },
      ],
    },
    finds: [],
  },
]);

test.each([
  ['closed behind the word that it was for', 'قال \u2066CNN نعم', 'قال \u2066CNN\u2069 نعم'],
  ['behind all of its words, but not the full stop', 'على \u2066C++ 17.', 'على \u2066C++ 17\u2069.'],
  ['an embedding as an isolate', 'قال \u202aCNN نعم', 'قال \u2066CNN\u2069 نعم'],
  ['removed where it is for nothing', 'قال \u2066نعم', 'قال نعم'],
  ['a stray end goes', 'قال CNN\u2069 نعم', 'قال CNN نعم'],
])('%s', (_, text, expected) => {
  expect(fixed('unbalanced-bidi-control', text)).toBe(expected);
});
