import { ruleTable } from '../../support/rule-table';

const STORY = 'أعلنت بلدية المدينة افتتاح مكتبة عامة جديدة تضم آلاف الكتب في مختلف العلوم.';

ruleTable('dateline-date-mismatch', [
  {
    name: 'another day in the field',
    text: { text: `الرباط/ 24 نونبر 2025/ ومع/ ${STORY}`, record: { dateline: { date: '2025-11-25' } } },
    finds: ['24 نونبر 2025'],
  },
  {
    name: 'another day in the field, no year in the text',
    text: {
      text: `مانيلا، 24 نوفمبر (رويترز) - ${STORY}`,
      date: '2025-11-27',
      record: { dateline: { date: '2025-11-27' } },
    },
    finds: ['24 نوفمبر'],
  },
  {
    name: 'a year far off',
    text: { text: `الرباط/ 24 نونبر 1925/ ومع/ ${STORY}`, date: '2025-11-24' },
    finds: ['24 نونبر 1925'],
  },
  {
    name: 'another year than the wire has',
    text: { text: `RABAT, Nov. 24, 2024 (AP) \u2014 ${STORY}`, locale: 'en', date: '2025-11-24' },
    finds: ['Nov. 24, 2024'],
  },
  {
    name: 'filed the day before',
    text: { text: `مانيلا، 23 نوفمبر (رويترز) - ${STORY}`, date: '2025-11-24' },
    finds: [],
  },
  {
    name: 'the same day',
    text: { text: `الرباط/ 24 نونبر 2025/ ومع/ ${STORY}`, record: { dateline: { date: '2025-11-24' } } },
    finds: [],
  },
  {
    name: 'another day in the story',
    text: {
      text: `الرباط (أ ف ب) - ${STORY} ويستمر حتى 30 نوفمبر 2025.`,
      record: { dateline: { date: '2025-11-24' } },
    },
    finds: [],
  },
]);
