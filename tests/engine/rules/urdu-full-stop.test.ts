import { fixed, ruleTable } from '../../support/rule-table';

const ur = (text: string): { readonly text: string; readonly locale: string } => ({ text, locale: 'ur' });

ruleTable('urdu-full-stop', [
  { name: 'at the end', text: ur('\u06ccہ خبر ہے.'), finds: ['.'] },
  { name: 'between sentences', text: ur('وہ گ\u06ccا. پھر آ\u06ccا\u06d4'), finds: ['.'] },
  { name: 'before a closing mark', text: ur('اس نے کہا "\u06ccہ خبر ہے." اور گ\u06ccا\u06d4'), finds: ['.'] },
  { name: 'Urdu full stop', text: ur('\u06ccہ خبر ہے\u06d4'), finds: [] },
  { name: 'decimal', text: ur('ق\u06ccمت 3.5 ہے\u06d4'), finds: [] },
  { name: 'abbreviation', text: ur('ا\u06ccم. اے. ک\u06cc ڈگر\u06cc'), finds: [] },
  { name: 'after Latin', text: ur('اس نے پڑھا BBC.'), finds: [] },
  { name: 'omission', text: ur('وہ گ\u06ccا... پھر'), finds: [] },
  { name: 'Arabic', text: 'هذا خبر.', finds: [] },
]);

test('the Urdu full stop takes its place', () => {
  expect(fixed('urdu-full-stop', '\u06ccہ خبر ہے.', 'ur')).toBe('\u06ccہ خبر ہے\u06d4');
});
