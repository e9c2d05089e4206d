import { DEFAULT_SETTINGS, DEFAULT_STYLE } from '../../../src/plugins/copy-desk/engine/src';
import { findingsOf, fixed, ruleTable } from '../../support/rule-table';

ruleTable('mixed-digits-in-number', [
  { name: 'Arabic-Indic and European', text: 'عام ٢025', finds: ['٢025'] },
  { name: 'Arabic-Indic and Persian', text: 'عام ۲٠٢٥', finds: ['۲٠٢٥'] },
  { name: 'on two sides of a separator', text: 'بلغ ٣.5 مليون', finds: ['٣.5'] },
  { name: 'of one system', text: 'عام 2025 ويوم ٢٤', finds: [] },
  { name: 'side by side', text: 'بين ٢٤-27 نوفمبر', finds: [] },
  { name: 'in an address', text: 'على https://example.com/٢025', finds: [] },
]);

test.each([
  ['of the rest of the article', 'عام ٢025 ويوم 24 وشهر 11', 'عام 2025 ويوم 24 وشهر 11'],
  ['of most of its own digits', 'عام ٢٠25 ٢', 'عام ٢٠٢٥ ٢'],
])('it is written in the system %s', (_, text, expected) => {
  expect(fixed('mixed-digits-in-number', text)).toBe(expected);
});

test('or in that of the house', () => {
  const settings = { ...DEFAULT_SETTINGS, style: { ...DEFAULT_STYLE, digits: 'arab' as const } };
  const [finding] = findingsOf('mixed-digits-in-number', 'عام ٢025', { settings });
  expect(finding?.fix?.edits).toMatchObject([{ text: '٢٠٢٥' }]);
});

test('the words of a source stay', () => {
  expect(fixed('mixed-digits-in-number', 'قال سامي الحداد: «كان ذلك عام ٢025»')).toBeNull();
});
