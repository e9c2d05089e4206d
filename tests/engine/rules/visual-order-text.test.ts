import { findingsOf, ruleTable } from '../../support/rule-table';

ruleTable('visual-order-text', [
  {
    name: 'words that begin as no word does',
    text: 'ايونس ةماعلا ةيعمجلا شقانت تاهجوتلا زربأ',
    finds: ['ايونس ةماعلا ةيعمجلا شقانت تاهجوتلا زربأ'],
  },
  {
    name: 'one paragraph of several',
    text: 'عاد الوفد أمس.\n\nةمظنملا ةميرجلا تاكبش ىلع فرعتلا',
    finds: ['ةمظنملا ةميرجلا تاكبش ىلع فرعتلا'],
  },
  { name: 'the right way round', text: 'تناقش الجمعية العامة سنويا أبرز التوجهات', finds: [] },
  { name: 'words that end so', text: 'لا إلا كلا مثلا فعلا الأمن العام', finds: [] },
  { name: 'two slips in a long paragraph', text: `قال ةالوزير ىإن ${'الأمن العام في المدينة '.repeat(8)}`, finds: [] },
  {
    name: 'inline code',
    text: { body: [{ type: 'paragraph', children: [{ type: 'text', text: 'ةمظنملا ةميرجلا', code: true }] }] },
    finds: [],
  },
]);

test('turned round only by a person', () => {
  const [finding] = findingsOf('visual-order-text', '.2025 ماع NATO فلح يف ةمظنملا ةميرجلا');
  expect(finding?.fix).toMatchObject({ safe: false, edits: [{ text: 'الجريمة المنظمة في حلف NATO عام 2025.' }] });
});
