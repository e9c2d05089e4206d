import { fixed, ruleTable } from '../../support/rule-table';

ruleTable('spaced-thousands', [
  { name: 'spaces', text: 'بلغ 1 234 567 درهما', finds: ['1 234 567'] },
  { name: 'thin spaces', text: 'بلغ 1\u2009234\u2009567 درهما', finds: ['1\u2009234\u2009567'] },
  { name: 'two groups', text: 'بلغ 10 500 درهم', finds: ['10 500'] },
  { name: 'at the start too', text: '1 234 567 درهما', finds: ['1 234 567'] },
  { name: 'Arabic-Indic digits', text: 'بلغ ١ ٢٣٤ ٥٦٧ درهما', finds: ['١ ٢٣٤ ٥٦٧'] },
  { name: 'Persian digits', text: { text: 'مبلغ ۱ ۲۳۴ ۵۶۷ تومان', locale: 'fa' }, finds: ['۱ ۲۳۴ ۵۶۷'] },
  { name: 'with a fraction', text: 'بلغ 1 234,5 درهما', finds: ['1 234,5'] },
  { name: 'with a sign', text: 'خسر -1 234 درهما', finds: ['-1 234'] },
  { name: 'a group with a leading zero before what it counts', text: 'بلغ 1 050 درهما', finds: ['1 050'] },
  { name: 'narrow no-break spaces', text: 'بلغ 1\u202f234\u202f567 درهما', finds: [] },
  { name: 'commas', text: 'بلغ 1,234,567 درهما', finds: [] },
  { name: 'after a Latin word', text: 'بلغ USD 1 234 567 أمس', finds: [] },
  { name: 'isolated', text: 'بلغ \u20661 234 567\u2069 درهما', finds: [] },
  { name: 'year and number', text: 'في 2025 300 ألف', finds: [] },
  { name: 'a day and a number', text: 'في يوم 24 300 قتيل', finds: [] },
  { name: 'a day and thousands', text: 'في اليوم 3 000 سائح', finds: ['3 000'] },
  { name: 'round numbers in a row', text: 'فئات 100 200 500 الورقية', finds: [] },
  { name: 'telephone', text: 'اتصل على +212 537 123 456 الآن', finds: [] },
  { name: 'telephone by its cue', text: 'هاتف 22 333 444 متاح', finds: [] },
  { name: 'groups of other lengths', text: 'أرقام 12 34 5678 مسجلة', finds: [] },
]);

test.each([
  ['no-break spaces for spaces', 'بلغ 1 234 567 درهما', 'بلغ 1\u00a0234\u00a0567 درهما'],
  ['narrow ones for thin spaces', 'بلغ 1\u2009234 درهما', 'بلغ 1\u202f234 درهما'],
  ['for Arabic-Indic digits too', 'بلغ ١ ٢٣٤ ٥٦٧ درهما', 'بلغ ١\u00a0٢٣٤\u00a0٥٦٧ درهما'],
  ['with a sign, an isolate too', 'خسر -1 234 درهما', 'خسر \u2066-1\u00a0234\u2069 درهما'],
  ['in a quotation too', 'قال أحمد العلمي: «بلغ 1 234 درهما»', 'قال أحمد العلمي: «بلغ 1\u00a0234 درهما»'],
])('%s', (_, text, expected) => {
  expect(fixed('spaced-thousands', text)).toBe(expected);
});
