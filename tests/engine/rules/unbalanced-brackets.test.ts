import { findingsOf, ruleTable } from '../../support/rule-table';

ruleTable('unbalanced-brackets', [
  { name: 'never closed', text: 'حلف (NATO الجديد', finds: ['('] },
  { name: 'never opened', text: 'حلف NATO) الجديد', finds: [')'] },
  { name: 'closed by another kind', text: 'قال [نعم) ثم', finds: ['[نعم)'] },
  { name: 'inner one never closed', text: 'حلف (شمال [الأطلسي) الجديد', finds: ['['] },
  { name: 'guillemet never opened', text: 'هذه هي الفرصة» كما وصفها', finds: ['»'] },
  { name: 'ornate bracket never closed', text: 'قرأ ﴿الحمد لله ثم', finds: ['﴿'] },
  {
    name: 'quotation never closed, which another rule reports',
    text: 'قال سامي الحداد: «سنفتح الطريق قبل العيد.',
    finds: [],
  },
  { name: 'guillemet that closes a straight mark', text: 'قال سامي الحداد: "سنفتح الطريق».', finds: [] },
  { name: 'pairs in pairs', text: 'حلف (شمال [الأطلسي] (NATO)) الجديد', finds: [] },
  { name: 'labels of a list', text: '1) أولا\n\nب) ثانيا\n\n12) أخيرا', finds: [] },
  { name: 'labels in a line', text: 'النقاط: 1) السلام 2) التنمية', finds: [] },
  { name: 'smiley', text: 'شكرا :) وإلى اللقاء :(', finds: [] },
  { name: 'over two paragraphs', text: 'وصل الوفد (وكان قد غادر أمس.\n\nثم عاد اليوم) إلى مقره.', finds: [] },
  { name: 'in an address', text: 'على https://example.com/a(b اليوم', finds: [] },
  { name: 'ornate brackets', text: '\ufd3fالحمد لله\ufd3e', finds: [] },
  { name: 'reversed, which another rule reports', text: 'قال )نعم( ثم', finds: [] },
]);

test('a bracket is an error, a guillemet a warning', () => {
  expect(findingsOf('unbalanced-brackets', 'حلف (NATO الجديد')[0]?.severity).toBe('error');
  expect(findingsOf('unbalanced-brackets', 'هذه هي الفرصة» كما وصفها')[0]?.severity).toBe('warning');
});
