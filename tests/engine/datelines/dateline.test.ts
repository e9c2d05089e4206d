import { checkText, DEFAULT_SETTINGS } from '../../../src/plugins/copy-desk/engine/src';
import { findDateline } from '../../../src/plugins/copy-desk/engine/src/analysis/dateline';
import { languageOf } from '../../../src/plugins/copy-desk/engine/src/language';
import { parsePlainText } from '../../../src/plugins/copy-desk/engine/src/parse/plain-text';
import type { Settings } from '../../../src/plugins/copy-desk/engine/src';

const STORY = 'أعلنت بلدية المدينة افتتاح مكتبة عامة جديدة تضم آلاف الكتب في مختلف العلوم.';

const datelineOf = (text: string, settings: Settings = DEFAULT_SETTINGS, locale = 'ar') =>
  checkText(text, { locale, settings }).analysis.dateline;

/** Fields as one line: places, country, source, byline, date. */
const summary = (text: string, settings?: Settings, locale?: string): string => {
  const found = datelineOf(text, settings, locale);
  if (!found) return 'none';
  const { places, country, source, byline, date } = found;
  return [places.join('+'), country, source, byline, date].map((field) => field ?? '').join('|');
};

describe('a dateline before the sentence', () => {
  test.each([
    ['إيلاف من الرباط:', 'الرباط||إيلاف||'],
    ['دبي، الإمارات العربية المتحدة (CNN)--', 'دبي|الإمارات العربية المتحدة|CNN||'],
    ['القدس (CNN)—', 'القدس||CNN||'],
    ['(CNN)--', '||CNN||'],
    ['مانيلا، 3 ديسمبر (رويترز) -', 'مانيلا||رويترز||'],
    ['مانيلا 3 ديسمبر كانون الأول (رويترز) -', 'مانيلا||رويترز||'],
    ['9 يونيو (رويترز) -', '||رويترز||'],
    ['من سامي الفاسي - دبي (رويترز) -', 'دبي||رويترز|سامي الفاسي|'],
    ['باريس (أ ف ب) -', 'باريس||أ ف ب||'],
    ['باريس (ا.ف.ب) -', 'باريس||ا.ف.ب||'],
    ['بيروت (لبنان) (أ ف ب) -', 'بيروت|لبنان|أ ف ب||'],
    ['دبي في 21 أكتوبر/ وام /', 'دبي||وام||'],
    ['الدوحة في 24 نوفمبر /قنا/', 'الدوحة||قنا||'],
    ['الكويت - 24 - 11 (كونا) --', 'الكويت||كونا||'],
    ['عمان 24 تشرين الثاني (بترا)-', 'عمان||بترا||'],
    ['عمان 24 تشرين الثاني (بترا) من محمد القضاة-', 'عمان||بترا|محمد القضاة|'],
    ['الرباط/ 24 نونبر 2025/ ومع/', 'الرباط||ومع||2025-11-24'],
    ['تونس 24 نوفمبر 2025 (وات) –', 'تونس||وات||2025-11-24'],
    ['بكين أول سبتمبر 2008 (شينخوا)', 'بكين||شينخوا||2008-09-01'],
    ['جنيف 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس', 'جنيف||واس||2015-08-10'],
    ['[08/ديسمبر/2009] صنعاء ـ سبأنت:', 'صنعاء||سبأنت||2009-12-08'],
    ['عبدالله الفاسي- سبق- الرياض:', 'الرياض||سبق|عبدالله الفاسي|'],
    ['رويترز- واشنطن (الولايات المتحدة):', 'واشنطن|الولايات المتحدة|رويترز||'],
    ['لندن: «الشرق الأوسط»:', 'لندن||الشرق الأوسط||'],
    ['لندن - «القدس العربي»:', 'لندن||القدس العربي||'],
    ['صنعاء (الوطن):', 'صنعاء||الوطن||'],
    ['عدن (سماء):', 'عدن||سماء||'],
    ['الكويت- أنور الفاسي:', 'الكويت|||أنور الفاسي|'],
    ['طهران-ارنا –', 'طهران||ارنا||'],
    ['الجزائر -', 'الجزائر||||'],
    ['أحمد الفاسي- سماء- جدة:', 'جدة||سماء|أحمد الفاسي|'],
    ['سبق- تلعة:', 'تلعة||سبق||'],
    ['سبق- متابعة:', '||سبق||'],
    ['أحمد الفاسي- سبق:', '||سبق|أحمد الفاسي|'],
  ])('%s', (dateline, fields) => {
    expect(summary(`${dateline} ${STORY}`)).toBe(fields);
    expect(datelineOf(`${dateline} ${STORY}`)?.text).toBe(dateline);
  });
});

describe('a dateline in a line of its own', () => {
  test.each([
    ['لندن: «الشرق الأوسط»', 'لندن||الشرق الأوسط||'],
    ['أبوظبي - سكاي نيوز عربية', 'أبوظبي||سكاي نيوز عربية||'],
    ['دبي - العربية.نت', 'دبي||العربية.نت||'],
    ['واس ـ جدة', 'جدة||واس||'],
    ['وكالات - الرياض', 'الرياض||وكالات||'],
    ['صحيفة النورس – متابعات :', '||صحيفة النورس||'],
    ['أحمد الفاسي – الرياض', 'الرياض|||أحمد الفاسي|'],
    ['أحمد الفاسي من الرياض', 'الرياض|||أحمد الفاسي|'],
    ['أحمد الفاسي (الرياض)', 'الرياض|||أحمد الفاسي|'],
    ['«النورس» من الرياض', 'الرياض||النورس||'],
    ['بيروت: سلمى الفاسي، أحمد الخوري', 'بيروت|||سلمى الفاسي، أحمد الخوري|'],
    ['بغداد - اربيل - الجزيرة - نصير الفاسي:', 'بغداد+اربيل||الجزيرة|نصير الفاسي|'],
    ['دبي - الرياض', 'دبي||الرياض||'],
    ['لندن - السماوية', 'لندن||السماوية||'],
    ['لندن - سماء - أحمد الفاسي:', 'لندن||سماء|أحمد الفاسي|'],
    ['رام الله: كفاح زبون', 'رام الله|||كفاح زبون|'],
    ['صنعاء: أحمد الفاسي الرياض: فهد الخوري', 'صنعاء+الرياض|||أحمد الفاسي|'],
    ['NAWRAS.INFO – حكيمة أحاجو', '||NAWRAS.INFO|حكيمة أحاجو|'],
    ['أحمد الفاسي (تلعة)', 'تلعة|||أحمد الفاسي|'],
    ['أحمد الفاسي (جدة) nawras_online@', 'جدة|||أحمد الفاسي|'],
    ['كتب - أحمد الفاسي', '|||أحمد الفاسي|'],
    ['عواصم - وكالات', 'عواصم||وكالات||'],
    ['الجزيرة - الرياض:', 'الرياض||الجزيرة||'],
    ['أنقرة / محمد الفاسي / الأناضول', 'أنقرة||الأناضول|محمد الفاسي|'],
    ['NAWRAS.INFO- مكتب الرباط - خاص', 'الرباط||NAWRAS.INFO||'],
    ['الطائــف 3 شعبان 1436 هـ الموافق 21 مايو 2015 م واس', 'الطائــف||واس||2015-05-21'],
  ])('%s', (dateline, fields) => {
    expect(summary(`${dateline}\n\n${STORY}`)).toBe(fields);
    expect(datelineOf(`${dateline}\n\n${STORY}`)?.text).toBe(dateline);
  });
});

describe('no dateline', () => {
  test.each([
    'باريس سان جيرمان - ريال مدريد: مباراة منتظرة',
    'القاهرة وبغداد تتفقان على خط جوي جديد',
    'قال مصدر من الرباط: نحن هنا',
    'مصدر أمني من بغداد: لا صحة للأنباء',
    'الرياض: لن نسمح بذلك',
    'واشنطن - طهران: مفاوضات شاقة',
    'الجزيرة: قطر ترفض',
    'الأهلي - الزمالك: قمة القاهرة',
    'مدير المستشفى (الرياض): الوضع مستقر',
    'القدس (المحتلة) تشهد مواجهات',
    'تونس 2 - الجزائر 1',
    'وفد من الرياض',
    'ميدان التحرير - القاهرة',
    'رؤية جديدة - الرياض',
    'بيروت: جدل سياسي حاد',
    'ليفربول - روما: 5-2',
    'برشلونة - خيتافي',
    'كتب أحمد الفاسي: لا أعرف شيئا عن هذا',
    'الرياض',
    'خاص',
  ])('%s', (line) => {
    expect(summary(`${line}\n\n${STORY}`)).toBe('none');
    expect(summary(`${line} ${STORY}`)).toBe('none');
  });
});

test('a date before the story is no part of the dateline', () => {
  const found = datelineOf(` date 2025-11-24 إيلاف من الرباط: ${STORY}`);
  expect(found).toMatchObject({ start: 17, end: 33, text: 'إيلاف من الرباط:', date: null });
});

test('a dateline may be set in several lines', () => {
  const text = `NAWRAS.INFO\n\nالرباط\n\nخاص\n\nسلمى الفاسي\n\n${STORY}`;
  const found = datelineOf(text);
  expect(summary(text)).toBe('الرباط||NAWRAS.INFO|سلمى الفاسي|');
  expect(text.slice(found?.start, found?.end)).toBe(found?.text);
  expect(found?.lines.map((line) => line.text)).toEqual(['NAWRAS.INFO', 'الرباط', 'خاص', 'سلمى الفاسي']);
});

test('a line break ends a dateline as well as a paragraph does', () => {
  const found = datelineOf(`الرياض: واس\n${STORY}`);
  expect(found).toMatchObject({ text: 'الرياض: واس', source: 'واس', places: ['الرياض'] });
});

test('a house adds its own outlets', () => {
  const settings = { ...DEFAULT_SETTINGS, outlets: ['النورس'] };
  const text = `النورس من الرباط: ${STORY}`;
  expect(summary(text)).toBe('none');
  expect(summary(text, settings)).toBe('الرباط||النورس||');
});

test('a date in the dateline is the date of the story', () => {
  const { dates } = checkText(`تونس 24 نوفمبر 2025 (وات) – وصل الوفد أمس إلى المدينة.`, { locale: 'ar' }).analysis;
  expect(dates.map(({ date }) => date)).toEqual(['2025-11-24', '2025-11-23']);
});

test('a long opening is read no further than a dateline goes', () => {
  const story = parsePlainText('الرياض - '.repeat(20_000), { locale: 'ar' });
  const start = performance.now();
  findDateline(story, languageOf('ar'), DEFAULT_SETTINGS);
  expect(performance.now() - start).toBeLessThan(200);
});
