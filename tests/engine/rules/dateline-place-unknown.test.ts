import { fixed, ruleTable } from '../../support/rule-table';

const STORY = 'أعلنت بلدية المدينة افتتاح مكتبة عامة جديدة تضم آلاف الكتب في مختلف العلوم.';

ruleTable('dateline-place-unknown', [
  { name: 'in the text', text: `تلعة (أ ف ب) - ${STORY}`, finds: ['تلعة'] },
  { name: 'in the field', text: { text: STORY, record: { dateline: { place: 'تلعة' } } }, finds: [''] },
  {
    name: 'in both, once',
    text: { text: `تلعة (أ ف ب) - ${STORY}`, record: { dateline: { place: 'تلعة' } } },
    finds: ['تلعة'],
  },
  { name: 'one of two', text: { text: STORY, record: { dateline: { place: 'صنعاء - تلعة' } } }, finds: [''] },
  { name: 'a city of the Arab world', text: `أغادير (أ ف ب) - ${STORY}`, finds: ['أغادير'] },
  { name: 'a country', text: { text: STORY, record: { dateline: { place: 'قطر' } } }, finds: [] },
  { name: 'in capitals', text: { text: `MARRAKECH (AP) \u2014 ${STORY}`, locale: 'en' }, finds: [] },
  { name: 'no dateline', text: STORY, finds: [] },
]);

test('a letter away from one place, that place is offered', () => {
  expect(fixed('dateline-place-unknown', `القاهرره (أ ف ب) - ${STORY}`)).toBe(`القاهرة (أ ف ب) - ${STORY}`);
});
