import { checkText } from '../../../src/plugins/copy-desk/engine/src';
import { quotesIn, speechIn } from './quotes';

test.each([
  ['a verb, a name', 'وقال سامي الحداد: "وصلنا أمس إلى المدينة".', ['سامي الحداد', 'سامي الحداد', 'وقال']],
  [
    'an office before the name',
    'قال رئيس بلدية الميناء سامي الحداد إن "الطريق مفتوح".',
    ['سامي الحداد', 'سامي الحداد', 'قال'],
  ],
  [
    'an office set off by a comma',
    'قال المدير العام للموانئ، سامي الحداد، الاثنين، إن "الطريق مفتوح".',
    ['سامي الحداد', 'سامي الحداد', 'قال'],
  ],
  [
    'an office behind the name',
    'وأوضح سامي الحداد، رئيس لجنة النقل، أن "الطريق مفتوح".',
    ['سامي الحداد', 'سامي الحداد', 'وأوضح'],
  ],
  ['a name before the verb', 'سامي الحداد يؤكد أن "الطريق مفتوح منذ أمس".', ['سامي الحداد', 'سامي الحداد', 'يؤكد']],
  [
    'a verb in the past of the past',
    'وكان الوزير كمال نصري قال أمس: "الطريق مفتوح".',
    ['كمال نصري', 'كمال نصري', 'قال'],
  ],
  [
    'words that support the verb',
    'وتابع سامي الحداد بالقول إنه "إذا بدأنا اليوم فسننتهي غدا".',
    ['سامي الحداد', 'سامي الحداد', 'بالقول'],
  ],
  [
    'behind what was said and the points of an ellipsis',
    '"الشركة لن تبيع حصتها في السوق هذا العام".. يشرح سامي الحداد.',
    ['سامي الحداد', 'سامي الحداد', 'يشرح'],
  ],
  [
    'a noun for what was said, and whom it came from',
    'رغم التحذيرات الصادرة عن مدير المرفأ، سامي الحداد، بأن الإدارة ستوقف أي "دعم أو تمويل" للورشة.',
    ['سامي الحداد', 'سامي الحداد', 'التحذيرات'],
  ],
  [
    'what somebody did before',
    'وسبق للوزير كمال نصري، أن أعلن أنه بصدد اتخاذ "خطوات كبيرة" لدعم الصيادين.',
    ['كمال نصري', 'كمال نصري', 'أعلن'],
  ],
  [
    'a word that no list knows, between that and the verb',
    'وقال المعلم إن شاكر قال يوما "الكذب حبله قصير ولا ينجو صاحبه".',
    ['شاكر', 'شاكر', 'قال'],
  ],
  [
    'an office before the object that its verb wants',
    'ووصف مدير التعليم رباطة جأش الطلاب خلال الزيارة بأنها "درس للجميع".',
    ['مدير التعليم', 'مدير التعليم', 'ووصف'],
  ],
  [
    'one of a group, without the year behind it',
    'ونسبت الوكالة لأحد أقاربه عام 2006 قوله "إنه تغير كثيرا بعد عودته".',
    ['أحد أقاربه', 'لأحد أقاربه', 'قوله'],
  ],
  ['women together', 'وأكدت المتظاهرات أن المسيرة سلمية. وأضفن: "لن نعود قبل الغروب".', ['المتظاهرات', null, 'وأضفن']],
  [
    'an ellipsis for a colon',
    'وقال سامي الحداد في يوم من الأيام.. "لن يغلق الطريق هذا الصيف".',
    ['سامي الحداد', 'سامي الحداد', 'وقال'],
  ],
  [
    'what a source asks for itself says nothing',
    'وقال مسؤول في الميناء للوكالة، طالبا أيضا عدم الكشف عن اسمه، "لقد غادرت السفينة أمس".',
    ['مسؤول في الميناء', 'مسؤول في الميناء', 'وقال'],
  ],
  ['according to, before', 'وبحسب سامي الحداد، "لن يغلق الطريق هذا الصيف".', ['سامي الحداد', 'سامي الحداد', 'وبحسب']],
  [
    'an agency that passes it on',
    'ونقلت وكالة الأنباء عن سامي الحداد قوله: "وصلنا أمس".',
    ['سامي الحداد', 'سامي الحداد', 'قوله'],
  ],
  [
    'according to what somebody reported',
    '"لن يغلق الطريق هذا الصيف"، وفقا لما ذكرته وزارة النقل.',
    ['وزارة النقل', 'وزارة النقل', 'وفقا لما ذكرته'],
  ],
  [
    'words laid to somebody',
    'ونسبت وكالة الأنباء لأحد السكان قوله "وصلنا أمس".',
    ['أحد السكان', 'لأحد السكان', 'قوله'],
  ],
  [
    'with these words, behind what was said',
    '"لم يبق لنا في هذا البيت شيء"، بهذه الكلمات لخص سامي الحداد حال الحي.',
    ['سامي الحداد', 'سامي الحداد', 'لخص'],
  ],
  [
    'a noun for what is said',
    'وجاء القرار بعد تأكيد الوزير كمال نصري أن "الطريق خطر".',
    ['كمال نصري', 'كمال نصري', 'تأكيد'],
  ],
  ['a family name with its particle', 'وقال فهد آل الشيخ: "وصلنا أمس".', ['فهد آل الشيخ', 'فهد آل الشيخ', 'وقال']],
  [
    'an office of a body before a name that no list knows',
    'وقال الأمين العام لرابطة الموانئ جولانو مارتيكا إن الطريق "يقف على الحافة".',
    ['جولانو مارتيكا', 'جولانو مارتيكا', 'وقال'],
  ],
  ['a surname behind a verb with an object', 'وردا على سؤال، أجاب الحداد: "سيفتح غدا".', ['الحداد', 'الحداد', 'أجاب']],
  ['the one spoken to behind the speaker', 'وخاطب الحداد الحضور قائلا: "شكرا لكم".', ['الحداد', 'الحداد', 'قائلا']],
  [
    'a joined preposition behind the office',
    'وتوعد مدير الميناء بـ"رد قاس" على الشركة.',
    ['مدير الميناء', 'مدير الميناء', 'وتوعد'],
  ],
  [
    'a paper and what it opens with',
    'واستهلت صحيفة "الميناء" افتتاحيتها بالقول: "لا أحد يريد ذلك".',
    ['الميناء', 'صحيفة "الميناء', 'بالقول'],
  ],
  ['the same source again', 'وأوضح المصدر ذاته أن "الأشغال ستنتهي في الصيف".', ['المصدر ذاته', 'المصدر ذاته', 'وأوضح']],
  [
    'a body behind what it issued',
    'أصدرت رابطة الموانئ بيانا حذرت فيه من "عواقب وخيمة" للقرار.',
    ['رابطة الموانئ', 'رابطة الموانئ', 'حذرت'],
  ],
  [
    'a body before what it called something',
    'وأشادت وزارة النقل بما وصفته بـ"الإنجاز الكبير".',
    ['وزارة النقل', 'وزارة النقل', 'وصفته'],
  ],
  [
    'what is said right behind the name',
    'وجدد الوزير كمال نصري "رفضه القاطع" لأي تأجيل.',
    ['كمال نصري', 'كمال نصري', 'وجدد'],
  ],
  ['a study', 'وأظهرت الدراسة أن النتائج "غير مسبوقة".', ['الدراسة', 'الدراسة', 'وأظهرت']],
  ['a slogan', 'ورفع المتظاهرون شعارات "لا للغلاء".', ['المتظاهرون', 'المتظاهرون', 'شعارات']],
  ['what is called a name is not who calls it so', 'واعتبر القرار الجديد "خطأ فادحا".', [null, null, 'واعتبر']],
  ['a body', 'وقالت وزارة النقل في بيان إن "الطريق مفتوح".', ['وزارة النقل', 'وزارة النقل', 'وقالت']],
  [
    'a body behind a participle',
    'نفت وزارة النقل الخبر، مؤكدة أن "الطريق مفتوح".',
    ['وزارة النقل', 'وزارة النقل', 'مؤكدة'],
  ],
  ['an unnamed source', 'وأكد مصدر أمني أن "الطريق مفتوح منذ الصباح".', ['مصدر أمني', 'مصدر أمني', 'وأكد']],
])('%s', (_, text, expected) => {
  expect(speechIn(text)).toEqual([expected]);
});

describe('whoever spoke goes on speaking', () => {
  const lead = 'قالت وزيرة النقل ليلى شريف إن الطريق مفتوح.\n\n';

  test.each([
    ['with a verb alone', 'وأضافت: "سنبدأ العمل غدا".', 'وأضافت'],
    ['with a verb and a participle of saying', 'وتابعت قائلة: "سنبدأ العمل غدا".', 'وتابعت قائلة'],
    ['with a verb that says is said', 'ومضت تقول: "سنبدأ العمل غدا".', 'ومضت تقول'],
    ['with the one told behind the verb', 'وطمأنت السكان بأن "العمل لن يتوقف".', 'وطمأنت'],
    ['with a verb and that', 'وأكدت أن "العمل سيبدأ غدا".', 'وأكدت'],
  ])('%s', (_, text, cue) => {
    expect(speechIn(lead + text)).toEqual([['ليلى شريف', null, cue]]);
    expect(quotesIn(lead + text)[0]?.attribution).toBe('carried');
  });

  test('until somebody of the other gender does', () => {
    const text = `${lead}وقال المقاول سامي الحداد إن العمال جاهزون.\n\nوأضافت: "سنبدأ العمل غدا".`;
    expect(speechIn(text)).toEqual([['ليلى شريف', null, 'وأضافت']]);
  });

  test('across what is only reported', () => {
    const text = `${lead}وأشارت إلى أن الميزانية كافية.\n\nوقالت: "سنبدأ العمل غدا".`;
    expect(speechIn(text)).toEqual([['ليلى شريف', null, 'وقالت']]);
  });
});

test('whom an agency passes on goes on speaking, by his name alone', () => {
  const lead = 'نقلت وكالة الأنباء عن الوزير كمال نصري قوله إن الطريق مفتوح.\n\n';
  expect(speechIn(`${lead}وأضاف: "العمل جار".`)).toEqual([['كمال نصري', null, 'وأضاف']]);
});

test('a paragraph of its own belongs to whom the next one lets speak with nothing said', () => {
  const text = 'أغلق الطريق أمس.\n\n«لم يعد هذا البيت كما كان».\n\nتقول ليلى شريف وهي تشير إلى الجدار.';
  expect(speechIn(text)).toEqual([['ليلى شريف', null, null]]);
});

test('a paper whose name stands in marks goes on speaking behind an ellipsis', () => {
  const text = 'صحيفة "الأفق الجديد" البحرية انتقدت القانون... وتقول "البحر الذي تعرفونه انتهى".';
  expect(speechIn(text)).toEqual([['الأفق الجديد', null, 'وتقول']]);
});

test('what a quotation says of others does not take the word from its speaker', () => {
  const text = 'قال سامي الحداد: "أكدت وسائل الإعلام أن الطريق مفتوح، وأضافت أنه آمن".\n\nوقال معقبا: "سنعود غدا".';
  expect(speechIn(text).map(([name]) => name)).toEqual(['سامي الحداد', 'سامي الحداد']);
});

test('a counterpart has the office of whom he meets', () => {
  const text =
    'التقى وزير الصناعة كمال البنا بنظيره الأردني وليد المعلم.\n\nوأكد البنا أن الطريق مفتوح.\n\n' +
    'وبدوره أشار وزير الصناعة الأردني إلى التعاون، مصرحا: "وصلنا أمس".';
  expect(speechIn(text).map(([name]) => name)).toEqual(['وليد المعلم']);
});

test('a document is called by its name wherever it stands', () => {
  const text = 'نشر الموقع وثائق نيلوفر أمس.\n\nوتابعت الوثائق أن "الميزانية لم تكن كافية".';
  expect(speechIn(text)).toEqual([['وثائق نيلوفر', 'الوثائق', 'وتابعت']]);
});

test('the tag right behind a quotation is its reporting word', () => {
  const text = 'وأكد سامي الحداد أن "الطريق مفتوح"، واصفا القرار بأنه "متسرع" و"لا يخدم أحدا"، حسب تعبيره.';
  expect(speechIn(text).map(([name, , cue]) => [name, cue])).toEqual([
    ['سامي الحداد', 'وأكد'],
    ['سامي الحداد', 'واصفا'],
    ['سامي الحداد', 'حسب تعبيره'],
  ]);
});

test('charges are somebody’s words, and not the words of whoever faces them', () => {
  const text = 'ويواجه سامي الحداد، الذي أسس الجمعية، اتهامات "الإساءة إلى الجيران".';
  expect(speechIn(text).map(([name]) => name)).toEqual([null]);
  expect(checkText(text, { locale: 'ar' }).findings.map(({ rule }) => rule)).not.toContain('quote-unattributed');
});

test('a given name of two words and a surname are a full name', () => {
  const text = 'صرح عبد الله الساعدي نجم المنتخب بأن المباراة كانت صعبة.\n\nوقال الساعدي: "وصلنا أمس".';
  expect(speechIn(text).map(([name]) => name)).toEqual(['عبد الله الساعدي']);
});

test('a role ends before the circumstance of what its bearer does', () => {
  const text = 'أعرب سامي الحداد مساعد مدرب الفريق عن سعادته بالفوز.\n\nوقال الحداد: "وصلنا أمس".';
  expect(quotesIn(text)[0]?.speaker?.role).toBe('مساعد مدرب الفريق');
});

test('a place behind an office with its article is the object', () => {
  const text = 'قال وزير الإعلام كمال نصري إن الطريق مفتوح.\n\nوهاجم الوزير طهران قائلا: "وصلنا أمس".';
  expect(speechIn(text).map(([name]) => name)).toEqual(['كمال نصري']);
});

test('a paper with its adjective is the subject, and what it calls something is the object', () => {
  const text = 'وصفت صحيفة "الأفق" البحرية عملية الميناء بأنها "تدق ناقوس الخطر".';
  expect(speechIn(text).map(([name, , cue]) => [name, cue])).toEqual([['الأفق', 'وصفت']]);
});

test('“as … said” leads to what was said where that follows', () => {
  const text = 'تحدث الوزير كمال نصري أمس.\n\nكما قال إنه “لا رجوع عن هذا القرار أبدا”.';
  expect(speechIn(text)).toEqual([['كمال نصري', null, 'قال']]);
});

test('a witness whose name stands in marks speaks in the relative clause behind it', () => {
  const text =
    'نظرت المحكمة في قضية 80 متهما "غائبين"، واستمعت إلى الشاهد "مصطفى زكي شحادة"، والذى قال بعد حلفه اليمين: "كنت هناك والله".';
  expect(speechIn(text).map(([name]) => name)).toEqual(['مصطفى زكي شحادة']);
});

test('a pronoun may stand between the verb and its subject', () => {
  const text = 'ورد عليه سامي الحداد: "هذا ما فعلته أنت أمس".';
  expect(speechIn(text)).toEqual([['سامي الحداد', 'سامي الحداد', 'ورد']]);
});

test('an office ends before what its bearer tells', () => {
  const text = 'وتابع محامي الدفاع فكرته بالقول إن "الجيران أصبحوا خصوما".';
  expect(speechIn(text).map(([name]) => name)).toEqual(['محامي الدفاع']);
});

test('a given name behind a conjunction is another person', () => {
  const text = 'والتقت ليلى شريف منى حداد وزياد نصري.\n\nوقال نصري: "وصلنا أمس".';
  expect(speechIn(text).map(([name]) => name)).toEqual(['زياد نصري']);
});

test('an office of a body that nobody was given is not the last speaker', () => {
  const text = 'قالت مديرة المركز ليلى شريف: "وصلنا أمس".\n\nوتعهد والي الولاية المكلف بـ"حل الأزمة في أيام".';
  expect(speechIn(text).map(([name]) => name)).toEqual(['ليلى شريف', 'والي الولاية المكلف']);
});

describe('later words for one who was named', () => {
  const lead = 'أعلن مدير الميناء عبد اللطيف الحداد الاثنين أن الطريق مفتوح.\n\n';

  test.each([
    ['the surname', 'وقال الحداد: "وصلنا أمس".'],
    ['the surname without its article', 'وقال حداد: "وصلنا أمس".'],
    ['the office', 'وقال مدير الميناء: "وصلنا أمس".'],
    ['the office with its article', 'وقال المدير: "وصلنا أمس".'],
    ['the latter', 'وقال المسؤول نفسه: "وصلنا أمس".'],
  ])('%s', (_, text) => {
    expect(speechIn(lead + text).map(([name]) => name)).toEqual(['عبد اللطيف الحداد']);
  });

  test('another word for the one who spoke', () => {
    expect(speechIn(`${lead}وأضاف: "وصلنا أمس".\n\nوقال نجم كرة القدم السابق: "سنعود غدا".`).at(-1)?.[0]).toBe(
      'عبد اللطيف الحداد',
    );
  });

  test('the role is the one that the text gives', () => {
    expect(quotesIn(`${lead}وقال الحداد: "وصلنا أمس".`)[0]?.speaker).toEqual({
      name: 'عبد اللطيف الحداد',
      kind: 'person',
      role: 'مدير الميناء',
    });
  });
});

test.each([
  ['a person', 'قال سامي الحداد: "وصلنا أمس".', 'person'],
  ['a body', 'قالت وزارة النقل: "وصلنا أمس".', 'organization'],
  ['an unnamed source', 'قال مصدر مطلع: "وصلنا أمس".', 'anonymous'],
  ['a document', 'وأضاف البيان: "وصلنا أمس".', 'document'],
])('%s is told from the others', (_, text, kind) => {
  expect(quotesIn(text)[0]?.speaker?.kind).toBe(kind);
});

test('a speaker who is named is surer than one who is implied', () => {
  const [named, implied] = quotesIn('قال سامي الحداد: "وصلنا أمس".\n\nوأضاف: "سنعود غدا".');
  expect(named?.confidence).toBeGreaterThan(implied?.confidence ?? 1);
});
