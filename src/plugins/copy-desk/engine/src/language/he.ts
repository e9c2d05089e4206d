import { event } from './ar/event';
import { titles } from './ar/titles';
import { calendar } from './he/calendar';
import { dateline } from './he/dateline';
import { datelineForm } from './he/dateline-form';
import { gathering } from './he/gathering';
import { quotation } from './he/quotation';
import type { Language } from './language';
import { orderWords } from './order-words';
import { PLAIN_WRITING } from './writing';

export const he: Language = {
  direction: 'rtl',
  event,
  titles,
  calendar,
  dateline,
  datelineForm,
  locale: 'he',
  gathering,
  quotation,
  script: 'Hebr',
  order: orderWords({
    phoneCues: 'טלפון|בטלפון|נייד|פקס|וואטסאפ|ווטסאפ|התקשרו|חייגו',
    phoneJoints: 'מספר|למספר|במספר|אל|הוא',
    labels: 'יום|סעיף|פרק|מספר|שנת|בשנת|עמוד|חדר|טיסה|כביש',
    counted:
      'מיליון|אלף|אלפים|אלפי|מיליוני|מיליארד|טריליון|דולר|דולרים|יורו|אירו|שקל|שקלים|פעם|פעמים|שנה|שנים|חודשים|שבועות|ימים|שעות|דקות|איש|אנשים|הרוגים|פצועים|מעלות|מטר|קילומטר|טון|חביות|אחוז|אחוזים|נקודות|צופים',
    uncounted: 'נוספת|אחת',
    signedCues: 'טמפרטורה|הטמפרטורה|לטמפרטורה|בשיעור|עלה|עלתה|ירד|ירדה|רשם|מינוס',
    signedNumbers: 'warning',
    ranges: 'ltr',
  }),
  writing: PLAIN_WRITING,
};
