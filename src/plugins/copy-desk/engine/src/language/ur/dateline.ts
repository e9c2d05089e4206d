import type { DatelineWords } from '../dateline-words';

/** Urdu papers open with the place, and who filed from it in brackets, be it an agency or no more than `staff reporter`. */
export const dateline: DatelineWords = {
  from: 'سے',
  on: '',
  correspondsTo: 'بمطابق',
  fillers:
    'نمائندہ خصوصی|خصوصی نمائندہ|نامہ نگار|نامہ نگار خصوصی|نمائندہ|نمائندہ جنگ|سٹاف رپورٹر|اسٹاف رپورٹر|وقائع نگار|وقائع نگار خصوصی|سپیشل رپورٹر|خصوصی رپورٹر|کامرس رپورٹر|اسپورٹس رپورٹر|سپورٹس رپورٹر|کرائم رپورٹر|بیورو رپورٹ|مانیٹرنگ ڈیسک|ویب ڈیسک|نیوز ڈیسک|رپورٹ|خصوصی رپورٹ|خبر نگار',
  beforePlace: '',
  beforeByline: 'رپورٹ|تحریر',
  outletWords: 'نیوز|ٹی وی|اخبار|ریڈیو|ڈیجیٹل|اردو|پوسٹ|ایجنسی',
  givenNames:
    'احمد|علی|محمد|حسن|حسین|عمران|کامران|عثمان|بلال|سعد|فیصل|ندیم|نوید|شاہد|طارق|عامر|فاطمہ|عائشہ|مریم|ثنا|صبا|نادیہ|رابعہ|زینب|آصف|خالد|جاوید|اقبال|سلیم|یوسف',
  nameParticles: '',
  notNames: 'وزیر|اعظم|صدر|حکومت|پولیس|فوج|عدالت|ٹیم|میچ|کپ|لیگ|میں|سے|کو|کا|کی|کے|نے|پر|اور|ہے|ہیں|تھا|تھے|گیا',
  leadVerbs: '',
  guesses: false,
  local: true,
  placeColon: true,
};
