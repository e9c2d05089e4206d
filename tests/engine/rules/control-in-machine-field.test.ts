import { check, parseArticle, rules } from '../../../src/plugins/copy-desk/engine/src';
import type { Finding, Rule } from '../../../src/plugins/copy-desk/engine/src';
import { fixed, ruleTable } from '../../support/rule-table';

const link = (url: string): unknown => [
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'اقرأ ' },
      { type: 'link', url, children: [{ type: 'text', text: 'التقرير' }] },
      { type: 'text', text: ' كاملا' },
    ],
  },
];

ruleTable('control-in-machine-field', [
  { name: 'in a host', text: 'على https://exa\u200fmple.com/a اليوم', finds: ['https://exa\u200fmple.com/a'] },
  { name: 'in a path', text: 'على https://example.com/a\u200db اليوم', finds: ['https://example.com/a\u200db'] },
  {
    name: 'in mail addresses',
    text: 'news\u200e@example.com news@\u200eexample.com',
    finds: ['news\u200e@example.com', 'news@\u200eexample.com'],
  },
  { name: 'in a hashtag', text: 'وسم #قمة\u200f_مراكش', finds: ['#قمة\u200f_مراكش'] },
  { name: 'in an account', text: 'حساب @ela\u200bph', finds: ['@ela\u200bph'] },
  { name: 'in the target of a link', text: { body: link('https://example.com/\u200fa') }, finds: ['التقرير'] },
  { name: 'clean target of a link', text: { body: link('https://example.com/a') }, finds: [] },
  { name: 'round an address', text: 'على \u2066https://example.com/a\u2069، اليوم', finds: [] },
  { name: 'non-joiner in a hashtag', text: { text: '#م\u06cc\u200cرود', locale: 'fa' }, finds: [] },
  { name: 'after a slash of an address', text: 'على https://example.com/\u200bnews', finds: [] },
  { name: 'in prose', text: 'قال \u200fنعم', finds: [] },
]);

test('in the address of the page', () => {
  const story = parseArticle({ locale: 'ar', lines: { slug: 'marra\u200fkech' }, body: null });
  const rule = (rules as readonly Rule[]).find(({ id }) => id === 'control-in-machine-field');
  const findings: readonly Finding[] = check(story, {}, rule ? [rule] : []).findings;
  expect(findings).toMatchObject([
    { field: 'slug', severity: 'error', fix: { edits: [{ start: 5, end: 6, text: '' }] } },
  ]);
});

test('it goes from the address', () => {
  expect(fixed('control-in-machine-field', 'على https://exa\u200fmple.com/a اليوم')).toBe(
    'على https://example.com/a اليوم',
  );
});
