import { BARE_QUOTATION, phraseSet, reportingForms, unionOf, wordSet } from '../quotation-lists';
import type { QuotationWords } from '../quotation-words';

const PREPOSITIONS = wordSet(
  'של על עם אל את ב ל מ כ בין לפני אחרי מול נגד בלי בתוך מתחת מעל ליד אצל בעד דרך עד מאז לאחר במהלך בעקבות לגבי כלפי לקראת',
);
const PARTICLES = wordSet(`
  כי אם או גם רק לא אין יש זה זו זאת אלה הוא היא הם הן אני אנחנו אתה אתם אבל אך כאשר כש מה מי למה איך איפה מתי כל עוד כבר היה הייתה היו יהיה תהיה יהיו
  אשר בו בה בהם להם לו לה לנו לי אחד אחת שני שתי שלושה מאוד יותר פחות
`);
const TIMES = wordSet('היום אתמול מחר הבוקר הערב הלילה השבוע החודש השנה ראשון שני שלישי רביעי חמישי שישי שבת');
const ORGANIZATIONS = wordSet(
  'משרד חברת חברה מועצת ועדת ארגון סוכנות איגוד מפלגת מפלגה ממשלה ממשלת כנסת משטרה משטרת בית בנק אוניברסיטת מועדון קבוצת התאחדות מכון עמותת מחלקת שגרירות צבא רשות קרן מוזיאון ספריית עיריית הממשלה הכנסת המשטרה העירייה המשרד החברה הרשות העמותה',
);
const DOCUMENTS = wordSet('הודעה דוח מסמך מכתב מחקר חוק מאמר הודעת ההודעה הדוח המסמך המכתב');
const TITLES = wordSet(`
  ראש נשיא נשיאת שר שרת מנהל מנהלת מזכיר מזכירת דובר דוברת יושב יו"ר ראשת שגריר פרופסור מאמן קפטן שחקן שחקנית מייסד מייסדת סופר סופרת משורר במאי זמר אמן מהנדס רופא חוקר חוקרת
  מומחה כלכלן עורך עורכת שופט אלוף סגן מפקד ח"כ חבר חברת ספרן ספרנית דייג מורה המנהל המנהלת השר השרה הנשיא הדובר הדוברת המאמן הספרנית הספרן
`);
const ANONYMOUS = wordSet('גורם גורמים מקור מקורות עד עדים תושב תושבים מומחים מפגינים גולשים שכנים בכיר בכירים');

/** Everything the desk knows of Hebrew quotations. */
export const quotation: QuotationWords = {
  ...BARE_QUOTATION,
  order: 'subject-first',
  marksInWords: true,
  reporting: reportingForms(`
    אמר|A|אמר:m אמרה:f אמרו אומר:m אומרת:f אומרים|
    מסר|B|מסר:m מסרה:f מסרו|
    הוסיף|A|הוסיף:m הוסיפה:f הוסיפו מוסיף:m מוסיפה:f|
    ציין|B|ציין:m ציינה:f ציינו מציין:m מציינת:f|
    הדגיש|B|הדגיש:m הדגישה:f הדגישו מדגיש:m|
    טען|B|טען:m טענה:f טענו טוען:m טוענת:f|
    הבהיר|B|הבהיר:m הבהירה:f הבהירו|
    הצהיר|B|הצהיר:m הצהירה:f|
    הודיע|B|הודיע:m הודיעה:f הודיעו|
    הסביר|A|הסביר:m הסבירה:f הסבירו מסביר:m מסבירה:f|
    כתב|B|כתב:m כתבה:f כתבו|
    צייץ|A|צייץ:m צייצה:f|
    ענה|B|ענה:m ענתה:f|
    השיב|B|השיב:m השיבה:f|
    שאל|B|שאל:m שאלה:f|
    הזהיר|B|הזהיר:m הזהירה:f|
    דרש|B|דרש:m דרשה:f|
    הודה|B|הודה:m הודתה:f|
    הכחיש|B|הכחיש:m הכחישה:f|
    אישר|B|אישר:m אישרה:f|
    סיכם|B|סיכם:m סיכמה:f|
    המשיך|C|המשיך:m המשיכה:f|
    סיפר|A|סיפר:m סיפרה:f סיפרו מספר:m מספרת:f|
    תיאר|B|תיאר:m תיארה:f|
    האשים|B|האשים:m האשימה:f|
  `),
  loaded: new Set(['טען', 'הודה']),
  continuing: new Set(['הוסיף', 'המשיך', 'סיכם']),
  sourcePhrases: phraseSet('לדברי · לפי · על פי · מפי · כדברי · לטענת · לדעת'),
  sourceTags: phraseSet('לדבריו · לדבריה · לדבריהם · כלשונו · כלשונה · לטענתו · לטענתה'),
  complementisers: wordSet('כי ש'),
  sentenceWords: wordSet('לא אין יש אני אנחנו הוא היא הם זה היה הייתה יהיה צריך חייבים אם כי למה מה נעשה'),
  proclitics: ['ו'],
  prefixes: ['ל', 'ב', 'כ', 'מ', 'ש'],
  prefixForms: [['ל', '']],
  clitics: wordSet('ו ב ל מ כ ש ה'),
  labelClitics: wordSet('ב כ'),
  article: 'ה',
  functionWords: unionOf(PREPOSITIONS, PARTICLES, TIMES),
  prepositions: PREPOSITIONS,
  relatives: wordSet('אשר'),
  times: TIMES,
  pronouns: wordSet('הוא היא הם הן אני אנחנו אתה אתם זה זו'),
  pronounGender: new Map([
    ['הוא', 'm'],
    ['היא', 'f'],
    ['הם', null],
  ]),
  titles: TITLES,
  honorifics: wordSet('מר גברת גב ד"ר פרופ הרב'),
  organizations: ORGANIZATIONS,
  documents: DOCUMENTS,
  anonymous: ANONYMOUS,
  placing: wordSet('ב'),
  sourceAdjectives: wordSet('המקורב המקורבים'),
  commonNouns: unionOf(
    ORGANIZATIONS,
    DOCUMENTS,
    wordSet('אנשים עיר מדינה ריאיון ועידה עיתונאים שיחה שכונה ילדים בית ספר ספרים'),
  ),
  namingNouns: wordSet(
    'עיתון העיתון סרט הסרט ספר הספר רומן שיר אלבום אונייה תוכנית התוכנית סדרה סיסמה המילה מונח מבצע תערוכה התערוכה פסטיבל פרויקט הצגה כותרת שם',
  ),
  labelNouns: wordSet('סיסמה כותרת שם'),
  namingPhrases: phraseSet('בשם · תחת הכותרת · המכונה · הידוע בשם · תחת הסיסמה'),
  nameParticles: wordSet('בן בר אבן אבו בת'),
  openers: wordSet('אבל אך ואז'),
  feminine: ['ה', 'ת'],
  addressees: wordSet('לעיתונאים לכתבים'),
  topicShifts: phraseSet('מנגד · מצידו · מצידה · לעומת זאת'),
};
