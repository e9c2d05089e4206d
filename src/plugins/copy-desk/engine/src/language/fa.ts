import { event } from './ar/event';
import { titles } from './ar/titles';
import { calendar } from './fa/calendar';
import { dateline } from './fa/dateline';
import { datelineForm } from './fa/dateline-form';
import { gathering } from './fa/gathering';
import { quotation } from './fa/quotation';
import { writing } from './fa/writing';
import type { Language } from './language';
import { orderWords } from './order-words';

export const fa: Language = {
  direction: 'rtl',
  script: 'Arab',
  event,
  titles,
  calendar,
  dateline,
  datelineForm,
  locale: 'fa',
  gathering,
  quotation,
  order: orderWords({
    phoneCues: 'تلفن|تلفنی|تماس|همراه|موبایل|واتساپ|فکس|نمابر',
    phoneJoints: 'شماره|با|به|تماس|تلفن|همراه',
    labels: 'روز|ماده|فصل|بند|شماره|سال|صفحه|اتاق|پرواز',
    counted:
      'میلیون|هزار|میلیارد|تریلیون|دلار|یورو|تومان|ریال|بار|سال|ماه|هفته|روز|ساعت|دقیقه|نفر|کشته|زخمی|درجه|متر|کیلومتر|کیلوگرم|تن|بشکه|درصد|امتیاز',
    uncounted: 'دیگر',
    signedCues: 'دما|دمای|درجه|منفی|افزایش|کاهش|رشد|تغییر',
    signedNumbers: 'warning',
    ranges: 'ltr',
  }),
  writing,
};
