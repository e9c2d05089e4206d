import { BARE_QUOTATION, phraseSet, reportingForms, unionOf, wordSet } from '../quotation-lists';
import type { QuotationWords } from '../quotation-words';

const PREPOSITIONS = wordSet(
  'در به از با برای تا بر درباره علیه طی پس پیش بین میان نزد روی زیر بدون جز مگر هنگام حین ضمن',
);
const PARTICLES = wordSet(`
  که و یا اما ولی اگر چون زیرا تا را هم نیز این آن همین همان هر هیچ چند یک دو سه اول دوم هنوز فقط تنها همچنین است بود شد شود باشد هست نیست خواهد باید می نمی
  ما من شما آنها ایشان او وی خود چه چرا کجا کی چگونه
`);
const TIMES = wordSet(
  'شنبه یکشنبه دوشنبه سه\u200Cشنبه چهارشنبه پنجشنبه پنج\u200Cشنبه جمعه امروز دیروز فردا روز هفته ماه سال صبح عصر شب دیشب امسال',
);
const ORGANIZATIONS = wordSet(
  'وزارت شرکت سازمان شورا کمیته انجمن خبرگزاری اتحادیه حزب دولت مجلس پلیس دادگاه بانک دانشگاه باشگاه تیم فدراسیون مؤسسه موسسه گروه اداره دفتر سفارت ارتش بنیاد موزه بیمارستان مدرسه شهرداری استانداری روزنامه شبکه دادستانی نهاد مرکز',
);
const DOCUMENTS = wordSet('بیانیه گزارش سند نامه مطالعه قانون متن مقاله اطلاعیه پیام');
const TITLES = wordSet(`
  رئیس رییس وزیر مدیر معاون دبیر سخنگو سخنگوی نماینده استاندار فرماندار شهردار سفیر مربی کاپیتان بازیکن نویسنده شاعر بازیگر کارگردان هنرمند پژوهشگر کارشناس
  تحلیلگر استاد پزشک مهندس وکیل قاضی دادستان فرمانده سرلشکر سرتیپ رهبر مدیرعامل رئیس\u200Cجمهور رییس\u200Cجمهور نخست\u200Cوزیر عضو مسئول مسئول کتابدار معلم سفالگر کشاورز ماهیگیر عکاس
`);
const ANONYMOUS = wordSet('منبع منابع مقام مقامات شاهد شاهدان کارشناسان ساکنان اهالی معترضان کاربران برخی یکی');

/** Everything the desk knows of Persian quotations: the verb ends its clause, and «که» or a colon opens what is said. */
export const quotation: QuotationWords = {
  ...BARE_QUOTATION,
  order: 'subject-first',
  nameBehindTitle: true,
  reporting: reportingForms(`
    گفتن|A|گفت گفتند می\u200Cگوید می\u200Cگویند گفته\u200Cاست|
    افزودن|A|افزود افزودند می\u200Cافزاید|
    نوشتن|B|نوشت نوشتند می\u200Cنویسد|
    پرسیدن|B|پرسید می\u200Cپرسد|
  `),
  verbPhrases: phraseSet(
    'اظهار داشت · اظهار کرد · بیان کرد · بیان داشت · تصریح کرد · تأکید کرد · تاکید کرد · تاکید داشت · خاطرنشان کرد · خاطر نشان کرد · یادآور شد · ادامه داد · عنوان کرد · اعلام کرد · مدعی شد · هشدار داد · پاسخ داد · توضیح داد · اضافه کرد · معتقد است · بر این باور است · تأیید کرد · تایید کرد · رد کرد · ابراز امیدواری کرد · ابراز نگرانی کرد · انتقاد کرد · پیشنهاد داد · وعده داد · مطرح کرد',
  ),
  loaded: new Set(['مدعی شد']),
  continuing: new Set(['افزودن', 'ادامه داد', 'اضافه کرد']),
  sourcePhrases: phraseSet(
    'به گفته · به گفته\u200Cی · بنا بر گفته · بنا بر اعلام · بنا به گفته · بر اساس · طبق · به نقل از · از قول · به گزارش · بنا بر',
  ),
  relayPhrases: phraseSet('به نقل از · از قول'),
  complementisers: wordSet('که اینکه'),
  sentenceWords: wordSet(
    'است هستیم هستند بود بودیم شد شود خواهد خواهیم باید نباید می\u200Cشود نمی\u200Cشود می\u200Cکنیم نمی\u200Cکنیم کرد کردیم داریم دارد من ما شما اگر هیچ چرا',
  ),
  functionWords: unionOf(PREPOSITIONS, PARTICLES, TIMES),
  prepositions: PREPOSITIONS,
  relatives: wordSet('که'),
  times: TIMES,
  pronouns: wordSet('او وی ایشان آنها آنان من ما شما این آن'),
  pronounGender: new Map([
    ['وی', null],
    ['او', null],
    ['ایشان', null],
    ['آنها', null],
  ]),
  auxiliaries: wordSet('نیز هم همچنین'),
  titles: TITLES,
  honorifics: wordSet('آقای خانم دکتر مهندس حجت\u200Cالاسلام آیت\u200Cالله سردار استاد'),
  organizations: ORGANIZATIONS,
  documents: DOCUMENTS,
  anonymous: ANONYMOUS,
  placing: wordSet('در از'),
  sourceAdjectives: wordSet('آگاه نزدیک مطلع'),
  commonNouns: unionOf(
    ORGANIZATIONS,
    DOCUMENTS,
    wordSet(
      'مردم شهر کشور کارگاه نشست جلسه مراسم گفت\u200Cوگو مصاحبه خبرنگاران خبری سخنرانی برنامه روستا خانه راه کار',
    ),
  ),
  namingNouns: wordSet(
    'روزنامه مجله فیلم کتاب رمان ترانه آلبوم کشتی برنامه سریال شعار هشتگ واژه اصطلاح عملیات نمایشگاه جشنواره پروژه نمایش عنوان نام',
  ),
  labelNouns: wordSet('شعار عنوان نام'),
  namingPhrases: phraseSet('با عنوان · تحت عنوان · به نام · با شعار · موسوم به · معروف به · ملقب به'),
  nameParticles: wordSet('بن ابن ابو آل میر سید'),
  openers: wordSet('اما ولی و سپس پس'),
  addressees: wordSet('خبرنگاران'),
  topicShifts: phraseSet('از سوی دیگر · در مقابل · به نوبه خود'),
};
