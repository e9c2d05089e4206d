import { quotesIn } from './quotes';

describe('marks hold what somebody says', () => {
  test.each([
    ['behind a colon', 'قال سامي الحداد: "الطريق مفتوح".'],
    ['behind that', 'قال سامي الحداد إن "الطريق مفتوح منذ أمس".'],
    ['behind the verb alone', 'وقال سامي الحداد "نحن مستعدون".'],
    ['one word of a judgement', 'وصف الوزير كمال نصري القرار بأنه "خاطئ".'],
    ['a charge', 'اتهمت وزيرة العدل ليلى شريف الشركة بـ"خرق القانون".'],
    ['a part of a reported sentence', 'أكد سامي الحداد أن الاتفاق تم "في ظروف غير عادية".'],
    ['what is said of a definite noun', 'وقال سامي الحداد إن القرار "ظالم".'],
    ['what is said of somebody’s own', 'وقال المحامي سامي الحداد إن موكله "بريء".'],
    ['a judgement of two words', 'ورأت صحيفة المرفأ أن الخطوة "فكرة متأخرة".'],
    ['a judgement with an adverb', 'وقال سامي الحداد إن نتائج العمل "مشجعة للغاية".'],
    ['a sentence behind a noun that may bear a name', 'وقال سامي الحداد إن المدينة «لم تعد كما كانت».'],
    [
      'behind a second that, far from the verb',
      'أعلنت وزارة الزراعة الأحد أنها ستوقف دعم المشروع بسبب كلفته العالية التي لم تعد الميزانية تحتملها، إضافة إلى أن الجمعية "فشلت في جمع المحصول".',
    ],
    ['a paragraph of its own', 'أغلق الطريق أمس.\n\n"الطريق لم يعد آمنا للأطفال".'],
    ['words of a document', 'وجاء في بيان الجمعية أن "الحوار هو الحل الوحيد".'],
    ['before according to', '"لا شيء تغير في هذه المدينة"، بحسب سامي الحداد.'],
  ])('%s', (_, text) => {
    expect(quotesIn(text).map(({ speech }) => speech)).toEqual([true]);
  });
});

describe('marks hold a name, a title or a term', () => {
  test.each([
    ['a newspaper', 'قال سامي الحداد لصحيفة "صوت الميناء" إن الطريق مفتوح.'],
    ['a book', 'صدرت أمس رواية "أيام الميناء" في طبعة ثانية.'],
    ['a slogan', 'افتتح المهرجان تحت شعار "الماء حياة لنا جميعا".'],
    ['a company behind a preposition', 'وقعت البلدية عقدا مع شركة "نور الغد" للإنارة.'],
    ['the name of the speaker', 'وأضاف "الحداد" أن الطريق مفتوح.'],
    ['what a motto is', 'وشعار المهرجان هذا العام هو "الماء حياة لنا جميعا".'],
    ['a term in speech without marks', 'وقال سامي الحداد: نشكر كل من دعم مهرجان المدينة "أيامنا فرح" هذا العام.'],
    [
      'the name of a project in what is reported',
      'وقال سامي الحداد إن العمل جار ضمن "مشروع الميناء الكبير لسكان الساحل".',
    ],
    ['a name behind a style', 'وأضافت ليلى شريف أن المخرج اختار الفنانة "هدى خليل" للدور.'],
    ['a film behind an adjective', 'وأضافت ليلى شريف أن فيلمها الجديد "حظر تجول" يعرض غدا.'],
    ['a term', 'تدخل المدينة مرحلة "الاكتفاء" في الصيف.'],
    ['foreign letters', 'قال سامي الحداد إن نظام "Smart City" جاهز.'],
  ])('%s', (_, text) => {
    expect(quotesIn(text).map(({ speech }) => speech)).toEqual([false]);
  });
});
