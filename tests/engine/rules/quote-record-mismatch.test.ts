import { findingsOf, ruleTable } from '../../support/rule-table';

const TEXT = 'قال سامي الحداد: "سنبدأ العمل في الميناء غدا".\n\nوقالت هدى منصور: "لن نتأخر عن أحد".';
const WORDS = 'سنبدأ العمل في الميناء غدا';
const recorded = (words: string, speakerName: string | null = null) => ({
  text: TEXT,
  record: { quotations: [{ words, speakerName }] },
});

ruleTable('quote-record-mismatch', [
  { name: 'word for word', text: recorded(WORDS, 'سامي الحداد'), finds: [] },
  { name: 'without vowel marks or with other punctuation', text: recorded(`«${WORDS}».`, 'د. سامي الحداد'), finds: [] },
  { name: 'a part of what is said', text: recorded('العمل في الميناء غدا'), finds: [] },
  { name: 'another word', text: recorded('سنبدأ العمل في المطار غدا'), finds: [WORDS] },
  { name: 'nothing like it', text: recorded('كلام لم يقله أحد هنا'), finds: [''] },
  { name: 'somebody else', text: recorded(WORDS, 'هدى منصور'), finds: [WORDS] },
  { name: 'no record', text: TEXT, finds: [] },
]);

test.each([
  ['changed', recorded('سنبدأ العمل في المطار غدا')],
  ['missing', recorded('كلام لم يقله أحد هنا')],
  ['speaker', recorded(WORDS, 'هدى منصور')],
])('%s', (message, example) => {
  expect(findingsOf('quote-record-mismatch', example).map(({ message: { id } }) => id)).toEqual([message]);
});
