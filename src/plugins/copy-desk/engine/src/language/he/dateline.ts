import type { DatelineWords } from '../dateline-words';

export const dateline: DatelineWords = {
  from: 'מאת',
  on: '',
  correspondsTo: '',
  fillers: 'בלעדי|דיווח|פרשנות|כתבנו|כתבתנו|מיוחד|עדכון',
  beforePlace: '',
  beforeByline: 'מאת|כתב|כתבה',
  outletWords: 'חדשות|עיתון|רדיו|ערוץ|סוכנות|ניוז|פוסט|טיימס',
  givenNames:
    'דוד|משה|יעקב|יוסף|דניאל|אברהם|יצחק|שרה|רחל|לאה|מרים|נועה|תמר|מיכל|יעל|רון|עומר|איתי|גיא|אורי|עמית|שירה|מאיה|רונית|אילן|בועז|גדעון|אהוד|אחמד|מוחמד|סמי',
  nameParticles: 'בן|בר|אבו',
  notNames: 'ראש|ממשלה|ממשלת|שר|שרת|נשיא|צבא|משטרה|קבוצת|ליגת|גביע|של|על|את|לא|כן|זה|היא|הוא|עם|בין|אחרי|לפני',
  leadVerbs: '',
  guesses: false,
  local: true,
};
