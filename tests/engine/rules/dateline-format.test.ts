import { DEFAULT_SETTINGS } from '../../../src/plugins/copy-desk/engine/src';
import { findingsOf, ruleTable } from '../../support/rule-table';

const STORY = 'أعلنت بلدية المدينة افتتاح مكتبة عامة جديدة تضم آلاف الكتب في مختلف العلوم.';

ruleTable('dateline-format', [
  { name: 'two datelines', text: `واس ـ جدة\n\nالرباط (أ ف ب) - ${STORY}`, finds: ['واس ـ جدة'] },
  { name: 'nothing behind it', text: 'الرباط (أ ف ب) -', finds: ['الرباط (أ ف ب) -'] },
  {
    name: 'nothing behind it but another',
    text: 'الرباط (أ ف ب) -\n\nالقاهرة (رويترز) -',
    finds: ['الرباط (أ ف ب) -'],
  },
  { name: 'a house that has said nothing', text: `الرباط (أ ف ب) - ${STORY}`, finds: [] },
  { name: 'another place in the story', text: `الرباط (أ ف ب) - ${STORY}\n\nالقاهرة تستقبل الزوار.`, finds: [] },
]);

const datelines = [
  { locale: 'ar', source: 'إيلاف', templates: ['{source} من {place}:'] },
  { locale: 'ar', templates: ['{place} ({source}) -', '{place} -'] },
];
const options = { settings: { ...DEFAULT_SETTINGS, datelines } };

test.each([
  [`إيلاف من الرباط: ${STORY}`, undefined],
  [`الرباط (أ ف ب) - ${STORY}`, undefined],
  [`الرباط - إيلاف: ${STORY}`, 'إيلاف من الرباط:'],
  [`الرباط (أ ف ب) -- ${STORY}`, 'الرباط (أ ف ب) -'],
])('%s', (text, wanted) => {
  const [finding] = findingsOf('dateline-format', text, options);
  expect(finding?.message.data['wanted']).toBe(wanted);
  expect(finding?.fix?.edits[0]?.text).toBe(wanted);
});
