import { findingsOf, fixed, ruleTable } from '../../support/rule-table';

ruleTable('reversed-brackets', [
  { name: 'round a Latin name', text: 'حلف )NATO( الجديد', finds: [')NATO('] },
  { name: 'round an Arabic word', text: 'قال )نعم( ثم', finds: [')نعم('] },
  { name: 'square', text: 'قال ]نعم[ ثم', finds: [']نعم['] },
  { name: 'at both ends', text: ')نعم(', finds: [')نعم('] },
  { name: 'twice', text: 'قال )نعم( ثم )لا( وعاد', finds: [')نعم(', ')لا('] },
  { name: 'between two pairs', text: '(أ) و(ب) معا', finds: [] },
  { name: 'the right way round', text: 'حلف (NATO) الجديد', finds: [] },
  { name: 'two strays that face each other', text: 'قال نعم) ثم (عاد', finds: [] },
  { name: 'guillemets, which another rule reports', text: 'قال »نعم« ثم', finds: [] },
]);

test('both turn round', () => {
  expect(fixed('reversed-brackets', 'حلف )NATO( الجديد')).toBe('حلف (NATO) الجديد');
});

test('beside another fault somebody has to look', () => {
  expect(findingsOf('reversed-brackets', 'قال )نعم( ثم (لا')[0]?.fix?.safe).toBe(false);
});
