import { check, DEFAULT_SETTINGS, DEFAULT_STYLE } from '../../../src/plugins/copy-desk/engine/src';
import { storyOf } from '../../support/examples';
import { findingsOf, fixed, ruleTable } from '../../support/rule-table';

ruleTable('range-direction', [
  { name: 'days', text: '24-27 نوفمبر\nبين 24-27 نوفمبر', finds: ['24-27'] },
  { name: 'scores', text: 'فاز 3-2 أمس\n3-2 نتيجة المباراة', finds: ['3-2'] },
  { name: 'times', text: 'بين 10:30-12:00 صباحا\n\n10:30-12:00 موعد الجلسة', finds: ['10:30-12:00'] },
  { name: 'the rarer direction', text: 'بين 3-2 ثم 1-0\n\n4-1 نتيجة\n\n5-1 نتيجة\n\n6-1 نتيجة', finds: ['3-2', '1-0'] },
  { name: 'isolated beside bare', text: 'فاز \u20663-2\u2069 ثم 1-0 أمس', finds: ['3-2'] },
  { name: 'with percent sign', text: '20-30% نسبة\n\nبين 20-30% تقريبا', finds: ['20-30%'] },
  {
    name: 'Persian, where ranges run from the left',
    text: { text: '۲۴-۲۷ آذر\nبین ۲۴-۲۷ آذر', locale: 'fa' },
    finds: ['۲۴-۲۷'],
  },
  { name: 'all from the right', text: 'فاز 3-2 أمس\nانتهت 1-0 أيضا', finds: [] },
  { name: 'en dash, the same everywhere', text: '24–27 نوفمبر\nبين 24–27 نوفمبر', finds: [] },
  { name: 'slash', text: '2024/2025 موسم\nفي 2024/2025 أيضا', finds: [] },
  { name: 'alike from both sides', text: '50-50 قسمة\nبين 24-27 نوفمبر', finds: [] },
  { name: 'name with a number', text: 'طائرة Boeing 737-800 جديدة\nبين 24-27 نوفمبر', finds: [] },
  { name: 'telephone and date', text: '050-123-4567 هاتف\n2025-11-24 موعد\nبين 24-27 نوفمبر', finds: [] },
  { name: 'dash between clauses', text: 'في 2020 - 15 قتيلا\n3-2 نتيجة', finds: [] },
  {
    name: 'Hebrew, in order after a letter',
    text: { text: '24-27 נובמבר\nבין 24-27 נובמבר', locale: 'he' },
    finds: [],
  },
]);

test('the message shows what was typed beside what readers see', () => {
  const [finding] = findingsOf('range-direction', { text: '۲۴-۲۷ آذر\nبین ۲۴-۲۷ آذر', locale: 'fa' });
  expect(finding?.message.data).toEqual({ typed: '۲۴-۲۷', shown: '۲۷-۲۴' });
});

test.each([
  ['Arabic takes an en dash', 'ar', '24-27 نوفمبر\nبين 24-27 نوفمبر', '24–27 نوفمبر\nبين 24-27 نوفمبر'],
  ['Persian an isolate', 'fa', '۲۴-۲۷ آذر\nبین ۲۴-۲۷ آذر', '۲۴-۲۷ آذر\nبین \u2066۲۴-۲۷\u2069 آذر'],
])('%s', (_, locale, text, expected) => {
  expect(fixed('range-direction', text, locale)).toBe(expected);
});

test.each([
  ['ltr', 'بين 24-27 نوفمبر', 1],
  ['rtl', 'بين 24-27 نوفمبر', 0],
  ['rtl', '24-27 نوفمبر', 1],
  [null, 'بين 24-27 نوفمبر', 0],
] as const)('house style %s: %s', (ranges, text, count) => {
  const settings = { ...DEFAULT_SETTINGS, style: { ...DEFAULT_STYLE, ranges } };
  const { findings } = check(storyOf(text), { settings });
  expect(findings.filter(({ rule }) => rule === 'range-direction')).toHaveLength(count);
});
