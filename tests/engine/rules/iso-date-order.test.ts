import { explain } from '../../../src/plugins/copy-desk/engine/src';
import { findingsOf, fixed, ruleTable } from '../../support/rule-table';

ruleTable('iso-date-order', [
  { name: 'after an Arabic letter', text: 'في 2025-11-24 بمراكش', finds: ['2025-11-24'] },
  { name: 'Arabic-Indic digits', text: 'صدر بتاريخ ٢٠٢٥-١١-٢٤ القرار', finds: ['٢٠٢٥-١١-٢٤'] },
  { name: 'Arabic-Indic digits at the start too', text: '٢٠٢٥-١١-٢٤ موعد القمة', finds: ['٢٠٢٥-١١-٢٤'] },
  { name: 'en dash', text: 'في 2025–11–24 بمراكش', finds: ['2025–11–24'] },
  { name: 'en dash at the start, where only the hyphen is safe', text: '2025–11–24 في مراكش', finds: ['2025–11–24'] },
  { name: 'non-breaking hyphen', text: 'في 2025\u201111\u201124 بمراكش', finds: ['2025\u201111\u201124'] },
  { name: 'in brackets', text: 'القمة (2025-11-24) انتهت', finds: ['2025-11-24'] },
  { name: 'between quotation marks', text: 'قال «في 2025-11-24 نلتقي»', finds: ['2025-11-24'] },
  { name: 'before a full stop', text: 'ينتهي في 2025-11-24.', finds: ['2025-11-24'] },
  { name: 'two of them', text: 'من 2025-11-24 إلى 2025-11-27', finds: ['2025-11-24', '2025-11-27'] },
  { name: 'with a time', text: 'صدر في 2025-11-24T10:30 أمس', finds: ['2025-11-24'] },
  { name: 'behind an emoji, which is no Latin letter', text: 'الموعد 📅 2025-11-24 مساء', finds: ['2025-11-24'] },
  { name: 'isolated', text: 'في \u20662025-11-24\u2069 بمراكش', finds: [] },
  { name: 'after a Latin word', text: 'نشرة Reuters 2025-11-24 المسائية', finds: [] },
  { name: 'at the start of a paragraph', text: '2025-11-24 موعد القمة', finds: [] },
  { name: 'after a Hebrew word', text: '\u05e9\u05dc\u05d5\u05dd 2025-11-24 \u05e9\u05dc\u05d5\u05dd', finds: [] },
  { name: 'with slashes or dots', text: 'في 24/11/2025 أو 24.11.2025 بمراكش', finds: [] },
  { name: 'no month', text: 'الرقم 2025-31-24 مسجل', finds: [] },
  { name: 'part of a longer number', text: 'الرقم 978-2025-11-24-3 مسجل', finds: [] },
  { name: 'in a web address', text: 'على https://example.com/2025-11-24/a اليوم', finds: [] },
  { name: 'digits of two systems', text: 'في 2025-١١-24 بمراكش', finds: [] },
  {
    name: 'in inline code',
    text: {
      body: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'في ' },
            { type: 'text', text: '2025-11-24', code: true },
          ],
        },
      ],
    },
    finds: [],
  },
  {
    name: 'across inline nodes',
    text: {
      body: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'في 2025-' },
            { type: 'text', text: '11-24', bold: true },
          ],
        },
      ],
    },
    finds: ['2025-11-24'],
  },
]);

test('the message shows what was typed beside what readers see', () => {
  const [finding] = findingsOf('iso-date-order', 'في 2025-11-24 بمراكش');
  expect(finding?.message.data).toEqual({ typed: '2025-11-24', shown: '24-11-2025' });
  expect(finding && explain(finding, 'en').what).toBe('The date is typed 2025-11-24, but readers see 24-11-2025.');
});

test.each([
  ['0-9 are isolated', 'في 2025-11-24 بمراكش', 'في \u20662025-11-24\u2069 بمراكش'],
  ['what clings to the date is isolated with it', 'ملف 2025-11-24.pdf مرفق', 'ملف \u20662025-11-24.pdf\u2069 مرفق'],
  ['Arabic-Indic digits take a slash, for no isolate helps them', 'صدر ٢٠٢٥-١١-٢٤ القرار', 'صدر ٢٠٢٥/١١/٢٤ القرار'],
  ['an isolate may stand in a quotation', 'قال «في 2025-11-24 نلتقي»', 'قال «في \u20662025-11-24\u2069 نلتقي»'],
])('%s', (_, text, expected) => {
  expect(fixed('iso-date-order', text)).toBe(expected);
});

test('the hyphens of a source are not replaced', () => {
  expect(fixed('iso-date-order', 'قال «صدر ٢٠٢٥-١١-٢٤ القرار»')).toBeNull();
});
