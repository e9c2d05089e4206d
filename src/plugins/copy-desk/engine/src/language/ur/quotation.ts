import { BARE_QUOTATION, phraseSet, reportingForms, unionOf, wordSet } from '../quotation-lists';
import type { QuotationWords } from '../quotation-words';

const PREPOSITIONS = wordSet('میں سے کو پر تک کے کی کا نے ساتھ لیے بعد پہلے دوران خلاف بغیر طرف پاس بارے');
const PARTICLES = wordSet(`
  کہ اور یا لیکن مگر اگر تو بھی ہی یہ وہ اس ان جو جس جن کیا کیوں کیسے کہاں کب ہے ہیں تھا تھے تھی ہو ہوا ہوئی ہوئے گا گے گی نہیں نہ ایک دو تین پہلا کئی تمام ہر
  میں ہم آپ تم وہاں یہاں اب جب تب
`);
const TIMES = wordSet('ہفتہ اتوار پیر منگل بدھ جمعرات جمعہ آج کل پرسوں صبح شام رات دن مہینہ سال');
const ORGANIZATIONS = wordSet(
  'وزارت کمپنی ادارہ ادارے کونسل کمیٹی کمیشن ایجنسی یونین جماعت پارٹی حکومت پارلیمان پولیس عدالت بینک یونیورسٹی کلب ٹیم فیڈریشن تنظیم گروپ محکمہ دفتر سفارت فوج فاؤنڈیشن عجائب ہسپتال اسکول بورڈ اخبار اسمبلی',
);
const DOCUMENTS = wordSet('بیان رپورٹ دستاویز خط مطالعہ قانون متن مضمون اعلامیہ پیغام');
const TITLES = wordSet(`
  نگران بانی سیکرٹری وزیر وزیراعظم صدر ڈائریکٹر سیکریٹری سیکرٹری ترجمان چیئرمین میئر گورنر سفیر پروفیسر سربراہ کوچ کپتان کھلاڑی مصنف مصنفہ شاعر اداکار اداکارہ گلوکار فنکار انجینیئر محقق
  تجزیہ کار ماہر وکیل جج جنرل کرنل افسر رہنما رکن نائب منتظم منتظمہ استاد معلمہ کسان ماہی\u200Cگیر لائبریرین
`);
const ANONYMOUS = wordSet('ذرائع ذریعے اہلکار عینی شاہدین شاہد مکین رہائشی ماہرین مظاہرین صارفین بعض ایک');

/** Everything the desk knows of Urdu quotations: «نے» behind the speaker, the verb at the end, «کہ» before what is said. */
export const quotation: QuotationWords = {
  ...BARE_QUOTATION,
  order: 'subject-first',
  nameBehindTitle: true,
  reporting: reportingForms(`
    کہنا|A|کہا کہتے کہتی|
    بتانا|A|بتایا|
    لکھنا|B|لکھا|
    پوچھنا|B|پوچھا|
  `),
  verbPhrases: phraseSet(
    'کا کہنا ہے · کا کہنا تھا · نے کہا · نے بتایا · نے مزید کہا · مزید کہا · نے اعلان کیا · نے دعویٰ کیا · نے خبردار کیا · نے زور دیا · نے واضح کیا · نے لکھا · نے جواب دیا · نے پوچھا · نے مطالبہ کیا · نے تردید کی · نے تصدیق کی · نے اعتراف کیا · اعلان کیا · دعویٰ کیا · خبردار کیا · واضح کیا · زور دیا',
  ),
  loaded: new Set(['نے دعویٰ کیا', 'دعویٰ کیا', 'نے اعتراف کیا']),
  continuing: new Set(['نے مزید کہا', 'مزید کہا']),
  complementisers: wordSet('کہ'),
  sentenceWords: wordSet('ہے ہیں تھا تھے تھی گا گے گی ہوں ہم میں آپ اگر نہیں کیوں جب'),
  functionWords: unionOf(PREPOSITIONS, PARTICLES, TIMES),
  prepositions: PREPOSITIONS,
  relatives: wordSet('جو جس جن جنہوں'),
  times: TIMES,
  pronouns: wordSet('وہ یہ انہوں اس ان میں ہم آپ'),
  pronounGender: new Map([
    ['انہوں', null],
    ['ان', null],
    ['اس', null],
  ]),
  auxiliaries: wordSet('نے بھی پھر مزید'),
  titles: TITLES,
  honorifics: wordSet('مولانا ڈاکٹر سردار چوہدری جناب محترمہ جنرل پروفیسر'),
  organizations: ORGANIZATIONS,
  documents: DOCUMENTS,
  anonymous: ANONYMOUS,
  commonNouns: unionOf(
    ORGANIZATIONS,
    DOCUMENTS,
    wordSet('لوگ شہر ملک انٹرویو کانفرنس صحافیوں گفتگو تقریب خطاب کتب خانہ خانے گھر'),
  ),
  namingNouns: wordSet(
    'اخبار رسالہ فلم کتاب ناول گیت جہاز پروگرام ڈراما نعرہ لفظ اصطلاح آپریشن نمائش میلہ منصوبہ عنوان نام',
  ),
  labelNouns: wordSet('نعرہ عنوان نام'),
  namingPhrases: phraseSet('کے عنوان سے · کے نام سے · نامی'),
  nameParticles: wordSet('بن ابن ابو آل'),
  openers: wordSet('لیکن اور تاہم پھر'),
  topicShifts: phraseSet('دوسری جانب · دوسری طرف'),
  sourcesBehind: phraseSet('کے مطابق · کے بقول · کے حوالے سے'),
};
