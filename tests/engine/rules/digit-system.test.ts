import { DEFAULT_SETTINGS, DEFAULT_STYLE } from '../../../src/plugins/copy-desk/engine/src';
import { findingsOf, fixed, ruleTable } from '../../support/rule-table';

ruleTable('digit-system', [
  { name: 'two systems', text: 'عام ٢٠٢٥ ويوم 24', finds: ['24'] },
  { name: 'in two paragraphs', text: 'عام 2025\n\nبلغ 12 من ٤٠ عضوا', finds: ['٤٠'] },
  { name: 'Persian digits', text: 'عام 2025 و۲۴', finds: ['۲۴'] },
  { name: 'Arabic digits in Persian', text: { text: 'سال ۱۴۰۴ و ٢٤ نفر', locale: 'fa' }, finds: ['٢٤'] },
  { name: 'one system', text: 'عام ٢٠٢٥ ويوم ٢٤', finds: [] },
  { name: 'Latin names', text: 'هاتف iPhone 15 وطائرة F-16 وشبكة 5G عام ٢٠٢٥', finds: [] },
  { name: 'addresses', text: 'على https://example.com/2025 عام ٢٠٢٥', finds: [] },
  { name: 'a post as it was written', text: 'عام ٢٠٢٥ كتب «بقي 24 يوما»', finds: [] },
  { name: 'both in one number, which another rule reports', text: 'عام ٢٠٢٥ وعام ٢025', finds: [] },
]);

test.each([
  ['number', 'عام ٢٠٢٥ ويوم 24', 'عام ٢٠٢٥ ويوم ٢٤'],
  ['with its separators', 'عام ٢٠٢٥ بلغ 1,234.5 درهم', 'عام ٢٠٢٥ بلغ ١٬٢٣٤٫٥ درهم'],
])('%s in the digits of the article', (_, text, expected) => {
  expect(fixed('digit-system', text)).toBe(expected);
});

test('a range may turn round in other digits, so that somebody has to look', () => {
  const [first] = findingsOf('digit-system', 'عام ٢٠٢٥ وعام ٢٠٢٤ بين 24-27 نوفمبر');
  expect(first?.fix?.safe).toBe(false);
});

test('the digits of the house', () => {
  const settings = { ...DEFAULT_SETTINGS, style: { ...DEFAULT_STYLE, digits: 'arab' as const } };
  const findings = findingsOf('digit-system', 'عام 2025 وهاتف iPhone 15', { settings });
  expect(findings.map(({ message }) => [message.id, message.data['number']])).toEqual([['house', '2025']]);
});
