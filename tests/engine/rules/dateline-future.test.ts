import { check, parsePlainText } from '../../../src/plugins/copy-desk/engine/src';
import { ruleTable } from '../../support/rule-table';

const STORY = 'أعلنت بلدية المدينة افتتاح مكتبة عامة جديدة تضم آلاف الكتب في مختلف العلوم.';

const TEXT = `الرباط/ 24 نونبر 2025/ ومع/ ${STORY}`;

ruleTable('dateline-future', [
  { name: 'in the text', text: { text: TEXT, today: '2025-11-23' }, finds: ['24 نونبر 2025'] },
  {
    name: 'in the field',
    text: { text: STORY, record: { dateline: { date: '2025-11-24' } }, today: '2025-11-23' },
    finds: [''],
  },
  { name: 'today', text: { text: TEXT, today: '2025-11-24' }, finds: [] },
  { name: 'yesterday', text: { text: TEXT, today: '2025-11-25' }, finds: [] },
  { name: 'where nobody says what day it is', text: TEXT, finds: [] },
]);

test.each([
  ['2025-11-23', false, 'warning'],
  ['2025-08-24', false, 'error'],
  ['2025-08-24', true, 'warning'],
])('on %s, published %s, it is an %s', (today, published, severity) => {
  const story = { ...parsePlainText(TEXT, { locale: 'ar' }), published };
  const found = check(story, { today }).findings.find(({ rule }) => rule === 'dateline-future');
  expect(found?.severity).toBe(severity);
});
