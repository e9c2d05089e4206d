import { check, parsePlainText } from '../../../src/plugins/copy-desk/engine/src';

const RULES: ReadonlySet<string> = new Set([
  'dateline-date-mismatch',
  'dateline-future',
  'event-date-mismatch',
  'hijri-mismatch',
  'impossible-date',
  'month-names-mismatch',
  'weekday-mismatch',
]);

/** Checked on Monday, 24 November 2025. */
const found = (locale: string, text: string): readonly string[] =>
  check(parsePlainText(text, { locale, date: '2025-11-24' }), { today: '2025-11-24' })
    .findings.map(({ rule }) => rule)
    .filter((rule) => RULES.has(rule));

/** One fault in each second sentence, as desks make them; the first is its clean twin. */
test.each([
  [
    'weekday-mismatch',
    'ar',
    'تنطلق الدورة يوم الأربعاء 26 نوفمبر 2025 في فاس.',
    'تنطلق الدورة يوم الخميس 26 نوفمبر 2025 في فاس.',
  ],
  [
    'weekday-mismatch',
    'ar',
    'تنطلق الدورة يوم الأربعاء، 26 نوفمبر 2025، في فاس.',
    'تنطلق الدورة يوم الجمعة، 26 نوفمبر 2025، في فاس.',
  ],
  [
    'weekday-mismatch',
    'ar',
    'تنطلق الدورة يوم الأربعاء الموافق 26 نوفمبر 2025.',
    'تنطلق الدورة يوم الثلاثاء الموافق 26 نوفمبر 2025.',
  ],
  ['weekday-mismatch', 'ar', 'تنطلق الدورة الأربعاء (26 نوفمبر).', 'تنطلق الدورة الثلاثاء (26 نوفمبر).'],
  ['weekday-mismatch', 'ar', 'تنطلق الدورة الأربعاء 26-11-2025.', 'تنطلق الدورة الأحد 26-11-2025.'],
  ['weekday-mismatch', 'ar', 'تنطلق الدورة الأربعاء ٢٦ نوفمبر ٢٠٢٥.', 'تنطلق الدورة السبت ٢٦ نوفمبر ٢٠٢٥.'],
  ['weekday-mismatch', 'ar', 'تنطلق الدورة الأربعاء 26 من نوفمبر الجاري.', 'تنطلق الدورة الأحد 26 من نوفمبر الجاري.'],
  ['weekday-mismatch', 'ar', 'تنطلق الدورة الأربعاء 26 نونبر 2025.', 'تنطلق الدورة الاثنين 26 نونبر 2025.'],
  [
    'weekday-mismatch',
    'ar',
    'تنطلق الدورة يوم الأربعاء السادس والعشرين من نوفمبر 2025.',
    'تنطلق الدورة يوم الخميس السادس والعشرين من نوفمبر 2025.',
  ],
  ['weekday-mismatch', 'ar', 'وصل مساء أمس الأحد 23 نوفمبر.', 'وصل مساء أمس السبت 23 نوفمبر.'],
  ['weekday-mismatch', 'ar', 'وصل اليوم الاثنين 24 نوفمبر 2025.', 'وصل اليوم الثلاثاء 24 نوفمبر 2025.'],
  [
    'weekday-mismatch',
    'ar',
    'تستمر من الاثنين 24 إلى الخميس 27 نوفمبر 2025.',
    'تستمر من الاثنين 24 إلى الجمعة 27 نوفمبر 2025.',
  ],
  [
    'weekday-mismatch',
    'ar',
    'تستمر بين الاثنين 24 والخميس 27 نوفمبر 2025.',
    'تستمر بين الأحد 24 والخميس 27 نوفمبر 2025.',
  ],
  ['weekday-mismatch', 'ar', 'يفتتح الأربعاء 3 كانون الأول/ديسمبر 2025.', 'يفتتح الخميس 3 كانون الأول/ديسمبر 2025.'],
  [
    'weekday-mismatch',
    'ar',
    'يفتتح الأربعاء 3 ديسمبر (كانون الأول) 2025.',
    'يفتتح الاثنين 3 ديسمبر (كانون الأول) 2025.',
  ],
  ['weekday-mismatch', 'ar', 'صباح الأربعاء الثالث من ديسمبر المقبل.', 'صباح السبت الثالث من ديسمبر المقبل.'],
  ['weekday-mismatch', 'ar', 'في 26 نوفمبر 2025 (الأربعاء).', 'في 26 نوفمبر 2025 (الخميس).'],
  ['weekday-mismatch', 'ar', 'في 26 نوفمبر 2025، الأربعاء.', 'في 26 نوفمبر 2025، الخميس.'],
  ['weekday-mismatch', 'ar', 'عقد الاجتماع في 26 نوفمبر، يوم الأربعاء.', 'عقد الاجتماع في 26 نوفمبر، يوم الخميس.'],
  ['weekday-mismatch', 'en', 'It opens Wednesday, November 26, 2025.', 'It opens Thursday, November 26, 2025.'],
  ['weekday-mismatch', 'en', 'It opens on Wednesday (Nov. 26, 2025).', 'It opens on Friday (Nov. 26, 2025).'],
  ['weekday-mismatch', 'en', 'It opens on Wednesday 26 November 2025.', 'It opens on Tuesday 26 November 2025.'],
  [
    'weekday-mismatch',
    'en',
    'It opens Wednesday the 26th of November 2025.',
    'It opens Monday the 26th of November 2025.',
  ],
  [
    'weekday-mismatch',
    'en',
    'It runs Monday, Nov. 24, to Thursday, Nov. 27, 2025.',
    'It runs Monday, Nov. 24, to Friday, Nov. 27, 2025.',
  ],
  ['weekday-mismatch', 'fr', 'Il ouvre mercredi 26 novembre 2025.', 'Il ouvre jeudi 26 novembre 2025.'],
  ['weekday-mismatch', 'fr', 'Il ouvre le mercredi 26 novembre.', 'Il ouvre le vendredi 26 novembre.'],
  ['weekday-mismatch', 'fr', 'Il ouvre ce mercredi 26 novembre 2025.', 'Il ouvre ce mardi 26 novembre 2025.'],
  [
    'weekday-mismatch',
    'fr',
    'Ouvert du lundi 24 au jeudi 27 novembre 2025.',
    'Ouvert du mardi 24 au jeudi 27 novembre 2025.',
  ],
  ['weekday-mismatch', 'fa', 'چهارشنبه ۵ آذر ۱۴۰۴ گشایش می\u200Cیابد.', 'پنجشنبه ۵ آذر ۱۴۰۴ گشایش می\u200Cیابد.'],
  ['weekday-mismatch', 'fa', 'روز چهارشنبه (۵ آذر) گشایش می\u200Cیابد.', 'روز جمعه (۵ آذر) گشایش می\u200Cیابد.'],
  ['weekday-mismatch', 'he', 'הכנס ייפתח ביום רביעי, 26 בנובמבר 2025.', 'הכנס ייפתח ביום חמישי, 26 בנובמבר 2025.'],
  ['weekday-mismatch', 'he', 'הכנס ייפתח ביום רביעי (26 בנובמבר 2025).', 'הכנס ייפתח ביום שני (26 בנובמבר 2025).'],
  ['weekday-mismatch', 'ur', 'بدھ 26 نومبر 2025 کو کھلے گا۔', 'جمعرات 26 نومبر 2025 کو کھلے گا۔'],
  ['weekday-mismatch', 'ur', 'پیر 24 نومبر 2025 کو کھلا۔', 'پیر 25 نومبر 2025 کو کھلا۔'],
  ['month-names-mismatch', 'ar', 'في 5 أيلول (سبتمبر) 2025.', 'في 5 أيلول (أكتوبر) 2025.'],
  ['month-names-mismatch', 'ar', 'في 5 سبتمبر/أيلول 2025.', 'في 5 سبتمبر/تشرين الأول 2025.'],
  ['month-names-mismatch', 'ar', 'في 5 سبتمبر أيلول 2025 (رويترز)', 'في 5 سبتمبر حزيران 2025 (رويترز)'],
  ['month-names-mismatch', 'ar', 'في يونيو/ حزيران الماضي.', 'في يونيو/ تموز الماضي.'],
  ['month-names-mismatch', 'ar', 'في 5 غشت/آب 2025.', 'في 5 غشت/تموز 2025.'],
  ['month-names-mismatch', 'ar', 'في 5 جويلية (تموز) 2025.', 'في 5 جويلية (آب) 2025.'],
  ['month-names-mismatch', 'ar', 'منذ كانون الثاني/يناير 2024.', 'منذ كانون الأول/يناير 2024.'],
  ['month-names-mismatch', 'ar', 'في شهر آذار/مارس.', 'في شهر آذار/أبريل.'],
  ['month-names-mismatch', 'ar', 'في 28 نونبر الجاري.', 'في 28 دجنبر الجاري.'],
  ['month-names-mismatch', 'ar', 'في نهاية نوفمبر الحالي.', 'في نهاية يناير الحالي.'],
  ['hijri-mismatch', 'ar', 'في 3/6/1447هـ الموافق 24/11/2025م.', 'في 13/6/1447هـ الموافق 24/11/2025م.'],
  ['hijri-mismatch', 'ar', 'في 24/11/2025م الموافق 3/6/1447هـ.', 'في 24/11/2025م الموافق 9/6/1447هـ.'],
  [
    'hijri-mismatch',
    'ar',
    'الاثنين 3 جمادى الآخرة 1447 هـ الموافق 24 نوفمبر 2025 م.',
    'الاثنين 3 رجب 1447 هـ الموافق 24 نوفمبر 2025 م.',
  ],
  [
    'hijri-mismatch',
    'ar',
    'جدة 03 جمادى الآخرة 1447 هـ الموافق 24 نوفمبر 2025 م واس أعلنت البلدية.',
    'جدة 08 جمادى الآخرة 1447 هـ الموافق 24 نوفمبر 2025 م واس أعلنت البلدية.',
  ],
  [
    'hijri-mismatch',
    'ar',
    'يوم الاثنين 3 جمادى الثانية 1447هـ، الموافق 24 نوفمبر 2025م.',
    'يوم الاثنين 13 جمادى الثانية 1447هـ، الموافق 24 نوفمبر 2025م.',
  ],
  [
    'hijri-mismatch',
    'ar',
    'في الثالث من جمادى الآخرة 1447 الموافق 24 نوفمبر 2025.',
    'في التاسع من جمادى الآخرة 1447 الموافق 24 نوفمبر 2025.',
  ],
  ['hijri-mismatch', 'ar', '(3 جمادى الآخرة 1447هـ - 24 نوفمبر 2025م)', '(23 جمادى الآخرة 1447هـ - 24 نوفمبر 2025م)'],
  ['hijri-mismatch', 'ar', '3 جمادى الآخرة 1447هـ (24 نوفمبر 2025م)', '3 جمادى الآخرة 1446هـ (24 نوفمبر 2025م)'],
  ['hijri-mismatch', 'ar', 'أول رمضان 1447 هـ الموافق 18 فبراير 2026.', 'أول رمضان 1447 هـ الموافق 28 فبراير 2026.'],
  ['impossible-date', 'ar', 'في 30 أبريل 2026.', 'في 31 أبريل 2026.'],
  ['impossible-date', 'ar', 'في 28 شباط/فبراير 2026.', 'في 29 شباط/فبراير 2026.'],
  ['impossible-date', 'ar', 'في الثلاثين من يونيو 2026.', 'في الحادي والثلاثين من يونيو 2026.'],
  ['impossible-date', 'ar', 'من 24 إلى 30 نوفمبر 2025.', 'من 24 إلى 31 نوفمبر 2025.'],
  ['impossible-date', 'ar', 'الأحد 30 نوفمبر 2025.', 'الأحد 31 نوفمبر 2025.'],
  ['impossible-date', 'ar', '٣٠ نوفمبر ٢٠٢٥', '٣١ نوفمبر ٢٠٢٥'],
  ['impossible-date', 'ar', 'ما بين 27 و30 نونبر الجاري', 'ما بين 27 و31 نونبر الجاري'],
  ['impossible-date', 'ar', 'في 30-11-2025 مساء', 'في 31-11-2025 مساء'],
  ['impossible-date', 'en', 'on 30 November 2025', 'on 31 November 2025'],
  ['impossible-date', 'en', 'from Nov. 24 to Nov. 30, 2025', 'from Nov. 24 to Nov. 31, 2025'],
  ['impossible-date', 'fr', 'du 24 au 30 novembre 2025', 'du 24 au 31 novembre 2025'],
  ['impossible-date', 'fa', '۳۰ آبان ۱۴۰۴', '۳۱ آبان ۱۴۰۴'],
  ['impossible-date', 'he', '30 בנובמבר 2025', '31 בנובמבר 2025'],
  ['impossible-date', 'ur', '30 نومبر 2025 کو', '31 نومبر 2025 کو'],
  ['dateline-future', 'ar', 'الرباط/ 24 نونبر 2025/ ومع/ أعلنت البلدية.', 'الرباط/ 26 نونبر 2025/ ومع/ أعلنت البلدية.'],
  ['dateline-future', 'ar', 'تونس 24 نوفمبر 2025 (وات) - أعلنت البلدية.', 'تونس 24 نوفمبر 2026 (وات) - أعلنت البلدية.'],
  [
    'dateline-future',
    'ar',
    'بكين 24 نوفمبر 2025 (شينخوا) أعلنت البلدية.',
    'بكين 24 ديسمبر 2025 (شينخوا) أعلنت البلدية.',
  ],
  [
    'dateline-future',
    'en',
    'RABAT, Nov 24, 2025 (Reuters) - The town council said so.',
    'RABAT, Nov 28, 2025 (Reuters) - The town council said so.',
  ],
  [
    'dateline-future',
    'fr',
    'Rabat, 24 novembre 2025 (AFP) - La mairie a parlé.',
    'Rabat, 29 novembre 2025 (AFP) - La mairie a parlé.',
  ],
  ['dateline-future', 'ar', 'دبي في 24 نوفمبر/ وام / أعلنت البلدية.', 'دبي في 27 نوفمبر/ وام / أعلنت البلدية.'],
])('%s, %s: %s', (rule, locale, clean, faulty) => {
  expect(found(locale, clean)).toEqual([]);
  expect(found(locale, faulty)).toContain(rule);
});

test.each([
  ['ar', 'يصل الوفد في 26 نوفمبر، قال الخميس المتحدث.'],
  ['en', 'He leaves on Nov. 26, the mayor said Thursday.'],
])('%s: a weekday of another clause is not the date’s: %s', (locale, text) => {
  expect(found(locale, text)).toEqual([]);
});
