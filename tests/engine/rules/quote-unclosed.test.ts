import { findingsOf, fixed, ruleTable } from '../../support/rule-table';

ruleTable('quote-unclosed', [
  { name: 'never closed', text: 'قال سامي الحداد: "وصلنا أمس.', finds: ['وصلنا أمس.'] },
  { name: 'never closed, guillemets', text: 'قال سامي الحداد: «وصلنا أمس.', finds: ['وصلنا أمس.'] },
  {
    name: 'one mark missing of two pairs is one fault',
    text: 'قال سامي الحداد: "قرأت "أيام الميناء" أمس.',
    finds: ['قرأت "أيام الميناء" أمس.'],
  },
  {
    name: 'closed before the next one only',
    text: 'قال سامي الحداد إن "الطريق مفتوح وأضاف أن "العمل مستمر".',
    finds: ['الطريق مفتوح'],
  },
  { name: 'closed', text: 'قال سامي الحداد: "وصلنا أمس".', finds: [] },
  { name: 'closed by a mark of another kind', text: 'قال سامي الحداد: «وصلنا أمس".', finds: [] },
  { name: 'taken up in the next paragraph', text: 'قالت هدى منصور: "بدأنا.\n\n"وسننتهي غدا".', finds: [] },
  { name: 'closed in the next paragraph', text: 'قالت هدى منصور: "بدأنا.\n\nوسننتهي غدا".', finds: [] },
  { name: 'inches', text: 'بيعت الشاشة التي قياسها 42" أمس.', finds: [] },
  {
    name: 'the marks of Hebrew acronyms are no quotation',
    text: { text: 'ח"כ כהן אמר: "נמשיך". צה"ל אישר.', locale: 'he' },
    finds: [],
  },
  {
    name: 'a Hebrew quotation left open',
    text: { text: 'ח"כ כהן אמר: "נמשיך לעבוד.', locale: 'he' },
    finds: ['נמשיך לעבוד.'],
  },
]);

test.each([
  ['قال سامي الحداد: "وصلنا أمس.', 'قال سامي الحداد: "وصلنا أمس".'],
  ['قال سامي الحداد: «وصلنا أمس', 'قال سامي الحداد: «وصلنا أمس»'],
  ['قال سامي الحداد: «قرأت "أيام الميناء" أمس.', 'قال سامي الحداد: «قرأت "أيام الميناء" أمس».'],
  [
    'قالت هدى منصور: "بدأنا العمل.\n\nوتضم المدرسة ثلاثين قسما.',
    'قالت هدى منصور: "بدأنا العمل".\n\nوتضم المدرسة ثلاثين قسما.',
  ],
])('%s: the missing mark is offered, of the same system and before the full stop', (text, mended) => {
  expect(fixed('quote-unclosed', text)).toBe(mended);
});

test('in English the missing mark stands behind the full stop', () => {
  expect(fixed('quote-unclosed', 'Mayor Jane Smith said: \u201CWe will open it.', 'en')).toBe(
    'Mayor Jane Smith said: \u201CWe will open it.\u201D',
  );
});

test('only a person can say where the words end: the mark is never put by itself', () => {
  const [finding] = findingsOf('quote-unclosed', 'قال سامي الحداد: "وصلنا أمس.');
  expect(finding?.fix?.safe).toBe(false);
});
