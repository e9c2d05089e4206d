import { check, parseArticle } from '../../../src/plugins/copy-desk/engine/src';
import { fixed, ruleTable } from '../../support/rule-table';

ruleTable('paragraph-direction', [
  { name: 'Latin name in front', text: 'Apple تعلن عن هاتف جديد', finds: ['Apple'] },
  { name: 'behind a quotation mark and a number', text: '«24 Heures» الفرنسية تعلن عن ملحق', finds: ['Heures'] },
  { name: 'behind an emoji, which is no Latin letter', text: '😀 Apple تعلن عن هاتف', finds: ['Apple'] },
  { name: 'behind a left-to-right mark', text: '\u200eأعلنت الشركة عن هاتف', finds: ['\u200e'] },
  { name: 'emoji before an Arabic word', text: '😀 أعلنت Apple عن هاتف', finds: [] },
  { name: 'right-to-left mark in front', text: '\u200fApple تعلن عن هاتف جديد', finds: [] },
  {
    name: 'tatweel in front, which is an Arabic letter to the algorithm',
    text: '\u0640 أعلنت Apple عن هاتف',
    finds: [],
  },
  { name: 'isolated', text: '\u2066Apple\u2069 تعلن عن هاتف جديد', finds: [] },
  { name: 'Arabic word in front', text: 'أعلنت Apple عن هاتف جديد', finds: [] },
  { name: 'web address in front', text: 'https://example.com/a رابط الخبر الكامل', finds: [] },
  { name: 'mostly Latin', text: 'Photo by Jane Doe / وكالة', finds: [] },
  { name: 'French story', text: { text: 'Le mot سلام est arabe وكلمة أخرى طويلة جدا هنا', locale: 'fr' }, finds: [] },
]);

test('it is graver in a headline than in the body', () => {
  const text = 'Apple تعلن عن هاتف جديد';
  const { findings } = check(parseArticle({ locale: 'ar', lines: { headline: text, captions: [text] }, body: text }));
  const grave = findings.filter(({ rule }) => rule === 'paragraph-direction').map((one) => [one.field, one.severity]);
  expect(grave).toEqual([
    ['headline', 'warning'],
    ['captions', 'info'],
    ['body', 'info'],
  ]);
});

test('a right-to-left mark goes in front', () => {
  expect(fixed('paragraph-direction', 'Apple تعلن عن هاتف جديد')).toBe('\u200fApple تعلن عن هاتف جديد');
});
