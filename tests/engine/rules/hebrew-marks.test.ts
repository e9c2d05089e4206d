import { DEFAULT_SETTINGS } from '../../../src/plugins/copy-desk/engine/src';
import { findingsOf, fixed, ruleTable } from '../../support/rule-table';

const he = (text: string): { readonly text: string; readonly locale: string } => ({ text, locale: 'he' });

ruleTable('hebrew-marks', [
  { name: 'acronym', text: he('צה"ל'), finds: ['"'] },
  { name: 'hyphen', text: he('תל-אביב'), finds: ['-'] },
  { name: 'apostrophe', text: he("ג'ירפה"), finds: ["'"] },
  { name: 'Hebrew marks', text: he('צה\u05f4ל בתל\u05beאביב'), finds: [] },
  { name: 'quotation', text: he('אמר "שלום" והלך'), finds: [] },
  { name: 'Latin name', text: he('חברת Coca-Cola'), finds: [] },
]);

test('the Hebrew mark takes its place', () => {
  expect(fixed('hebrew-marks', 'תל-אביב', 'he')).toBe('תל\u05beאביב');
});

test('only where the house asks for it', () => {
  expect(findingsOf('hebrew-marks', he('צה"ל'), { settings: DEFAULT_SETTINGS })).toEqual([]);
});
