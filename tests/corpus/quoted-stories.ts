/** A fictional story; behind each closing mark stands what a careful editor knows of the quotation. */
export interface QuotedStory {
  readonly name: string;
  readonly locale: string;
  /** `{-}`: a name, a title or a term; `{speaker|reporting words}`; `{speaker|reporting words|i}` where the speaker is implied. */
  readonly text: string;
}

export const QUOTED_STORIES: readonly QuotedStory[] = [
  {
    name: 'a verb, its subject and what is said',
    locale: 'ar',
    text: `قال مدير الميناء سامي الحداد إن «الأرصفة الجديدة جاهزة لاستقبال السفن»{سامي الحداد|قال}. وأضاف: «لم نؤجل أي رحلة هذا الشهر»{سامي الحداد|وأضاف|i}.

وأوضح الحداد، في تصريح لقناة «المرفأ»{-}، أن «العمل سيستمر ليلا»{سامي الحداد|وأوضح}.`,
  },
  {
    name: 'a woman and a man take turns',
    locale: 'ar',
    text: `قالت رئيسة الجمعية هدى منصور: "سنزرع ألف شجرة قبل الشتاء"{هدى منصور|قالت}.

من جهته، قال المهندس كريم العلمي: "التربة هنا فقيرة وتحتاج إلى عناية"{كريم العلمي|قال}.

وأضافت منصور: "الأطفال أول من تطوع"{هدى منصور|وأضافت}. وتابعت: "لن نترك أحدا خارج المشروع"{هدى منصور|وتابعت|i}.`,
  },
  {
    name: 'the speaker behind the quotation',
    locale: 'ar',
    text: `"لم نعد نسمع صوت البحر من نوافذنا"{مريم الساحلي|تقول}، تقول الصيادة مريم الساحلي.`,
  },
  {
    name: 'according to',
    locale: 'ar',
    text: `وبحسب وزارة الزراعة، "تراجع المحصول بنحو الثلث هذا العام"{وزارة الزراعة|وبحسب}. ولا خوف على البذور، "فالمخزون يكفي موسمين كاملين"{نبيل الشرقي|وفقا}، وفقا لمدير المخازن نبيل الشرقي.`,
  },
  {
    name: 'an agency passes it on',
    locale: 'ar',
    text: `نقلت وكالة المدى عن الوزير فاضل الراوي قوله إن "الجسر سيفتح أمام الشاحنات في الربيع"{فاضل الراوي|قوله}. ونسبت الوكالة إلى مصدر مطلع قوله: "الأموال متوفرة"{مصدر مطلع|قوله}.`,
  },
  {
    name: 'names, titles and terms',
    locale: 'ar',
    text: `يعرض المسرح البلدي مسرحية "ليل المدينة"{-} مساء الخميس. وتدور أحداث رواية "طريق الملح"{-} في قرية صغيرة.

ورست السفينة "نجمة الشمال"{-} في الميناء، ونشرت صحيفة "الأفق"{-} صورها تحت عنوان "عودة منتظرة"{-}.`,
  },
  {
    name: 'partial quotations and labels',
    locale: 'ar',
    text: `وصف النائب رامي السالم القرار بأنه "خطأ فادح"{رامي السالم|وصف}. واتهم السالم الشركة بـ"إخفاء الحقيقة عن السكان"{رامي السالم|واتهم}.

واعتبرت النقابة أن الاتفاق "غير كاف"{النقابة|واعتبرت}.`,
  },
  {
    name: 'the role alone',
    locale: 'ar',
    text: `افتتح عمدة المدينة يونس الطيب الحديقة الجديدة أمس.

وقال العمدة إن "الحديقة هدية لكل بيت في هذا الحي"{يونس الطيب|وقال}. وشدد على أن "الأشجار لن تقطع"{يونس الطيب|وشدد|i}.`,
  },
  {
    name: 'unnamed sources',
    locale: 'ar',
    text: `قال مسؤول كبير في الوزارة، طلب عدم ذكر اسمه، إن "المفاوضات توقفت منذ أسبوع"{مسؤول كبير في الوزارة|قال}. وأكد شهود عيان أن "الطريق مغلق"{شهود عيان|وأكد}.`,
  },
  {
    name: 'documents',
    locale: 'ar',
    text: `جاء في البيان أن "الحوار هو السبيل الوحيد إلى الحل"{البيان|جاء في}. وأضاف البيان: "لا رابح في هذه الأزمة"{البيان|وأضاف}.`,
  },
  {
    name: 'a quotation over two paragraphs',
    locale: 'ar',
    text: `قالت المديرة سعاد النجار: «بدأنا العمل في مارس مع ثلاثين عاملا.

«وسننهيه قبل الصيف إن شاء الله»{سعاد النجار||i}، مؤكدة أن الميزانية كافية.`,
  },
  {
    name: 'a quotation in a quotation',
    locale: 'ar',
    text: `قال الراوي حسن البدري: "سمعت جدي يقول «البحر لا يغدر بمن يعرفه»{جدي|يقول} كل مساء"{حسن البدري|قال}.`,
  },
  {
    name: 'a quotation stands alone behind the one who spoke',
    locale: 'ar',
    text: `وأكد المدرب وليد الكناني أن الفريق مستعد.

"سنلعب كل مباراة كأنها الأخيرة ولن نخشى أحدا"{وليد الكناني||i}.`,
  },
  {
    name: 'somebody acts, and speaks in the next sentence',
    locale: 'ar',
    text: `تفقد المحافظ عادل النمر ورشة الجسر صباح اليوم. وقال: "التأخير انتهى والعمال يعملون ليل نهار"{عادل النمر|وقال|i}.`,
  },
  {
    name: 'a press review',
    locale: 'ar',
    text: `خصصت صحيفة "الضفة"{-} افتتاحيتها لأزمة المياه. وكتبت أن "الحل يبدأ من الأنابيب القديمة"{الضفة|وكتبت|i}.`,
  },
  {
    name: 'words that tag',
    locale: 'ar',
    text: `وقال الخبير ماهر قدورة إن السوق "مشلولة تماما"{ماهر قدورة|وقال}، على حد تعبيره. وتابع قائلا: "من يشتري اليوم يندم غدا"{ماهر قدورة|وتابع قائلا|i}.`,
  },
  {
    name: 'a headline gives the words after a colon',
    locale: 'ar',
    text: `وزيرة الثقافة ليلى حمدان: "المتحف ملك لكل الأطفال"{ليلى حمدان|}`,
  },
  {
    name: 'straight marks left open',
    locale: 'ar',
    text: `قال الحارس زياد منير: "رأيت الدخان من بعيد فناديت الجيران{زياد منير|قال}`,
  },
  {
    name: 'quotation, then its speaker',
    locale: 'en',
    text: `“We will open the bridge in spring,”{Nadia Farrow|said} said Nadia Farrow, the mayor of Lindale. “Nobody will be left out,”{Nadia Farrow|added|i} she added.

The film “Salt Road”{-} opened on Friday.`,
  },
  {
    name: 'the speaker first',
    locale: 'en',
    text: `Tom Aldous, a fisherman, said that “the harbour has never been so quiet.”{Tom Aldous|said} According to the Ministry of Fisheries, “stocks are recovering.”{Ministry of Fisheries|According to}`,
  },
  {
    name: 'unnamed, and a surname',
    locale: 'en',
    text: `An official said: “The talks stopped a week ago.”{official|said} Doctor Lena Marsh disagreed. “They never began,”{Lena Marsh|said} Marsh said.`,
  },
  {
    name: 'verbe, sujet, inversion',
    locale: 'fr',
    text: `« Le pont ouvrira au printemps »{Claire Aubin|déclaré}, a déclaré la maire de Valbrune, Claire Aubin. « Personne ne sera oublié »{Claire Aubin|ajouté|i}, a-t-elle ajouté.`,
  },
  {
    name: 'selon, et un titre',
    locale: 'fr',
    text: `Selon le ministère de la Pêche, « les stocks remontent »{ministère de la Pêche|Selon}. Le film « Route du sel »{-} est sorti vendredi.`,
  },
  {
    name: 'le sujet d’abord',
    locale: 'fr',
    text: `Le pêcheur Luc Armand affirme que « le port n’a jamais été aussi calme »{Luc Armand|affirme}. « Nous attendons »{Luc Armand|explique-t-il|i}, explique-t-il.`,
  },
  {
    name: 'فعل در پایان',
    locale: 'fa',
    text: `شهردار آرش بهمنی گفت: «پل در بهار باز می\u200Cشود»{آرش بهمنی|گفت}. وی افزود: «هیچ\u200Cکس فراموش نمی\u200Cشود»{آرش بهمنی|افزود|i}.`,
  },
  {
    name: 'به گفته و نام فیلم',
    locale: 'fa',
    text: `به گفته وزارت شیلات، «ذخایر رو به افزایش است»{وزارت شیلات|به گفته}. فیلم «راه نمک»{-} جمعه اکران شد.`,
  },
  {
    name: 'פועל ונושא',
    locale: 'he',
    text: `"הגשר ייפתח באביב"{נועה שקד|אמרה}, אמרה ראשת העיר נועה שקד. היא הוסיפה: "איש לא יישכח"{נועה שקד|הוסיפה|i}.`,
  },
  {
    name: 'לדברי, ושם של סרט',
    locale: 'he',
    text: `לדברי משרד החקלאות, "המלאי גדל מאוד השנה"{משרד החקלאות|לדברי}. הסרט "דרך המלח"{-} הוקרן ביום שישי.`,
  },
  {
    name: 'نے کہا',
    locale: 'ur',
    text: `میئر بلال احسان نے کہا کہ ”پل بہار میں کھل جائے گا“{بلال احسان|نے کہا}۔ انہوں نے مزید کہا کہ ”کوئی پیچھے نہیں رہے گا“{بلال احسان|نے مزید کہا|i}۔`,
  },
  {
    name: 'کے مطابق',
    locale: 'ur',
    text: `وزارت ماہی گیری کے مطابق ”ذخائر بڑھ رہے ہیں“{وزارت ماہی گیری|کے مطابق}۔ فلم ”نمک کا راستہ“{-} جمعہ کو دکھائی گئی۔`,
  },
];
