import { event } from './ar/event';
import { titles } from './ar/titles';
import { calendar } from './ur/calendar';
import { dateline } from './ur/dateline';
import { datelineForm } from './ur/dateline-form';
import { gathering } from './ur/gathering';
import { quotation } from './ur/quotation';
import { writing } from './ur/writing';
import type { Language } from './language';
import { orderWords } from './order-words';

export const ur: Language = {
  direction: 'rtl',
  script: 'Arab',
  event,
  titles,
  calendar,
  dateline,
  datelineForm,
  locale: 'ur',
  gathering,
  quotation,
  order: orderWords({
    phoneCues: 'فون|ٹیلیفون|موبائل|واٹس|واٹسایپ|رابطہ|فیکس|ہیلپ',
    phoneJoints: 'نمبر|نمبرز|پر|کریں|ایپ|لائن',
    labels: 'دن|شق|دفعہ|آرٹیکل|باب|نمبر|سال|صفحہ|کمرہ|پرواز',
    counted:
      'ملین|لاکھ|ہزار|کروڑ|ارب|کھرب|ڈالر|یورو|روپے|روپیہ|بار|مرتبہ|سال|ماہ|ہفتے|دن|گھنٹے|منٹ|افراد|لوگ|ہلاک|زخمی|ڈگری|میٹر|کلومیٹر|ٹن|بیرل|فیصد|پوائنٹس',
    uncounted: 'پھر',
    signedCues: 'درجہ|حرارت|منفی|اضافہ|کمی',
    signedNumbers: 'warning',
    ranges: 'ltr',
  }),
  writing,
};
