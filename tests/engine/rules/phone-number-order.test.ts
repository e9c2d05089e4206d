import { explain } from '../../../src/plugins/copy-desk/engine/src';
import { findingsOf, fixed, ruleTable } from '../../support/rule-table';

ruleTable('phone-number-order', [
  { name: 'plus and spaces', text: 'اتصل على +971 50 123 4567 الآن', finds: ['+971 50 123 4567'] },
  { name: 'plus and hyphens', text: 'على +212-537-123456 الآن', finds: ['+212-537-123456'] },
  { name: 'plus, at the start too', text: '+212537123456 رقم المكتب', finds: ['+212537123456'] },
  { name: 'plus and groups of three', text: 'على +212 537 123 456 الآن', finds: ['+212 537 123 456'] },
  { name: 'double zero', text: 'على 00971 50 123 4567 الآن', finds: ['00971 50 123 4567'] },
  { name: 'leading zero, two groups', text: 'على 0537-123456 الآن', finds: ['0537-123456'] },
  { name: 'pairs, as in the Maghreb', text: 'على 05 37 12 34 56 الآن', finds: ['05 37 12 34 56'] },
  { name: 'area code in brackets', text: 'على (02) 123-4567 الآن', finds: ['(02) 123-4567'] },
  { name: 'the whole in brackets', text: 'اتصل (050 123 4567) الآن', finds: ['050 123 4567'] },
  { name: 'Arabic-Indic digits', text: 'هاتف ٠٥٠ ١٢٣ ٤٥٦٧ متاح', finds: ['٠٥٠ ١٢٣ ٤٥٦٧'] },
  { name: 'without zero or plus, behind a word for telephone', text: 'هاتف: 22-33-44', finds: ['22-33-44'] },
  { name: 'behind that word and a joint', text: 'اتصلوا على الرقم 800 24 24 مجانا', finds: ['800 24 24'] },
  { name: 'three groups and hyphens', text: 'اتصل 877-689-7645 الآن', finds: ['877-689-7645'] },
  { name: 'short code', text: 'اطلب *123# مجانا', finds: ['*123#'] },
  { name: 'ISBN', text: 'ردمك 978-3-16-148410-0 للكتاب', finds: ['978-3-16-148410-0'] },
  { name: 'card number', text: 'البطاقة 4000 1234 5678 9010 موقوفة', finds: ['4000 1234 5678 9010'] },
  { name: 'a figure behind it', text: 'على 0537 123456 24 ساعة', finds: ['0537 123456'] },
  { name: 'two of them', text: 'على 050-123-4567 أو 050-765-4321', finds: ['050-123-4567', '050-765-4321'] },
  { name: 'Persian', text: { text: 'تلفن ۰۲۱ ۱۲۳۴ ۵۶۷۸ است', locale: 'fa' }, finds: ['۰۲۱ ۱۲۳۴ ۵۶۷۸'] },
  { name: 'Persian, any number', text: { text: 'قانون شماره ۱۲۳ ۴۵۶ است', locale: 'fa' }, finds: [] },
  { name: 'Hebrew', text: { text: 'טלפון +972 3 123 4567 פתוח', locale: 'he' }, finds: ['+972 3 123 4567'] },
  { name: 'isolated', text: 'اتصل على \u2066+971 50 123 4567\u2069 الآن', finds: [] },
  { name: 'no-break spaces', text: 'الرقم 050\u00a0123\u00a04567 متاح', finds: [] },
  { name: 'behind a Latin word', text: 'على WhatsApp +971 50 123 4567 الآن', finds: [] },
  { name: 'one group', text: 'هاتف 0537123456 متاح', finds: [] },
  { name: 'two numbers side by side', text: 'بين 24 و27 أو 15 2025', finds: [] },
  { name: 'year and number', text: 'في عام 2025 300 ألف', finds: [] },
  { name: 'range of years behind a telephone', text: 'مبيعات الهاتف 2024-2025 ارتفعت', finds: [] },
  { name: 'date', text: 'في 01-02-2025 و2025-11-24 بمراكش', finds: [] },
  { name: 'date behind a word for telephone', text: 'الاتصال 24-11-2025 صباحا', finds: [] },
  { name: 'years in a row', text: 'مواسم 2019-2020-2021 الثلاثة', finds: [] },
  { name: 'sum with plus', text: 'زاد +12 500 000 درهم', finds: [] },
  { name: 'numbers of a draw', text: 'الأرقام 05 12 23 34 41 فازت', finds: [] },
  { name: 'line-up', text: 'خطة 4-3-3 ثم 4-2-3-1 أمس', finds: [] },
  { name: 'number of a law', text: 'المرسوم 2-18-856 والظهير 1-16-52 أمس', finds: [] },
  { name: 'score', text: 'فاز 3-2 ثم 1-0 أمس', finds: [] },
  { name: 'in a web address', text: 'على https://wa.me/+971-50-123-4567 الآن', finds: [] },
  { name: 'in an English story', text: { text: 'Call +971 50 123 4567 now', locale: 'en' }, finds: [] },
]);

test('the message shows what was typed beside what readers see', () => {
  const [finding] = findingsOf('phone-number-order', 'اتصل على +971 50 123 4567 الآن');
  expect(finding?.severity).toBe('error');
  expect(finding && explain(finding, 'en').what).toBe(
    'The number is typed +971 50 123 4567, but readers see 4567 123 50 971+.',
  );
});

test.each([
  ['0-9 are isolated', 'على +971 50 123 4567 الآن', 'على \u2066+971 50 123 4567\u2069 الآن'],
  ['Arabic-Indic digits take no-break spaces', 'هاتف ٠٥٠ ١٢٣ ٤٥٦٧ متاح', 'هاتف ٠٥٠\u00a0١٢٣\u00a0٤٥٦٧ متاح'],
  ['with a plus, an isolate too', 'على +٩٧١ ٥٠ ١٢٣ ٤٥٦٧ متاح', 'على \u2066+٩٧١\u00a0٥٠\u00a0١٢٣\u00a0٤٥٦٧\u2069 متاح'],
  ['with hyphens, other digits', 'هاتف ٠٥٠-١٢٣-٤٥٦٧ متاح', 'هاتف \u2066050-123-4567\u2069 متاح'],
])('%s', (_, text, expected) => {
  expect(fixed('phone-number-order', text)).toBe(expected);
});
