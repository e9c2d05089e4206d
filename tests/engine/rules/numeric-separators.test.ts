import { DEFAULT_SETTINGS, DEFAULT_STYLE } from '../../../src/plugins/copy-desk/engine/src';
import { findingsOf, fixed, ruleTable } from '../../support/rule-table';

ruleTable('numeric-separators', [
  { name: 'full stop', text: 'بلغ ٣.٥ مليون', finds: ['٣.٥'] },
  { name: 'comma between thousands', text: 'بلغ ١,٢٣٤ درهما', finds: ['١,٢٣٤'] },
  { name: 'percent sign', text: 'بنسبة ٥٠% فقط', finds: ['٥٠%'] },
  { name: 'Arabic separator after 0-9', text: 'بلغ 3\u066b5 مليون', finds: ['3\u066b5'] },
  { name: 'Arabic percent sign beside the other', text: 'بنسبة 50% ثم 60\u066a فقط', finds: ['60\u066a'] },
  { name: 'Persian digits', text: { text: '۳.۵ میلیون', locale: 'fa' }, finds: ['۳.۵'] },
  { name: 'right', text: 'بلغ ٣٫٥ مليون بنسبة ٥٠٪ و3.5 بنسبة 50%', finds: [] },
  { name: 'dotted date', text: 'في ٢٤.١١.٢٠٢٥ قال', finds: [] },
  { name: 'label of a list', text: '١. أولا', finds: [] },
  { name: 'time', text: 'الساعة ٣:٣٠ مساء', finds: [] },
  { name: 'decimal comma of the Maghreb', text: 'بنسبة 96,9% فقط', finds: [] },
  { name: 'Arabic percent sign throughout', text: 'بنسبة 50\u066a ثم 60\u066a فقط', finds: [] },
]);

test.each([
  ['بلغ ٣.٥ مليون', 'بلغ ٣٫٥ مليون'],
  ['بلغ ١,٢٣٤ درهما', 'بلغ ١٬٢٣٤ درهما'],
  ['بنسبة ٥٠% فقط', 'بنسبة ٥٠٪ فقط'],
])('%s: the signs of its digits', (text, expected) => {
  expect(fixed('numeric-separators', text)).toBe(expected);
});

test('the percent sign of the house', () => {
  const settings = { ...DEFAULT_SETTINGS, style: { ...DEFAULT_STYLE, percentSign: '٪' as const } };
  const findings = findingsOf('numeric-separators', 'بنسبة 50% ثم 60٪', { settings });
  expect(findings.map(({ message }) => message.data['wanted'])).toEqual(['50٪']);
});
