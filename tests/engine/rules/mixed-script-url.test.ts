import { fixed, ruleTable } from '../../support/rule-table';

ruleTable('mixed-script-url', [
  { name: 'path', text: 'زوروا https://example.com/أخبار/1', finds: ['https://example.com/أخبار/1'] },
  { name: 'before a mark', text: 'على https://example.com/أخبار، ثم', finds: ['https://example.com/أخبار'] },
  { name: 'in brackets', text: 'هنا (www.example.com/أخبار) اليوم', finds: ['www.example.com/أخبار'] },
  { name: 'host', text: 'على http://example.موقع اليوم', finds: ['http://example.موقع'] },
  { name: 'e-mail', text: 'على news@example.موقع اليوم', finds: ['news@example.موقع'] },
  { name: 'Latin letters only', text: 'على https://ar.wikipedia.org/wiki/%D8%A7 اليوم', finds: [] },
  { name: 'isolated', text: 'على \u2066https://example.com/أخبار\u2069 اليوم', finds: [] },
  { name: 'Arabic words around an e-mail', text: 'البريد:news@example.com متاح', finds: [] },
  {
    name: 'target of a link, which is not shown',
    text: {
      body: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'انظر ' },
            { type: 'link', url: 'https://example.com/أخبار', children: [{ type: 'text', text: 'الخبر' }] },
          ],
        },
      ],
    },
    finds: [],
  },
]);

test.each([
  ['letters of a path can be encoded', 'زوروا https://example.com/حي', 'زوروا https://example.com/%D8%AD%D9%8A'],
  [
    'a slash at the end asks for an isolate',
    'زوروا https://example.com/حي/',
    'زوروا \u2066https://example.com/%D8%AD%D9%8A/\u2069',
  ],
  ['those of a host cannot', 'على http://example.موقع اليوم', null],
])('%s', (_, text, expected) => {
  expect(fixed('mixed-script-url', text)).toBe(expected);
});
