import { check, DEFAULT_SETTINGS, DEFAULT_STYLE, parsePlainText } from '../../../src/plugins/copy-desk/engine/src';
import { findingsOf, fixed, ruleTable } from '../../support/rule-table';

ruleTable('quotation-marks', [
  { name: 'facing outwards', text: 'قال »نعم« ثم', finds: ['»نعم«'] },
  { name: 'closing without an opening one', text: 'عرض المشروع الجديد" في المدينة', finds: ['"'] },
  {
    name: 'opened and closed by different kinds',
    text: 'قال سامي الحداد: «سنفتح الطريق"، ثم مضى.',
    finds: ['«سنفتح الطريق"'],
  },
  { name: 'two systems', text: 'قال «نعم» ثم «لا» ثم "ربما"', finds: ['"ربما"'] },
  { name: 'pairs', text: 'قال "نعم" ثم “لا”', finds: ['“لا”'] },
  { name: 'one system', text: 'قال «نعم» ثم «لا»', finds: [] },
  { name: 'one in another', text: 'قال سامي الحداد: «برنامج "مدينتي" مستمر».', finds: [] },
  { name: 'curly marks in either order', text: 'قال “نعم” ثم ”لا“', finds: [] },
  { name: 'inches', text: 'شاشة قياسها 42" جديدة', finds: [] },
  { name: 'Hebrew acronym', text: { text: 'ח"כ חדש', locale: 'he' }, finds: [] },
  {
    name: 'going on in the next paragraph',
    text: 'قالت المديرة هدى منصور: "بدأنا العمل في مارس.\n\n"وسننهيه قبل الصيف"، مؤكدة أن الميزانية كافية.',
    finds: [],
  },
  { name: 'never closed, which another rule reports', text: 'قال سامي الحداد: "سنفتح الطريق قبل العيد.', finds: [] },
]);

test('guillemets turn round', () => {
  expect(fixed('quotation-marks', 'قال »نعم« ثم')).toBe('قال «نعم» ثم');
});

test('one mark is one fault', () => {
  for (const text of ['قال »نعم« ثم', 'عرض المشروع الجديد" في المدينة', 'قال سامي الحداد: «سنفتح الطريق"، ثم مضى.']) {
    const ids = check(parsePlainText(text, { locale: 'ar' })).findings.map(({ rule }) => rule);
    expect(ids.filter((id) => !id.startsWith('quote-') && id !== 'dateline-missing')).toEqual(['quotation-marks']);
  }
});

test('the marks of the house', () => {
  const settings = { ...DEFAULT_SETTINGS, style: { ...DEFAULT_STYLE, quotationMarks: '«»' as const } };
  const [finding] = findingsOf('quotation-marks', 'قال "نعم" ثم', { settings });
  expect(finding).toMatchObject({ severity: 'info', message: { id: 'house' }, fix: { safe: false } });
  expect(finding?.fix?.edits.map(({ text }) => text)).toEqual(['«', '»']);
});
