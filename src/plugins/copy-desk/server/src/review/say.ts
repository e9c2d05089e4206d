import type { InterfaceLanguage, Trilingual } from '../../../engine/src';

/** What acts are refused with; `{{name}}` stands for what the act was about. */
const SENTENCES = {
  unmapped: {
    ar: 'لا يقرأ المكتب النوع {{type}}؛ أضفه إلى contentTypes في config/plugins.ts.',
    en: 'The desk does not read {{type}}; add it to contentTypes in config/plugins.ts.',
    fr: 'Le bureau ne lit pas {{type}} ; ajoutez-le à contentTypes dans config/plugins.ts.',
  },
  'no-text': {
    ar: 'لا يوجد نص {{document}} باللغة {{locale}}؛ تحقق من العنوان واللغة.',
    en: 'There is no text {{document}} in the locale {{locale}}; check the address and the locale.',
    fr: 'Il n’y a pas de texte {{document}} dans la langue {{locale}} ; vérifiez l’adresse et la langue.',
  },
  'no-access': {
    ar: 'لا يسمح دورك بهذا على هذا المقال؛ يمكن للمدير السماح به في الإعدادات، الأدوار.',
    en: 'Your role does not allow this on this article; an administrator can allow it in Settings, Roles.',
    fr: 'Votre rôle ne permet pas cela sur cet article ; un administrateur peut le permettre dans Réglages, Rôles.',
  },
  session: {
    ar: 'هذا قرار شخص سجّل دخوله؛ لا يتخذه رمز واجهة برمجية.',
    en: 'This is for a person who has logged in to decide; no API token may.',
    fr: 'C’est à une personne connectée d’en décider ; aucun jeton d’API ne le peut.',
  },
  'wrong-field': {
    ar: 'الحقل «{{field}}» غير صالح؛ المطلوب: {{wanted}}.',
    en: 'The field “{{field}}” is not valid; wanted is {{wanted}}.',
    fr: 'Le champ « {{field}} » n’est pas valide ; il faut {{wanted}}.',
  },
  'note-needed': {
    ar: 'اكتب السبب: لا يُقبل هذا الإجراء من دونه.',
    en: 'Write the reason: this act is not taken without one.',
    fr: 'Écrivez le motif : cet acte n’est pas accepté sans lui.',
  },
  'note-long': {
    ar: 'الملاحظة أطول من {{most}} حرف؛ اختصرها.',
    en: 'The note is longer than {{most}} characters; shorten it.',
    fr: 'La note dépasse {{most}} caractères ; raccourcissez-la.',
  },
  'text-changed': {
    ar: 'تغيّر النص منذ أن قرأته؛ اقرأه كما هو الآن ثم أعد المحاولة.',
    en: 'The text has changed since you read it; read it as it is now and try again.',
    fr: 'Le texte a changé depuis que vous l’avez lu ; relisez-le puis réessayez.',
  },
  'no-request': {
    ar: 'لا مراجعة مطلوبة لهذا النص؛ اطلبها أولا.',
    en: 'No review of this text is requested; request it first.',
    fr: 'Aucune relecture de ce texte n’est demandée ; demandez-la d’abord.',
  },
  'requested-already': {
    ar: 'المراجعة مطلوبة بالفعل، أو تمت الموافقة على النص.',
    en: 'Review of this text is requested already, or the text is approved.',
    fr: 'La relecture de ce texte est déjà demandée, ou le texte est approuvé.',
  },
  'nothing-new': {
    ar: 'هذا النص هو المنشور نفسه؛ لا شيء فيه يُراجع.',
    en: 'This very text is published; there is nothing to review in it.',
    fr: 'Ce texte est déjà publié tel quel ; il n’y a rien à relire.',
  },
  contributor: {
    ar: 'شاركت في كتابة هذا النص؛ يجب أن يقرر فيه شخص آخر.',
    en: 'You have contributed to this text; another person must decide on it.',
    fr: 'Vous avez contribué à ce texte ; une autre personne doit en décider.',
  },
  'approved-already': {
    ar: 'وافقت على هذا النص من قبل؛ الموافقة الأخرى لشخص آخر.',
    en: 'You have approved this text already; another approval is another person’s.',
    fr: 'Vous avez déjà approuvé ce texte ; une autre approbation revient à une autre personne.',
  },
  'unknown-person': {
    ar: 'لا يوجد بين المستخدمين الفاعلين من يحمل المعرّف {{person}} ويمكنه الموافقة؛ اختر شخصا آخر.',
    en: 'There is no active user {{person}} who may approve; choose another person.',
    fr: 'Il n’y a pas d’utilisateur actif {{person}} qui puisse approuver ; choisissez une autre personne.',
  },
  'person-contributed': {
    ar: 'شارك {{person}} في كتابة هذا النص؛ اختر شخصا آخر.',
    en: '{{person}} has contributed to this text; choose another person.',
    fr: '{{person}} a contribué à ce texte ; choisissez une autre personne.',
  },
  'unknown-rule': {
    ar: 'لا توجد قاعدة باسم {{rule}}؛ يعرضها copy-desk rules.',
    en: 'There is no rule {{rule}}; `copy-desk rules` lists them.',
    fr: 'Il n’y a pas de règle {{rule}} ; `copy-desk rules` les énumère.',
  },
  'no-finding': {
    ar: 'لا تجد القاعدة {{rule}} شيئا في هذا الموضع من النص؛ أعد القراءة.',
    en: 'The rule {{rule}} finds nothing at this place of the text; read it again.',
    fr: 'La règle {{rule}} ne trouve rien à cet endroit du texte ; relisez-le.',
  },
  'waived-already': {
    ar: 'جرى التجاوز عن هذه الملاحظة من قبل.',
    en: 'This finding is waived already.',
    fr: 'Cette remarque est déjà levée.',
  },
  'no-waiver': {
    ar: 'لا تجاوز بهذا الرقم على هذا النص.',
    en: 'There is no such waiver on this text.',
    fr: 'Il n’y a pas de telle dérogation sur ce texte.',
  },
  'no-passage': {
    ar: 'لا يوجد هذا الموضع في النص؛ اختره من جديد.',
    en: 'There is no such passage in the text; choose it again.',
    fr: 'Il n’y a pas de tel passage dans le texte ; choisissez-le à nouveau.',
  },
  'not-approved': {
    ar: 'ينقص هذا النص {{missing}} من الموافقات قبل جدولته.',
    en: 'This text lacks {{missing}} approval(s) before it can be scheduled.',
    fr: 'Il manque {{missing}} approbation(s) à ce texte avant de le programmer.',
  },
  'past-time': {
    ar: 'هذا الموعد مضى؛ اختر موعدا آتيا.',
    en: 'That time is past; choose one that is to come.',
    fr: 'Cette heure est passée ; choisissez-en une à venir.',
  },
  'before-embargo': {
    ar: 'هذا الموعد قبل نهاية الحظر في {{until}}؛ اختر موعدا بعدها.',
    en: 'That time is before the end of the embargo, {{until}}; choose a later one.',
    fr: 'Cette heure précède la fin de l’embargo, {{until}} ; choisissez-en une après.',
  },
  'not-live': {
    ar: 'هذا النص غير منشور؛ لا شيء فيه يُسحب أو يُصوَّب.',
    en: 'This text is not published; there is nothing to withdraw or correct.',
    fr: 'Ce texte n’est pas publié ; il n’y a rien à retirer ni à rectifier.',
  },
  'no-corrections': {
    ar: 'لا يحمل هذا النوع تصويبات؛ أضف الدور corrections في config/plugins.ts.',
    en: 'This content type holds no corrections; map the role corrections in config/plugins.ts.',
    fr: 'Ce type ne contient pas de rectificatifs ; associez le rôle corrections dans config/plugins.ts.',
  },
  'no-emergency': {
    ar: 'لا تنقص هذا النص موافقة؛ انشره كالمعتاد.',
    en: 'This text lacks no approval; publish it as usual.',
    fr: 'Il ne manque aucune approbation à ce texte ; publiez-le normalement.',
  },
  unwaivable: {
    ar: 'لا يتجاوز أحد عن القاعدة {{rule}} في هذه الدار؛ صحّح النص.',
    en: 'Nobody waives the rule {{rule}} in this house; mend the text.',
    fr: 'Personne ne lève la règle {{rule}} dans cette rédaction ; corrigez le texte.',
  },
  'wrong-setting': {
    ar: 'الإعداد «{{key}}» {{problem}} لم يتغيّر شيء.',
    en: 'The setting “{{key}}” {{problem}} Nothing was changed.',
    fr: 'Le réglage « {{key}} » {{problem}} Rien n’a été changé.',
  },
  'settings-conflict': {
    ar: 'غيّر {{person}} الإعدادات منذ أن فتحتها؛ اقرأ ما تغيّر ثم احفظ من جديد.',
    en: '{{person}} has changed the settings since you opened them; read what has changed and save again.',
    fr: '{{person}} a changé les réglages depuis que vous les avez ouverts ; lisez ce qui a changé puis enregistrez à nouveau.',
  },
} as const satisfies Readonly<Record<string, Trilingual>>;

export type Sentence = keyof typeof SENTENCES;
export type Say = (sentence: Sentence, data?: Readonly<Record<string, string | number>>) => string;

/** Sentences in a language. */
export const sayIn =
  (language: InterfaceLanguage): Say =>
  (sentence, data = {}) =>
    SENTENCES[sentence][language].replace(/\{\{(\w+)\}\}/gu, (_whole, name: string) => String(data[name] ?? ''));
