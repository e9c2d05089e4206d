import { NO_TRAPS } from '../calendar-traps';
import type { CalendarWords } from '../calendar-words';

/** Weekdays are ordinals in Hebrew: only behind the word for day are they read. */
export const calendar: CalendarWords = {
  months: [
    'ינואר|בינואר',
    'פברואר|בפברואר',
    'מרץ|במרץ|מרס|במרס',
    'אפריל|באפריל',
    'מאי|במאי',
    'יוני|ביוני',
    'יולי|ביולי',
    'אוגוסט|באוגוסט',
    'ספטמבר|בספטמבר',
    'אוקטובר|באוקטובר',
    'נובמבר|בנובמבר',
    'דצמבר|בדצמבר',
  ],
  hijriMonths: [],
  weekdays: ['יום ראשון', 'יום שני', 'יום שלישי', 'יום רביעי', 'יום חמישי', 'יום שישי|יום ששי', 'יום שבת'],
  relative: [
    ['שלשום', -2],
    ['אתמול', -1],
    ['מחרתיים', 2],
  ],
  ordinals: [],
  dayArticle: 'ה -|ה \u05BE',
  dayLink: '',
  yearLink: 'שנת',
  last: 'האחרון|שעבר',
  this: 'הנוכחי',
  next: 'הבא|הקרוב',
  monthWord: 'לחודש|בחודש',
  ranges: [
    ['בין', 'ל -|ל \u05BE|ל|ו -|ו'],
    ['', '-|\u2013|\u05BE|עד'],
  ],
  clitics: 'בולהמ',
  conjunctions: 'ו',
  figures: 'day-month',
  correspondsTo: '',
  gregorianEra: '',
  hijriEra: '',
  traps: { ...NO_TRAPS, beforeWeekday: 'כל|בכל', afterWeekday: 'בשבוע' },
};
